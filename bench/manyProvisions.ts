import { random } from '../eval/random.ts';
import type { Language } from '../src/law/language.ts';
import type { Bilingual, Passage, SearchRecord } from '../src/search/record.ts';

const perLaw = 74;
const languages = ['zh', 'en'] as const;
const parts = ['official', 'body'] as const;
type Part = (typeof parts)[number];

/** Puts sentences of other provisions together to a text of about the usual length. */
function shuffled(sentences: readonly string[], count: number, next: (below: number) => number) {
  return Array.from({ length: count }, () => sentences[next(sentences.length)] ?? '');
}

const textOf = (record: SearchRecord, part: Part, language: Language) =>
  record[part][language].map(({ text }) => text).join('\n');

const sentencesOf = (records: readonly SearchRecord[], part: Part, language: Language) =>
  records.flatMap((record) =>
    textOf(record, part, language).split(language === 'zh' ? /(?<=[。；])|\n/ : /(?<=[.;]) |\n/),
  );

/**
 * Fills a collection up to `total` provisions with made ones, in made laws of the usual length,
 * out of the sentences of the real: as many words, in as many places, as a collection of that size
 * would hold at the worst.
 */
export function manyProvisions(
  real: readonly SearchRecord[],
  total: number,
  seed = 1,
): SearchRecord[] {
  const next = random(seed);
  const provisions = real.filter(({ kind }) => kind === 'provision');
  const pools = Object.fromEntries(
    parts.flatMap((part) =>
      languages.map((language) => [`${part}-${language}`, sentencesOf(provisions, part, language)]),
    ),
  );
  const both = <T>(of: (language: Language) => T): Bilingual<T> => ({ zh: of('zh'), en: of('en') });
  const sentences = (part: Part, language: Language, count: number) =>
    shuffled(pools[`${part}-${language}`] ?? [], count, next);
  const passages = (part: Part, count: number) =>
    both((language): Passage[] =>
      sentences(part, language, count).map((text, i) => ({ anchor: `p${i + 1}`, text })),
    );
  const made = Array.from(
    { length: Math.max(0, total - provisions.length) },
    (_, i): SearchRecord => {
      const model = provisions[next(provisions.length)] as SearchRecord;
      const law = `made-${Math.floor(i / perLaw)}`;
      const article = String((i % perLaw) + 1);
      return {
        ...model,
        key: `laws/${law}/${article}`,
        law,
        article,
        official: passages('official', 1 + next(5)),
        body: passages('body', 1),
      };
    },
  );
  return [...real, ...made];
}
