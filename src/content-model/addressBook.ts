import type { Bilingual } from './bilingual.ts';

/** What is known of the addresses of the site, for a reader who came to one that is not there. */
export interface AddressBook {
  /** Keys of all pages but those of articles. */
  keys: string[];
  laws: AddressedLaw[];
}

/** A law, and the articles of its present version that have a page. */
export interface AddressedLaw {
  /** `laws/pipl` */
  key: string;
  name: Bilingual;
  /** How many articles the whole law has, where it is known. */
  total?: number | undefined;
  numbers: string[];
  /** Numbers that only an earlier version has, with what became of them. */
  renumbered: Record<string, string>;
}
