import type { Language, Pair } from '../../loaders/entries.ts';
import { writeMissing } from '../../loaders/writeMissing.ts';
import type { Found, Rule } from '../rule.ts';

/** An article, an answer, a guide or a story stands in both languages or not at all. */
export const bothLanguages: Rule = {
  name: 'both-languages',
  *check({ collection }) {
    for (const { id, versions, articles } of collection.laws) {
      yield* missing(articles, (number) => `laws/${id}/articles/${number}`);
      for (const version of versions) {
        const folder = `laws/${id}/${version.id}`;
        yield* missing(version.articles, (number) => `${folder}/articles/${number}`);
      }
    }
    for (const { id, pages } of collection.cases) yield* lacks(pages, `cases/${id}/page`);
    for (const { id, pages } of collection.faqs) yield* lacks(pages, `faqs/${id}/answer`);
    for (const { id, pages } of collection.topics) yield* lacks(pages, `topics/${id}/guide`);
    for (const { id, pages } of collection.letters) yield* lacks(pages, `letters/${id}/letter`);
    yield* lacks(collection.about, 'about');
  },
};

function* missing(
  articles: Map<string, Pair<unknown>>,
  pathOf: (number: string) => string,
): Iterable<Found> {
  for (const [number, pair] of articles) yield* lacks(pair, pathOf(number));
}

function* lacks(pair: Pair<unknown>, path: string): Iterable<Found> {
  const names = { zh: 'Chinese', en: 'English' };
  for (const language of ['zh', 'en'] satisfies Language[]) {
    if (pair[language]) continue;
    const file = `${path}.${language}.mdx`;
    const message = `there is no ${names[language]} page`;
    yield { file, line: 1, message, remedy: writeMissing(file) };
  }
}
