import { expect, it } from 'vitest';
import { concordance } from '../../../src/library/linking/concordance.ts';
import { instead, openTinyLibrary } from '../../checks/tinyLibrary.ts';

const text = 'laws/tiny-rules/2021-08-01/text.zh.md';

it('every 款 and 项 of the law in which a term stands is there, whole, beside its translation', () => {
  const library = openTinyLibrary({
    [text]: instead('（二）没有必要的。', '（二）没有单独同意的；补做的，不算。'),
  });
  const [{ law, found } = { law: undefined, found: [] }, ...others] = concordance(
    library,
    'separate-consent',
  );
  expect([law?.id, others]).toEqual(['tiny-rules', []]);
  expect(found.map(({ provision, anchor, zh, en }) => [provision.key, anchor, zh, en])).toEqual([
    [
      'laws/tiny-rules/1',
      'p1',
      '处理人脸信息应当取得个人的单独同意。',
      'The processing of face information shall be subject to the separate consent of the individual.',
    ],
    ['laws/tiny-rules/2', 'p1-i2', '没有单独同意的；补做的，不算。', 'there is no necessity.'],
  ]);
});

it('a term that no law holds is nowhere', () => {
  expect(concordance(openTinyLibrary(), 'none')).toEqual([]);
});
