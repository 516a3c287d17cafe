import { locales } from '../../i18n/locales.ts';
import { markedRuns } from '../../i18n/markedRuns.ts';
import type { Language } from '../../law/language.ts';
import type { FoundPassage, Piece } from '../../search/rank/passage.ts';
import type { Result } from '../../search/rank/present.ts';
import { element } from './element.ts';
import type { Surroundings } from './surroundings.ts';

/** A text in which what it holds of the other language is marked as such. */
export function words(text: string, language: Language): (Node | string)[] {
  return markedRuns(text, language).map((run) =>
    run.lang ? element('span', { lang: run.lang }, run.text) : run.text,
  );
}

/** Pieces of a text, those marked that match. */
export function markedPieces(pieces: readonly Piece[], language: Language): (Node | string)[] {
  return pieces.flatMap((piece) => {
    const runs = words(piece.text, language);
    return piece.marked ? [element('mark', {}, ...runs)] : runs;
  });
}

function passage({ pieces, official }: FoundPassage, language: Language): HTMLElement {
  const text = markedPieces(pieces, language);
  const name = official ? 'result-text official' : 'result-text';
  return element('p', { class: name, lang: locales[language].lang }, ...text);
}

/** One result: what it is, the passage with the match marked, and a link to the very place. */
export function resultItem(result: Result, { base, ui, strings }: Surroundings): HTMLElement {
  const { kind, label, title, status, other } = result;
  const about = [strings.one[kind], label === title ? undefined : label, status];
  return element(
    'li',
    { class: 'result', 'data-key': result.key },
    element('a', { class: 'result-title', href: `${base}${result.address}` }, ...words(title, ui)),
    element('p', { class: 'result-about' }, ...words(about.filter(Boolean).join(' · '), ui)),
    passage(result.passage, ui),
    ...(other
      ? [
          element('p', { class: 'result-about' }, strings.inOtherLanguage),
          passage(other, other.language),
        ]
      : []),
  );
}
