import { expect, it } from 'vitest';
import { textsOf } from '../../../src/library/laws/textsOf.ts';
import type { Provision } from '../../../src/library/model.ts';
import { siteLibrary } from '../siteLibrary.ts';

const texts = (key: string) =>
  textsOf(siteLibrary.provision(key) as Provision).map(({ version, provision }) => [
    version.id,
    provision?.key,
  ]);

it('an article is found in every text of its law under the number it bears there', () => {
  const both = [
    ['2026-01-01', 'laws/cybersecurity-law/43'],
    ['2017-06-01', 'laws/cybersecurity-law/2017-06-01/41'],
  ];
  expect(texts('laws/cybersecurity-law/43')).toEqual(both);
  expect(texts('laws/cybersecurity-law/2017-06-01/41')).toEqual(both);
});

it('a text in which it is not carried is named without it', () => {
  const there = texts('laws/criminal-law/12');
  expect(there.map(([version]) => version)).toEqual(['2021-03-01', '2015-11-01']);
  expect(there[1]?.[1]).toBeUndefined();
});

it('a law with one text leaves nothing to choose', () => {
  expect(texts('laws/frt-provisions/10')).toEqual([]);
});
