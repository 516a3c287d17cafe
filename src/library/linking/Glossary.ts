import type { TermData } from '../../content-model/term.ts';
import { locales } from '../../i18n/locales.ts';
import type { Language } from '../../law/language.ts';
import type { TermMention } from '../../law/linkedText.ts';
import type { Collection } from '../../loaders/entries.ts';
import { anyOf } from './anyOf.ts';

export interface Term {
  id: string;
  /** `terms/separate-consent` */
  key: string;
  data: TermData;
}

/** The terms, and where they stand in texts; of two that overlap the longer counts. */
export class Glossary {
  /** In the order of their Chinese pronunciation, as `inOrder('zh')`. */
  readonly terms: Term[];
  readonly #byWord: Record<Language, Map<string, Term>>;
  readonly #pattern: Record<Language, RegExp>;

  constructor({ terms }: Collection) {
    const all = terms.map(({ id, data }) => ({ id, key: `terms/${id}`, data }));
    this.terms = sorted(all, 'zh');
    this.#byWord = {
      zh: new Map(this.terms.map((term) => [term.data.zh.toLowerCase(), term])),
      en: new Map(this.terms.map((term) => [term.data.en.toLowerCase(), term])),
    };
    this.#pattern = {
      zh: new RegExp(anyOf(this.terms.map(({ data }) => data.zh)), 'g'),
      en: new RegExp(`\\b(?:${anyOf(this.#byWord.en.keys())})(?=s?\\b)`, 'gi'),
    };
  }

  /** The terms in the order of the words of a language: by sound, or by letter. */
  inOrder(language: Language): Term[] {
    return sorted(this.terms, language);
  }

  term(id: string): Term | undefined {
    return this.terms.find((term) => term.id === id);
  }

  /** Every mention of a term in a text, in order. */
  mentions(text: string, language: Language): TermMention[] {
    return [...text.matchAll(this.#pattern[language])].map(({ 0: word, index }) => {
      const term = this.#byWord[language].get(word.toLowerCase());
      return { start: index, end: index + word.length, id: (term as Term).id };
    });
  }

  /** The mentions that commentary explains in place. */
  explained(text: string, language: Language): TermMention[] {
    return this.mentions(text, language).filter(({ id }) => this.term(id)?.data.inPlace);
  }
}

function sorted(terms: readonly Term[], language: Language): Term[] {
  const { compare } = new Intl.Collator(locales[language].intl);
  return [...terms].sort((a, b) => compare(a.data[language], b.data[language]));
}
