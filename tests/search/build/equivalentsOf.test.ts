import { expect, it } from 'vitest';
import { equivalentsOf, together } from '../../../src/search/build/equivalentsOf.ts';
import { stemmed } from '../../../src/search/text/cut.ts';
import { builtIndex } from '../builtIndex.ts';
import { collection, record } from '../records.ts';

const everyday = [
  { words: ['刷脸', 'face scan', 'AI换脸'], means: ['人脸识别', 'face recognition'] },
  { words: ['GDPR'], means: ['个人信息保护法'] },
];
const script = new Map<string, string>();

it.each([
  ['要刷脸吗', '刷脸', ['人脸识别']],
  ['a face scans machine', 'face scan', ['face recognition']],
  ['用ai换脸', 'ai换脸', ['人脸识别']],
  ['gdpr', 'gdpr', ['个人信息保护法']],
])('for %j reads what is known of %j, with its meaning in its own writing', async (...row) => {
  const [query, word, means] = row;
  const index = await builtIndex(collection, everyday);
  const known = await index.equivalents(query);
  const found = known.filter(({ words }) => words.includes(stemmed(word)));
  expect(found.map((each) => each.means)).toEqual([means.map(stemmed)]);
});

it('puts words of one meaning together and loses none', () => {
  const many = Array.from({ length: 300 }, (_, i) => ({
    words: [`word${i}`],
    means: ['face recognition'],
    trust: 0.5,
  }));
  expect(together(many)).toHaveLength(1);
  expect(together(many)[0]?.words).toHaveLength(300);
});

it('lets the names of a term stand for each other', () => {
  const term = record({
    key: 'terms/a',
    kind: 'term',
    title: { zh: '单独同意', en: 'separate consent' },
    names: { zh: [], en: ['specific consent'] },
  });
  const known = equivalentsOf([term], [], script);
  const means = known.find(({ words }) => words.includes(stemmed('specific consent')))?.means;
  expect(means).toEqual([stemmed('separate consent')]);
});
