import { splitKey } from '../../i18n/routes.ts';
import type { Language } from '../../law/language.ts';
import type { Library } from '../../library/Library.ts';
import { labelOfKey } from '../../library/linking/labels.ts';
import { commentaryPlace, type TextPlace } from '../../library/linking/textPlace.ts';
import { type OurText, ourTexts } from '../ourTexts.ts';
import type { Found, Rule } from '../rule.ts';

const FIRST_PARAGRAPH: Readonly<Record<Language, RegExp>> = {
  zh: /第一款/,
  en: /\d\(1\)|\bparagraph 1\b/i,
};

/** An article of a single paragraph is cited without it: 第二条第三项, Article 2, item (3). */
export const needlessParagraph: Rule = {
  name: 'needless-paragraph',
  *check(library) {
    for (const language of ['zh', 'en'] satisfies Language[]) {
      const places = placesByFile(library, language);
      for (const text of ourTexts(library.collection, language)) {
        // A translation counts what the law counts.
        if (text.file.endsWith('.md')) continue;
        yield* needlessIn(text, places.get(text.file) ?? { language }, library);
      }
    }
  },
};

/** From where the words of an article on a provision are read; other files belong to no law. */
function placesByFile(library: Library, language: Language): Map<string, TextPlace> {
  return new Map(
    library.allProvisions.flatMap((provision) => {
      const page = provision.commentary[language];
      return page ? [[page.file, commentaryPlace(provision, language)] as const] : [];
    }),
  );
}

function* needlessIn(
  { file, line, text }: OurText,
  place: TextPlace,
  library: Library,
): Iterable<Found> {
  let before = '';
  for (const piece of library.citations.link(text, place, (reference) => reference)) {
    const at = line + (before.match(/\n/g)?.length ?? 0);
    before += piece.text;
    if (!piece.href || !FIRST_PARAGRAPH[place.language].test(piece.text)) continue;
    const { key, anchor } = splitKey(piece.href);
    const provision = library.provision(key);
    if (!anchor.startsWith('p1') || provision?.text.zh.paragraphs.length !== 1) continue;
    const message = `"${piece.text}": that article has only one paragraph`;
    const remedy = `write "${labelOfKey(library, piece.href, place.language)}"`;
    yield { file, line: at, message, remedy };
  }
}
