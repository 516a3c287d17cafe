import type { Language } from '../../law/language.ts';
import { blockWords } from '../../law/lawText.ts';
import type { Provision } from '../../library/model.ts';
import { type Token, tokensOf } from './tokens.ts';

/** The words of a provision in one language. */
export interface Wording {
  provision: Provision;
  language: Language;
  /** As they stand, white space apart. */
  literal: string;
  tokens: Token[];
}

const languages: Language[] = ['zh', 'en'];
const ELLIPSIS = /…+|\.{3,}/;
const OPENING = /^["“「『‘']+/;
const CLOSING = /["”」』’']+$/;
const SEPARATOR = '\u0001';

/** The parts of a quotation between its ellipses, without the marks around it. */
export function partsOf(quote: string): string[] {
  const bare = quote.trim();
  const isMarked = OPENING.test(bare) && CLOSING.test(bare);
  const inner = isMarked ? bare.replace(OPENING, '').replace(CLOSING, '') : bare;
  return inner
    .replace(/[[［]\s*(…+|\.{3,})\s*[\]］]/g, '$1')
    .split(ELLIPSIS)
    .filter((part) => tokensOf(part).length > 0);
}

/** The official words and our translation of every text, ready to be compared with quotations. */
export class Wordings {
  readonly #all: Wording[];
  /** The words of each as one string, between separators. */
  readonly #runs: Map<Wording, string>;
  /** Which wordings hold a pair of words. */
  readonly #byPair = new Map<string, Wording[]>();

  constructor(provisions: readonly Provision[]) {
    this.#all = provisions.flatMap((provision) =>
      languages.map((language): Wording => {
        const blocks = blockWords(provision.text[language]);
        const text = blocks.join('\n');
        return { provision, language, literal: literalOf(text), tokens: tokensOf(text) };
      }),
    );
    this.#runs = new Map(this.#all.map((wording) => [wording, runOf(wording.tokens)]));
    for (const wording of this.#all) {
      for (const pair of new Set(pairsOf(wording.tokens))) {
        const known = this.#byPair.get(pair);
        if (known) known.push(wording);
        else this.#byPair.set(pair, [wording]);
      }
    }
  }

  /** The wordings of one provision. */
  of(provision: Provision): Wording[] {
    return this.#all.filter((each) => each.provision === provision);
  }

  /** The wordings in which the parts stand one after the other, mark for mark. */
  literally(parts: readonly string[]): Wording[] {
    const literals = parts.map(literalOf);
    return this.#all.filter(({ literal }) => standInOrder(literal, literals));
  }

  /** The wordings that have the words of the parts one after the other, whatever the marks. */
  inWords(parts: readonly string[]): Wording[] {
    const runs = parts.map((part) => runOf(tokensOf(part)));
    return this.#all.filter((wording) => standInOrder(this.#runs.get(wording) ?? '', runs));
  }

  /** The wordings by the share of a quotation's pairs of words that they have, 0 to 1, most first. */
  nearest(tokens: readonly Token[]): { wording: Wording; share: number }[] {
    const pairs = new Set(pairsOf(tokens));
    const counts = new Map<Wording, number>();
    for (const pair of pairs) {
      for (const wording of this.#byPair.get(pair) ?? []) {
        counts.set(wording, (counts.get(wording) ?? 0) + 1);
      }
    }
    return [...counts]
      .map(([wording, n]) => ({ wording, share: n / pairs.size }))
      .sort((a, b) => b.share - a.share);
  }
}

/** White space goes where it stands beside Chinese, and is one space elsewhere. */
function literalOf(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(
      /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef]) | (?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu,
      '',
    );
}

function runOf(tokens: readonly Token[]): string {
  return SEPARATOR + tokens.map(({ word }) => word).join(SEPARATOR) + SEPARATOR;
}

function pairsOf(tokens: readonly Token[]): string[] {
  return tokens.slice(1).map(({ word }, i) => tokens[i]?.word + SEPARATOR + word);
}

function standInOrder(text: string, parts: readonly string[]): boolean {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    // The separator behind one part may be that before the next.
    from = at + part.length - (part.endsWith(SEPARATOR) ? SEPARATOR.length : 0);
  }
  return parts.length > 0;
}
