import type { OutsideData } from '../../content-model/outside.ts';
import { type LawNames, lawNames } from '../../law/citations/lawNames.ts';
import type { LawCollection } from '../../law/citations/resolve/lawCollection.ts';
import type { Day } from '../../law/day.ts';
import type { Language } from '../../law/language.ts';
import type { Law } from '../model.ts';

/** What the resolver of citations needs to know of the laws. */
export function lawCollection(laws: Law[], outside: OutsideData, day: Day): LawCollection {
  return {
    laws: Object.fromEntries(laws.map((law) => [law.id, collectedLaw(law)])),
    outside: {
      laws: outside.laws.map(({ id }) => id),
      articles: Object.fromEntries(outside.articles.map(({ law, articles }) => [law, articles])),
    },
    day,
  };
}

function collectedLaw({ data, versions }: Law) {
  return {
    renumberings: data.renumberings,
    selfNames: [data.self.zh, data.self.en],
    versions: versions.map((version) => ({
      from: version.data.from,
      to: version.data.to,
      articles: Object.fromEntries(
        version.provisions.map(({ number, text }) => [
          number,
          text.zh.paragraphs.map(({ items }) => items.length),
        ]),
      ),
    })),
  };
}

/**
 * Every name under which texts of a language cite a law, inside the collection or outside it. Of
 * two laws with one name the first has it; the rule unique-names tells of the other.
 */
export function namesOfLaws(laws: Law[], outside: OutsideData, language: Language): LawNames {
  const inside = laws.flatMap(({ id, data }) =>
    [data.title, data.short]
      .map((name) => name[language])
      .concat(data.aliases[language])
      .map((name) => [name, id] as const),
  );
  const others = outside.laws.flatMap(({ id, names }) =>
    names[language].map((name) => [name, id] as const),
  );
  const owners = new Map([...inside, ...others].reverse());
  return lawNames(owners);
}
