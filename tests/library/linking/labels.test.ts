import { describe, expect, it } from 'vitest';
import { citationOfKey, labelOfKey } from '../../../src/library/linking/labels.ts';
import { openTinyLibrary } from '../../checks/tinyLibrary.ts';
import { renumbered } from '../renumbered.ts';

const library = openTinyLibrary(renumbered);

describe('a key', () => {
  it.each([
    ['laws/tiny-rules/3', '小规定第三条', 'Article 3, Small Provisions'],
    ['laws/tiny-rules/3#p1-i2', '小规定第三条第二项', 'Article 3, item (2), Small Provisions'],
    [
      'laws/tiny-rules/2021-08-01/2#p1',
      '小规定（2021年文本）第二条',
      'Article 2, Small Provisions (2021 text)',
    ],
    ['laws/tiny-rules/17', 'laws/tiny-rules/17', 'laws/tiny-rules/17'],
  ])('%s is cited as %s and %s', (key, zh, en) => {
    expect(citationOfKey(library, key, 'zh')).toBe(zh);
    expect(citationOfKey(library, key, 'en')).toBe(en);
  });

  it.each([
    ['laws/tiny-rules/3', '第三条', 'Article 3'],
    ['laws/tiny-rules/3#p1-i2', '第三条第二项', 'Article 3, item (2)'],
  ])('%s is, once the law is named, %s and %s', (key, zh, en) => {
    expect(labelOfKey(library, key, 'zh')).toBe(zh);
    expect(labelOfKey(library, key, 'en')).toBe(en);
  });
});
