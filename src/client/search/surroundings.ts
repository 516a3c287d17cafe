import type { SearchStrings } from '../../i18n/search.ts';
import type { Language } from '../../law/language.ts';
import { writeState } from './addressState.ts';

/** What the search must know of the page that it stands on. */
export interface Surroundings {
  /** The site's base path, with a slash at its end: `/` or `/facelaw/`. */
  base: string;
  ui: Language;
  strings: SearchStrings;
}

/** The address of the search page for a query. */
export function searchPage({ base, ui }: Surroundings, query: string): string {
  return `${base}${ui}/search/${writeState({ query })}`;
}
