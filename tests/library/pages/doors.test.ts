import { expect, it } from 'vitest';
import { splitKey } from '../../../src/i18n/routes.ts';
import { allPageKeys } from '../../../src/library/pageKeys.ts';
import { doors } from '../../../src/library/pages/doors.ts';
import { siteLibrary } from '../siteLibrary.ts';

it.each(['zh', 'en'] as const)('every door of the start page in %s leads to pages', (language) => {
  const keys = doors(siteLibrary, language).flatMap(({ key, links }) => [
    key,
    ...links.map((link) => splitKey(link.key).key),
  ]);
  expect(keys.length).toBeGreaterThan(15);
  expect(keys.filter((key) => !allPageKeys(siteLibrary).includes(key))).toEqual([]);
});
