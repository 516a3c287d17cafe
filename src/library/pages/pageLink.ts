import type { Bilingual } from '../../content-model/bilingual.ts';
import { splitKey } from '../../i18n/routes.ts';
import type { Language } from '../../law/language.ts';
import { commentaryOf } from '../laws/commentaryOf.ts';
import { citationOfKey } from '../linking/labels.ts';
import type { Case, Letter, Provision, Provisions } from '../model.ts';

/** A link to a page of the site, with a line about it. */
export interface PageLink {
  key: string;
  text: string;
  note?: string | undefined;
}

/** A page by its title. */
export function titleLink(
  { key, title }: { key: string; title: Bilingual },
  language: Language,
): PageLink {
  return { key, text: title[language] };
}

/** A case, with its summary. */
export function caseLink(entry: Case, language: Language): PageLink {
  return { ...titleLink(entry, language), note: entry.data.summary[language] };
}

/** A letter, with when it is of use. */
export function letterLink(letter: Letter, language: Language): PageLink {
  return { ...titleLink(letter, language), note: letter.pages[language].data.summary };
}

/** A provision as texts cite it, with what it is about. */
export function provisionLink(provision: Provision, language: Language): PageLink {
  const { key, citation } = provision;
  return { key, text: citation[language], note: commentaryOf(provision, language).title };
}

/** The provision of a key, its 款 or 项 included, with what it is about. */
export function placeLink(provisions: Provisions, reference: string, language: Language): PageLink {
  const provision = provisions.provision(splitKey(reference).key);
  const text = citationOfKey(provisions, reference, language);
  return { key: reference, text, note: provision && commentaryOf(provision, language).title };
}
