import type { Bilingual } from '../content-model/bilingual.ts';
import { addressOf, splitKey } from '../i18n/routes.ts';
import { both } from '../law/both.ts';
import type { Language } from '../law/language.ts';
import type { Edition } from './edition.ts';

/** Absolute addresses of pages and of data files, as an edition will have them. */
export class Addresses {
  readonly #site: string;
  readonly #base: string;

  constructor({ site, base }: Pick<Edition, 'site' | 'base'>) {
    this.#site = site;
    this.#base = base.replace(/\/$/, '');
  }

  /** A page in a language, by its key with or without an anchor. */
  page(reference: string, language: Language): string {
    const { key, anchor } = splitKey(reference);
    return this.#site + addressOf(this.#base, language, key, anchor);
  }

  /** The same page in both languages. */
  both(reference: string): Bilingual {
    return both((language) => this.page(reference, language));
  }

  /** A file by its path below the base: `data/manifest.json`. */
  file(path: string): string {
    return `${this.#site}${this.#base}/${path}`;
  }
}
