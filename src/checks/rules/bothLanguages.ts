import type { Language, Pair } from '../../loaders/entries.ts';
import type { Found, Rule } from '../rule.ts';

/** A text, an article, an answer, a guide or a story stands in both languages or not at all. */
export const bothLanguages: Rule = {
  name: 'both-languages',
  *check({ collection }) {
    for (const { id, versions, articles } of collection.laws) {
      yield* missing(articles, (number) => `laws/${id}/articles/${number}`);
      for (const version of versions) {
        const folder = `laws/${id}/${version.id}`;
        yield* lacks(version.texts, `${folder}/text`, 'md');
        yield* missing(version.articles, (number) => `${folder}/articles/${number}`);
      }
    }
    for (const { id, pages } of collection.cases) yield* lacks(pages, `cases/${id}/page`, 'mdx');
    for (const { id, pages } of collection.faqs) yield* lacks(pages, `faqs/${id}/answer`, 'mdx');
    yield* lacks(collection.about, 'about', 'mdx');
    for (const { id, pages } of collection.topics) yield* lacks(pages, `topics/${id}/guide`, 'mdx');
  },
};

function* missing(
  articles: Map<string, Pair<unknown>>,
  pathOf: (number: string) => string,
): Iterable<Found> {
  for (const [number, pair] of articles) yield* lacks(pair, pathOf(number), 'mdx');
}

function* lacks(pair: Pair<unknown>, path: string, ending: string): Iterable<Found> {
  const names = { zh: 'Chinese', en: 'English' };
  for (const language of ['zh', 'en'] satisfies Language[]) {
    if (pair[language]) continue;
    yield {
      file: `${path}.${language}.${ending}`,
      line: 1,
      message: `there is no readable ${names[language]} page`,
      remedy: 'write it, or mend what keeps it from being read',
    };
  }
}
