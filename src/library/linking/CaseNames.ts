import type { Language } from '../../law/language.ts';
import type { Case } from '../model.ts';
import { anyOf } from './anyOf.ts';

/** A case named in prose. */
export interface CaseMention {
  start: number;
  end: number;
  key: string;
}

/** Finds cases by the short names that their files give. */
export class CaseNames {
  readonly #keys: Record<Language, Map<string, string>>;
  readonly #pattern: Record<Language, RegExp>;

  constructor(cases: Case[]) {
    const keysOf = (language: Language) =>
      new Map(cases.map(({ key, data }) => [data.short[language], key]));
    this.#keys = { zh: keysOf('zh'), en: keysOf('en') };
    this.#pattern = {
      zh: new RegExp(anyOf(this.#keys.zh.keys()), 'gu'),
      en: new RegExp(anyOf(this.#keys.en.keys()), 'gu'),
    };
  }

  mentions(text: string, language: Language): CaseMention[] {
    return [...text.matchAll(this.#pattern[language])].map(({ 0: name, index }) => ({
      start: index,
      end: index + name.length,
      key: this.#keys[language].get(name) as string,
    }));
  }
}
