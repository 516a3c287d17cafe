import type { Collection, Pair } from '../loaders/entries.ts';

/** The name by which Astro is asked to take their list anew. */
export const loaderName = 'facelaw';

/** Paths of the MDX files that were read, below the content folder. */
export function mdxFiles({ laws, cases, faqs, topics, letters, about }: Collection): string[] {
  const pairs: Pair<{ file: string }>[] = [
    ...laws.flatMap((law) =>
      [law, ...law.versions].flatMap(({ articles }) => [...articles.values()]),
    ),
    ...[...cases, ...faqs, ...topics, ...letters].map(({ pages }) => pages),
    about,
  ];
  return pairs.flatMap((pair) => Object.values(pair).map(({ file }) => file));
}
