import { beforeEach, expect, it, vi } from 'vitest';
import { copyCitation } from '../../../src/client/text/copyCitation.ts';
import { followPlace } from '../../../src/client/text/followPlace.ts';
import { at } from '../page.ts';
import { goTo, textPage } from './textPage.ts';

const written: string[] = [];
let denied = false;

beforeEach(() => {
  location.href = 'https://law.test/zh/laws/tiny/2/';
  document.body.innerHTML = textPage;
  written.length = 0;
  denied = false;
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    if (denied) throw new Error('denied');
    written.push(text);
  });
  followPlace(document);
  copyCitation(at('.cite'));
});

async function press(value: string): Promise<string | null> {
  at(`button[value="${value}"]`).click();
  const status = at('[role="status"]');
  await vi.waitUntil(() => status.textContent !== '');
  return status.textContent;
}

it.each([
  ['zh', '《小规定》第二条第二款', '中文引用'],
  ['en', 'Tiny Rules, art. 2(2), unofficial translation', '英文引用'],
  ['link', 'https://law.test/zh/laws/tiny/2021-08-01/#art-2-p2', '固定链接'],
])('copies %s of the chosen place, and says so', async (name, text, what) => {
  goTo('p2');
  expect(await press(name)).toBe(`已复制：${what}。`);
  expect(written).toEqual([text]);
});

it('copies the words in both languages with all three, without marks', async () => {
  goTo('p2');
  await press('all');
  expect(written).toEqual([
    [
      '违反前款的。',
      '',
      'Whoever does so.',
      '',
      '《小规定》第二条第二款',
      'Tiny Rules, art. 2(2), unofficial translation',
      'https://law.test/zh/laws/tiny/2021-08-01/#art-2-p2',
    ].join('\n'),
  ]);
});

it.each([
  ['', ['有下列情形的：', '（一）甲；', '违反前款的。']],
  ['p1', ['有下列情形的：', '（一）甲；']],
  ['p1-i1', ['（一）甲；']],
])('quotes of "%s" what stands there', async (anchor, words) => {
  goTo(anchor);
  await press('all');
  expect(written[0]?.split('\n\n')[0]?.split('\n')).toEqual(words);
});

it('says where copying was denied, and selects the words', async () => {
  denied = true;
  expect(await press('zh')).toBe('没能复制。');
  expect(getSelection()?.toString().trim()).toContain('《小规定》第二条');
});
