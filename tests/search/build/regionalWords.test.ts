import { expect, it } from 'vitest';
import { regionalWordsFor } from '../../../src/search/build/regionalWords.ts';
import { builtIndex, found } from '../builtIndex.ts';
import { record } from '../records.ts';

it.each([
  ['影片', '视频'],
  ['演算法', '算法'],
  ['私隐权', '隐私权'],
])('%s stands for %s', (regional, mainland) => {
  expect(regionalWordsFor('视频、算法和隐私权')).toContainEqual([regional, mainland]);
});

it('leaves out words that the texts have themselves, and what they do not speak of', () => {
  expect(regionalWordsFor('影片也是视频')).not.toContainEqual(['影片', '视频']);
  expect(regionalWordsFor('门禁')).toEqual([]);
});

it('finds what is put in the words of another region and script', async () => {
  const index = await builtIndex([
    record({
      key: 'faqs/video',
      kind: 'faq',
      title: { zh: '换脸视频', en: 'A face-swap video' },
    }),
  ]);
  expect((await found(index, '影片')).keys).toEqual(['faqs/video']);
});
