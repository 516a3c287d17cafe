import { expect, it } from 'vitest';
import { longLanguages } from '../../../src/library/laws/longLanguages.ts';
import type { Provision } from '../../../src/library/model.ts';

/** A provision of one 款 and its 项, each of as many characters. */
function provision(zh: number[], en: number[]): Pick<Provision, 'text'> {
  const article = ([first = 0, ...items]: number[], label: string) => ({
    paragraphs: [
      {
        text: '字'.repeat(first),
        items: items.map((length, index) => ({
          number: index + 1,
          label,
          text: '字'.repeat(length),
        })),
      },
    ],
  });
  return { text: { zh: article(zh, '（一）'), en: article(en, '(1) ') } } as unknown as Provision;
}

it.each([
  ['neither, where both are short', [100], [300], []],
  ['the translation alone, which takes more lines', [200], [700], ['en']],
  ['both', [300], [900], ['zh', 'en']],
  [
    'both, where many 项 of a few words take a line each',
    Array(12).fill(5),
    Array(12).fill(20),
    ['zh', 'en'],
  ],
])('%s', (_, zh, en, long) => {
  expect(longLanguages(provision(zh, en))).toEqual(long);
});
