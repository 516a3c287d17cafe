import { splitKey } from '../../i18n/routes.ts';
import type { Library } from '../../library/Library.ts';
import { citationOfKey } from '../../library/linking/labels.ts';
import type { Faq } from '../../library/model.ts';
import type { Language } from '../../loaders/entries.ts';
import { bodyTexts } from '../bodyTexts.ts';
import type { Found, Rule } from '../rule.ts';

/** What a question rests on is said in words, in both answers: each provision, each case. */
export const basisCited: Rule = {
  name: 'basis-cited',
  *check(library) {
    for (const faq of library.faqs) {
      for (const language of ['zh', 'en'] satisfies Language[]) {
        yield* checkAnswer(library, faq, language);
      }
    }
  },
};

function* checkAnswer(library: Library, faq: Faq, language: Language): Iterable<Found> {
  const { file, data, body } = faq.pages[language];
  const texts = [data.answer, ...bodyTexts(body).map(({ text }) => text)];
  const cited = new Set(texts.flatMap((text) => keysIn(library, text, language)));
  for (const reference of faq.data.basis) {
    if (cited.has(splitKey(reference).key)) continue;
    const message = `${reference} is a basis of the answer, and the answer does not cite it`;
    const citation = citationOfKey(library, reference, language);
    const remedy = `cite it where it is relied on (${citation}), or take it out of faq.yaml`;
    yield { file, line: 1, message, remedy };
  }
  for (const id of faq.data.cases) {
    const entry = library.cases.find((candidate) => candidate.id === id);
    if (!entry || cited.has(entry.key)) continue;
    const { nicknames, name } = entry.data;
    const names = [name[language], ...nicknames[language]];
    if (names.some((called) => texts.some((text) => text.includes(called)))) continue;
    const message = `the answer does not name the case ${id}`;
    const remedy = `call it ${entry.title[language]} where it is told, or take it out of faq.yaml`;
    yield { file, line: 1, message, remedy };
  }
}

/** Keys of the provisions and cases to which a text leads. */
function keysIn(library: Library, text: string, language: Language): string[] {
  return library.citations
    .link(text, { language }, (reference) => reference)
    .flatMap(({ href }) => (href ? [splitKey(href).key] : []));
}
