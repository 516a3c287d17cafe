import { describe, expect, it } from 'vitest';
import { messageRuns } from '../../../src/library/pages/messageRuns.ts';

const blanks = (message: string, language: 'zh' | 'en') =>
  messageRuns(message, language)
    .flat()
    .filter(({ blank }) => blank)
    .map(({ text }) => text);

describe('a message', () => {
  it.each([
    ['zh', '我是【几栋几号】的【姓名】，请给我卡。', ['【几栋几号】', '【姓名】']],
    ['en', 'I am [name] of [flat]; please give me a card.', ['[name]', '[flat]']],
    ['zh', '【日期】', ['【日期】']],
    ['en', 'No blank, (none) at all.', []],
  ] as const)('shows its blanks, and loses nothing: %s %s', (language, message, wanted) => {
    expect(blanks(message, language)).toEqual(wanted);
    expect(
      messageRuns(message, language)
        .flat()
        .map(({ text }) => text)
        .join(''),
    ).toBe(message);
  });

  it('keeps its lines', () => {
    expect(messageRuns('一\n二', 'zh').map((line) => line.map(({ text }) => text))).toEqual([
      ['一'],
      ['二'],
    ]);
  });

  it('marks what is in the other language', () => {
    const runs = messageRuns('请从 Face Lock Club 里删除【账号】。', 'zh').flat();
    expect(runs.filter(({ lang }) => lang).map(({ text, lang }) => [text, lang])).toEqual([
      ['Face Lock Club', 'en'],
    ]);
  });
});
