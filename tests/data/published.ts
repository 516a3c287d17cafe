import { Addresses } from '../../src/data/Addresses.ts';
import type { Edition } from '../../src/data/edition.ts';
import { allRecords } from '../../src/data/records/allRecords.ts';
import type { Library } from '../../src/library/Library.ts';
import { openTinyLibrary } from '../checks/tinyLibrary.ts';
import { siteLibrary } from '../library/siteLibrary.ts';

/** An edition of a library, below a base path so that a forgotten one shows. */
export function editionOf({ day }: Library): Edition {
  return { day, commit: 'abcdef0', site: 'https://site.example', base: '/law/' };
}

function published(name: string, library: Library) {
  const edition = editionOf(library);
  const addresses = new Addresses(edition);
  return { name, library, edition, addresses, records: allRecords(library, addresses) };
}

export const tiny = published('a tiny library', openTinyLibrary());
export const site = published('the library of the site', siteLibrary);
