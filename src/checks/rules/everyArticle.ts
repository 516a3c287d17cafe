import { articleLabel } from '../../law/provisionLabel.ts';
import type { LawEntry, VersionEntry } from '../../loaders/entries.ts';
import type { Found, Rule } from '../rule.ts';

/** A complete law has every article; every provision has an MDX article, and no other has one. */
export const everyArticle: Rule = {
  name: 'every-article',
  *check({ collection, laws }) {
    for (const entry of collection.laws) {
      const current = laws.find(({ id }) => id === entry.id)?.current.id;
      for (const version of entry.versions) {
        yield* completeness(version);
        yield* commentary(entry, version, version.id === current);
      }
    }
  },
};

function* completeness({ meta, texts }: VersionEntry): Iterable<Found> {
  const { coverage, totalArticles } = meta.data;
  const text = texts.zh;
  if (coverage === 'selected' || !text) return;
  const present = new Set(text.text.articles.map(({ number }) => number));
  for (let number = 1; number <= (totalArticles ?? 0); number += 1) {
    if (present.has(String(number))) continue;
    const label = articleLabel(String(number), 'zh');
    const message = `${label} is missing, though the version is said to be complete`;
    yield { file: text.file, line: 1, message, remedy: `add "## ${label}" and its text` };
  }
}

function* commentary(law: LawEntry, version: VersionEntry, isCurrent: boolean): Iterable<Found> {
  const articles = isCurrent ? law.articles : version.articles;
  const folder = isCurrent ? `laws/${law.id}/articles` : `laws/${law.id}/${version.id}/articles`;
  const numbers = version.texts.zh?.text.articles.map(({ number }) => number) ?? [];
  for (const number of numbers) {
    if (articles.has(number)) continue;
    const message = `article ${number} has no MDX article`;
    const remedy = 'write it in both languages: content/README.md shows its parts';
    yield { file: `${folder}/${number}.zh.mdx`, line: 1, message, remedy };
  }
  for (const [number, pair] of articles) {
    if (numbers.includes(number)) continue;
    const message = `the text has no article ${number}`;
    const remedy = `it has ${numbers.join(', ')}: rename the file, or take it out`;
    yield { file: pair.zh?.file ?? `${folder}/${number}.en.mdx`, line: 1, message, remedy };
  }
}
