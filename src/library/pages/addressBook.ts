import type { AddressBook, AddressedLaw } from '../../content-model/addressBook.ts';
import type { Library } from '../Library.ts';
import { presentOf } from '../laws/numbering.ts';
import { totalArticles } from '../laws/totalArticles.ts';
import type { Law } from '../model.ts';
import { allPageKeys } from '../pageKeys.ts';

/** Every address of the site, the articles by law, with what became of old numbers. */
export function addressBook(library: Library): AddressBook {
  const articles = new Set(library.provisions.map(({ key }) => key));
  return {
    keys: allPageKeys(library).filter((key) => !articles.has(key)),
    laws: library.laws.map((law) => addressed(law, library)),
  };
}

function addressed(law: Law, { day }: Pick<Library, 'day'>): AddressedLaw {
  const { current } = law;
  const numbers = current.provisions.map(({ number }) => number);
  const renumbered = law.versions
    .filter((version) => version !== current)
    .flatMap(({ provisions }) => provisions)
    .filter(({ number }) => !numbers.includes(number))
    .flatMap((old) => {
      const now = presentOf(old, day);
      return now ? [[old.number, now.number] as const] : [];
    });
  return {
    key: law.key,
    name: law.data.short,
    total: totalArticles(current),
    numbers,
    renumbered: Object.fromEntries(renumbered),
  };
}
