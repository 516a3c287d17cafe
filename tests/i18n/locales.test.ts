import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/i18n/formatNumber.ts';
import { localeIds, localeOf, locales } from '../../src/i18n/locales.ts';

describe('a locale', () => {
  it.each(localeIds)('%s is the other of its other', (id) => {
    expect(locales[locales[id].other].other).toBe(id);
    expect(locales[id].other).not.toBe(id);
  });

  it('has full-width marks in Chinese, and marks with their spaces in English', () => {
    const marks = (id: 'zh' | 'en') =>
      Object.entries(locales[id].punctuation)
        .filter(([name]) => name !== 'space')
        .flatMap(([, mark]) => mark as string | string[]);
    expect(marks('zh').filter((mark) => !/^[\u3000-\u303f\uff00-\uffef]$/u.test(mark))).toEqual([]);
    expect(marks('en').filter((mark) => !/^[ -~]+$/.test(mark))).toEqual([]);
  });

  it.each([
    ['en', 'en'],
    ['zh', 'zh'],
    ['fr', 'zh'],
    [undefined, 'zh'],
  ])('is, where the markup says %s, %s', (name, id) => {
    expect(localeOf(name)).toBe(id);
  });
});

it.each([
  [31020, 'zh', '31020'],
  [31020, 'en', '31,020'],
  [9347.5, 'zh', '9347.5'],
  [80, 'en', '80'],
] as const)('%d is in %s %s', (value, locale, text) => {
  expect(formatNumber(value, locale)).toBe(text);
});
