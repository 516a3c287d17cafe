import type { Collection, Pair } from '../loaders/entries.ts';
import type { MdxFile } from '../loaders/readMdx.ts';

/** Every MDX page with its twin in the other language, whatever its kind. */
export function everyPair(collection: Collection): Pair<MdxFile<object>>[] {
  const { laws, cases, faqs, topics, letters, about } = collection;
  return [
    ...laws.flatMap((law) => [
      ...law.articles.values(),
      ...law.versions.flatMap((version) => [...version.articles.values()]),
    ]),
    ...[...cases, ...faqs, ...topics, ...letters].map(({ pages }) => pages),
    about,
  ];
}
