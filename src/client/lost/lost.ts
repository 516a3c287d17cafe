import type { AddressBook } from '../../content-model/addressBook.ts';
import { fill } from '../../i18n/fill.ts';
import { type Locale, localeIds } from '../../i18n/locales.ts';
import { addressOf } from '../../i18n/routes.ts';
import { articleLabel } from '../../law/provisionLabel.ts';
import { element } from '../search/element.ts';
import { type Hint, hint } from './hint.ts';

/** Where the site stands, and the address that is not there. */
export interface Lost {
  /** The base path: `/` or `/facelaw/`. */
  base: string;
  path: string;
}

/** The language and the key in an address; the language is undefined where it names none. */
export function readPath({ base, path }: Lost): { locale: Locale | undefined; key: string } {
  const below = path.startsWith(base) ? path.slice(base.length) : path.replace(/^\//, '');
  const steps = decode(below)
    .replace(/(?:index)?\.html$/, '')
    .split('/')
    .filter(Boolean);
  const locale = localeIds.find((id) => id === steps[0]?.toLowerCase());
  return { locale, key: (locale ? steps.slice(1) : steps).join('/') };
}

/** An address may hold anything, also what decodes to nothing. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * Says in each section of the page what the address most likely meant, with a link.
 * @param sections by language, each with a place for the hint, its sentences in `data-…`
 */
export function showHint(sections: Map<Locale, HTMLElement>, lost: Lost, book: AddressBook): void {
  const { key } = readPath(lost);
  const found = key === '' ? undefined : hint(key, book);
  if (!found) return;
  for (const [language, section] of sections) {
    const place = section.querySelector<HTMLElement>('[data-hint]');
    const link = element('a', { href: addressOf(lost.base, language, found.key) });
    link.textContent = linkText(found, language);
    place?.replaceChildren(sentence(found, language, place.dataset), link);
  }
}

function sentence(found: Hint, language: Locale, words: DOMStringMap): string {
  if (found.kind === 'nearest') return words.nearest ?? '';
  const values = {
    law: found.law.name[language],
    article: articleLabel(found.number, language),
    total: found.kind === 'beyond' ? found.total : '',
    now: found.kind === 'renumbered' ? articleLabel(found.now, language) : '',
  };
  const sentences = {
    renumbered: words.renumbered,
    beyond: words.beyond,
    'not-carried': words.notCarried,
  };
  return fill(sentences[found.kind] ?? '', values);
}

function linkText(found: Hint, language: Locale): string {
  if (found.kind === 'nearest') return `/${language}/${found.key}/`;
  const name = found.law.name[language];
  return found.kind === 'renumbered' ? `${name} ${articleLabel(found.now, language)}` : name;
}
