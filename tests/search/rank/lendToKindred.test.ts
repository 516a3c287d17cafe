import { expect, it } from 'vitest';
import { builtIndex, found } from '../builtIndex.ts';
import { record } from '../records.ts';

const provision = (article: string, zh: string) =>
  record({
    key: `laws/a/${article}`,
    kind: 'provision',
    law: 'a',
    article,
    official: { zh: [{ anchor: 'p1', text: zh }], en: [] },
  });

it('brings in a record that speaks of the same things, and no other', async () => {
  const index = await builtIndex([
    provision('1', '禁止在公共厕所安装设备'),
    provision('2', '本条另有规定'),
    record({
      key: 'faqs/toilets',
      kind: 'faq',
      title: { zh: '偷拍', en: 'Filmed' },
      body: { zh: [{ anchor: '', text: '偷拍：公共厕所安装设备' }], en: [] },
    }),
  ]);
  const { keys } = await found(index, '偷拍');
  expect(keys).toEqual(['faqs/toilets', 'laws/a/1']);
});
