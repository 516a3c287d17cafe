import type { Language } from '../../law/language.ts';
import type { ArticleNumber, PlaceInArticle } from '../../law/provisionId.ts';
import type { ScriptMap } from '../../search/text/script.ts';
import type { ProofData } from '../data.ts';
import { type Token, tokensOf } from './tokens.ts';

/** The words of one article of one text in one language. */
export interface Wording {
  law: string;
  version: string;
  article: ArticleNumber;
  language: Language;
  tokens: Token[];
  /** The words with a space between any two and at both ends, with and without labels of items. */
  whole: string;
  unlabelled: string;
  /** Where each 款 and 项 begins among the tokens. */
  places: (PlaceInArticle & { from: number })[];
}

/** A part of a wording that is like a quotation. */
export interface Likeness {
  wording: Wording;
  /** Tokens from, and the first one after. */
  from: number;
  to: number;
  /** How many of the quotation's pairs of words stand in the article, from 0 to 1. */
  share: number;
  /** How like the part is to the quotation as a whole. */
  score: number;
}

const LABEL = /^(?:（[一二三四五六七八九十]+）|\(\d{1,3}\) ?)/;
/** Where a part of a wording may begin or end. */
const CLAUSE_END = /[，。；：、,.;:]/;
/** How many articles are looked at closely. */
const CLOSE = 6;

/** The official words and our translation, ready to be compared with quotations. */
export class Wordings {
  readonly script: ScriptMap;
  readonly #all: Wording[] = [];
  readonly #byPair = new Map<string, number[]>();

  constructor(texts: ProofData['texts'], script: ScriptMap) {
    this.script = script;
    for (const [law, versions] of Object.entries(texts)) {
      for (const [version, articles] of Object.entries(versions)) {
        for (const [article, words] of Object.entries(articles)) {
          this.#add({ law, version, article, language: 'zh' }, words.zh);
          this.#add({ law, version, article, language: 'en' }, words.en);
        }
      }
    }
  }

  /** The wordings that hold words exactly as they run; marks do not count. */
  holding(words: readonly string[]): Wording[] {
    const run = ` ${words.join(' ')} `;
    return this.#candidates(words, words.length).filter(({ whole, unlabelled }) => {
      return whole.includes(run) || unlabelled.includes(run);
    });
  }

  /** The parts most like a quotation, the likest first. */
  like(words: readonly string[], among: (wording: Wording) => boolean = () => true): Likeness[] {
    const pairs = pairsOf(words);
    const shares = this.#shares(pairs)
      .filter(({ wording }) => among(wording))
      .slice(0, CLOSE);
    return shares
      .map(({ wording, share }) => ({ wording, share, ...bestPart(wording, pairs) }))
      .sort((a, b) => b.share + b.score - (a.share + a.score));
  }

  #add(of: Pick<Wording, 'law' | 'version' | 'article' | 'language'>, words: string[][]): void {
    const tokens: Token[] = [];
    const places: Wording['places'] = [];
    let unlabelled = ' ';
    for (const [p, blocks] of words.entries()) {
      for (const [item, block] of blocks.entries()) {
        places.push({ from: tokens.length, paragraph: p + 1, ...(item > 0 && { item }) });
        const own = tokensOf(block, this.script);
        tokens.push(...own);
        const label = item > 0 ? LABEL.exec(block)?.[0] : undefined;
        const kept = label === undefined ? own : own.slice(tokensOf(label, this.script).length);
        unlabelled += kept.map(({ word }) => `${word} `).join('');
      }
    }
    const whole = ` ${tokens.map(({ word }) => word).join(' ')} `;
    const index = this.#all.push({ ...of, tokens, whole, unlabelled, places }) - 1;
    for (const pair of new Set(pairsOf(tokens.map(({ word }) => word)))) {
      const known = this.#byPair.get(pair);
      if (known) known.push(index);
      else this.#byPair.set(pair, [index]);
    }
  }

  /** Those that hold the rarest pair of some words. */
  #candidates(words: readonly string[], length: number): Wording[] {
    const lists = pairsOf(words.slice(0, length)).map((pair) => this.#byPair.get(pair) ?? []);
    const rarest = lists.reduce((least, each) => (each.length < least.length ? each : least), lists[0] ?? []);
    return rarest.map((index) => this.#all[index] as Wording);
  }

  #shares(pairs: readonly string[]) {
    const counts = new Map<number, number>();
    for (const pair of pairs) {
      for (const index of this.#byPair.get(pair) ?? []) counts.set(index, (counts.get(index) ?? 0) + 1);
    }
    return [...counts]
      .map(([index, count]) => ({ wording: this.#all[index] as Wording, share: count / pairs.length }))
      .sort((a, b) => b.share - a.share);
  }
}

const pairsOf = (words: readonly string[]) => words.slice(1).map((word, i) => `${words[i]} ${word}`);

/** The part between two ends of clauses that is likest to a quotation. */
function bestPart({ tokens }: Wording, pairs: readonly string[]): Pick<Likeness, 'from' | 'to' | 'score'> {
  const wanted = new Set(pairs);
  const words = tokens.map(({ word }) => word);
  const hits = [0];
  for (const pair of pairsOf(words)) hits.push((hits.at(-1) ?? 0) + (wanted.has(pair) ? 1 : 0));
  const ends = tokens.flatMap(({ shown }, i) => (CLAUSE_END.test(shown) ? [i + 1] : []));
  const bounds = [...new Set([0, ...ends, tokens.length])];
  let best = { from: 0, to: tokens.length, score: 0 };
  for (const from of bounds) {
    for (const to of bounds) {
      if (to <= from) continue;
      const shared = (hits[to - 1] ?? 0) - (hits[from] ?? 0);
      const score = (2 * shared) / (pairs.length + to - from - 1 || 1);
      if (score > best.score) best = { from, to, score };
    }
  }
  return best;
}

/** The 款 and 项 in which a token of a wording stands; of an only 款, its 项 alone. */
export function placeAt({ places }: Wording, token: number): PlaceInArticle {
  const { paragraph, item } = places.filter(({ from }) => from <= token).at(-1) ?? {};
  const only = places.every((each) => each.paragraph === 1);
  return { ...(!only && paragraph && { paragraph }), ...(item && { item }) };
}

/** Where a run of words begins among the tokens of a wording; 0 where it is interrupted. */
export function placeOfRun(wording: Wording, words: readonly string[]): PlaceInArticle {
  const before = wording.whole.indexOf(` ${words.join(' ')} `);
  if (before < 0) return {};
  return placeAt(wording, wording.whole.slice(0, before).split(' ').length - 1);
}
