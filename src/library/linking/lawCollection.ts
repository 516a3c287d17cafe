import type { OutsideData } from '../../content-model/outside.ts';
import { type LawNames, lawNames } from '../../law/citations/lawNames.ts';
import type { KnownLaws } from '../../law/citations/readCitations.ts';
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
      years: yearsOf(version.data),
      articles: Object.fromEntries(
        version.provisions.map(({ number, text }) => [
          number,
          text.zh.paragraphs.map(({ items }) => items.length),
        ]),
      ),
    })),
  };
}

/** The years of adoption and promulgation, by which a text is called too: 网络安全法（2016）. */
export function yearsOf({ adopted, promulgated }: Law['current']['data']): number[] {
  const days = [adopted, promulgated].filter((day) => day !== undefined);
  return [...new Set(days.map((day) => Number(day.slice(0, 4))))];
}

/** What the reader of free text needs: the laws and all their names, in both languages. */
export function knownLaws(laws: Law[], outside: OutsideData, day: Day): KnownLaws {
  const numbers = laws.flatMap(({ id, data }) => (data.number ? [[data.number, id] as const] : []));
  const named = (['zh', 'en'] as const).flatMap((language) => entriesOf(laws, outside, language));
  const names = [...named, ...numbers];
  return {
    ...lawCollection(laws, outside, day),
    names: lawNames(new Map([...names].reverse())),
  };
}

/**
 * Every name under which texts of a language cite a law, inside the collection or outside it. Of
 * two laws with one name the first has it; the rule unique-names tells of the other.
 */
export function namesOfLaws(laws: Law[], outside: OutsideData, language: Language): LawNames {
  return lawNames(new Map(entriesOf(laws, outside, language).reverse()));
}

function entriesOf(laws: Law[], outside: OutsideData, language: Language) {
  const inside = laws.flatMap(({ id, data }) =>
    [data.title, data.short]
      .map((name) => name[language])
      .concat(data.aliases[language])
      .map((name) => [name, id] as const),
  );
  const others = outside.laws.flatMap(({ id, names }) =>
    names[language].map((name) => [name, id] as const),
  );
  return [...inside, ...others];
}
