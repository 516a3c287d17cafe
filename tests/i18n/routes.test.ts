import { describe, expect, it } from 'vitest';
import { addressOf, localePaths, pathOf, splitKey } from '../../src/i18n/routes.ts';

describe('the address of a page', () => {
  it.each([
    ['/', 'zh', '', '', '/zh/'],
    ['/', 'zh', 'laws/pipl/28', '', '/zh/laws/pipl/28/'],
    ['/', 'en', 'laws/pipl/28', 'p2-i3', '/en/laws/pipl/28/#p2-i3'],
    ['/facelaw', 'en', 'laws/pipl/28', 'p1', '/facelaw/en/laws/pipl/28/#p1'],
    ['/facelaw/', 'zh', 'faqs/gate', '', '/facelaw/zh/faqs/gate/'],
    ['/facelaw/', 'zh', '', 'doors', '/facelaw/zh/#doors'],
  ] as const)(
    'below %s in %s of the key "%s" at "%s" is %s',
    (base, locale, key, anchor, address) => {
      expect(addressOf(base, locale, key, anchor)).toBe(address);
    },
  );

  it('ends in a slash, so that any static host serves it without a redirect', () => {
    expect(pathOf('zh', 'laws')).toMatch(/\/$/);
  });
});

it.each([
  ['laws/frt-provisions/2#p1-i3', { key: 'laws/frt-provisions/2', anchor: 'p1-i3' }],
  ['laws/frt-provisions/2', { key: 'laws/frt-provisions/2', anchor: '' }],
])('the reference %s is a page and a place on it', (reference, parts) => {
  expect(splitKey(reference)).toEqual(parts);
});

it('a page that exists once in each language has a path in each', () => {
  expect(localePaths().map(({ params, props }) => [params.locale, props.locale])).toEqual([
    ['zh', 'zh'],
    ['en', 'en'],
  ]);
});
