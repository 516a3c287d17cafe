import { expect, it } from 'vitest';
import { equivalentFiles, equivalentsOf } from '../../../src/search/build/equivalentFiles.ts';
import { beginningsIn } from '../../../src/search/index/equivalents.ts';
import { fileNumber } from '../../../src/search/index/layout.ts';
import { stemmed } from '../../../src/search/text/cut.ts';
import { record } from '../records.ts';

const everyday = [
  { words: ['刷脸', 'face scan', 'AI换脸'], means: ['人脸识别', 'face recognition'] },
  { words: ['GDPR'], means: ['个人信息保护法'] },
];
const script = new Map<string, string>();
const all = equivalentsOf([], everyday, script);

it.each([
  ['要刷脸吗', '刷脸', ['人脸识别']],
  ['a face scans machine', 'face scan', ['face recognition']],
  ['用ai换脸', 'ai换脸', ['人脸识别']],
  ['gdpr', 'gdpr', ['个人信息保护法']],
])('for %j reads the file that knows %j, with its meaning in its own writing', (query, ...pair) => {
  const [word, means] = pair;
  const files = equivalentFiles(all);
  const read = new Set(beginningsIn(query).map((each) => fileNumber(each, files.length)));
  const known = [...read].flatMap((number) => files[number] ?? []);
  const found = known.filter(({ words }) => words.includes(stemmed(word)));
  expect(found.map((each) => each.means)).toEqual([means.map(stemmed)]);
});

it('spreads many words over many files and loses none', () => {
  const many = Array.from({ length: 300 }, (_, i) => ({
    words: [`word${i}`],
    means: ['face recognition'],
    trust: 0.5,
  }));
  const files = equivalentFiles(many);
  expect(files.length).toBeGreaterThan(3);
  expect(files.flat().flatMap(({ words }) => words)).toHaveLength(300);
});

it('lets the names of a term stand for each other', () => {
  const term = record({
    key: 'terms/a',
    kind: 'term',
    title: { zh: '单独同意', en: 'separate consent' },
    names: { zh: [], en: ['specific consent'] },
  });
  const known = equivalentFiles(equivalentsOf([term], [], script)).flat();
  const means = known.find(({ words }) => words.includes(stemmed('specific consent')))?.means;
  expect(means).toEqual([stemmed('separate consent')]);
});
