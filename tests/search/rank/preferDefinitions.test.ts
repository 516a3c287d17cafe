import { expect, it } from 'vitest';
import { builtIndex, found } from '../builtIndex.ts';
import { record } from '../records.ts';

const official = (zh: string) => ({ zh: [{ anchor: 'p1', text: zh }], en: [] });

it('brings a term and the provision that defines it before one that merely speaks of it', async () => {
  const index = await builtIndex([
    record({
      key: 'laws/a/1',
      kind: 'provision',
      law: 'a',
      article: '1',
      title: { zh: '单独同意', en: 'x' },
      official: official('取得个人的单独同意。单独同意可以撤回。'),
    }),
    record({
      key: 'laws/a/2',
      kind: 'provision',
      law: 'a',
      article: '2',
      official: official('单独同意，是指个人专门作出的同意。'),
    }),
    record({
      key: 'terms/separate-consent',
      kind: 'term',
      title: { zh: '单独同意', en: 'separate consent' },
      restsOn: ['laws/a/2'],
    }),
  ]);
  const asked = (await found(index, '单独同意是什么意思')).keys;
  expect(asked).toEqual(['laws/a/2', 'terms/separate-consent', 'laws/a/1']);
});
