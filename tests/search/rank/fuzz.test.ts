import { beforeAll, expect, it } from 'vitest';
import { random } from '../../../eval/random.ts';
import type { SearchIndex } from '../../../src/search/index/openIndex.ts';
import { markedWords, present } from '../../../src/search/rank/present.ts';
import { search } from '../../../src/search/rank/search.ts';
import { builtIndex } from '../builtIndex.ts';
import { collection } from '../records.ts';

let index: SearchIndex;
beforeAll(async () => {
  index = await builtIndex();
});

const pieces = [
  ...'人脸识别第十条款项号一二〇零之“”「」『』""\'（）()[]〔〕《》，。、；：？！…—-.*+?^$|\\/<>&%#@~`',
  ...[
    '10',
    '2019',
    '28(2)(3)',
    '民初6971号',
    'PIPL',
    'article',
    'art.',
    '§',
    'means',
    'g',
    'Ａ',
    '臉',
  ],
  ...[
    '\u0000',
    '\u001b',
    '\u200b',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\ud800',
    '\udfff',
    '🙂',
    'é',
    'e\u0301',
  ],
  ...[
    ' ',
    '\u3000',
    '\n',
    '\t',
    '__proto__',
    'constructor',
    '<script>',
    'javascript:',
    '%00',
    '\\u0041',
  ],
];
const keys = new Set(collection.map(({ key }) => key));

function query(next: (below: number) => number): string {
  return Array.from({ length: next(14) }, () => pieces[next(pieces.length)]).join('');
}

it('answers whatever is typed, with pages of the collection and nothing else', async () => {
  const next = random(20_260);
  for (let i = 0; i < 600; i++) {
    const typed = query(next);
    const { hits, analysis } = await search(index, typed, { ui: i % 2 ? 'zh' : 'en', proven: 10 });
    const words = markedWords(analysis);
    const shown = await Promise.all(hits.map((hit) => present(index, hit, words, 'zh')));
    for (const { key, passage } of shown) {
      expect(keys.has(key), typed).toBe(true);
      expect(
        passage.pieces.every(({ text }) => typeof text === 'string'),
        typed,
      ).toBe(true);
    }
    expect(new Set(hits.map(({ doc }) => doc)).size, typed).toBe(hits.length);
  }
});
