import { locales } from '../../i18n/locales.ts';
import type { Language } from '../../law/language.ts';
import type { FoundPassage } from '../../search/rank/passage.ts';
import type { Result } from '../../search/rank/present.ts';
import { element } from './element.ts';
import type { Surroundings } from './surroundings.ts';

function passage({ pieces, official }: FoundPassage, language: Language): HTMLElement {
  const text = pieces.map((piece) => (piece.marked ? element('mark', {}, piece.text) : piece.text));
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
    element('a', { class: 'result-title', href: `${base}${result.address}` }, title),
    element('p', { class: 'result-about' }, about.filter(Boolean).join(' · ')),
    passage(result.passage, ui),
    ...(other
      ? [
          element('p', { class: 'result-about' }, strings.inOtherLanguage),
          passage(other, other.language),
        ]
      : []),
  );
}
