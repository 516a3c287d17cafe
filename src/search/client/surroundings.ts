import type { SearchStrings } from '../../i18n/search.ts';
import type { Language } from '../record.ts';
import { writeState } from './addressState.ts';

/** What the search must know of the page that it stands on. */
export interface Surroundings {
  /** The site's base path, with a slash at its end: `/` or `/facelaw/`. */
  base: string;
  ui: Language;
  strings: SearchStrings;
}

/** Puts values in the places marked `{name}` of a string. */
export function say(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** The address of the search page for a query. */
export function searchPage({ base, ui }: Surroundings, query: string): string {
  return `${base}${ui}/search/${writeState({ query })}`;
}
