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
  /** The words by their numbers. */
  words: number[];
  /** The places among them that are no label of an item. */
  unlabelled: number[];
  /** Where each 款 and 项 begins among the tokens. */
  places: (PlaceInArticle & { from: number })[];
}

/** Tokens from, and the first one after. */
export interface TokenStretch {
  from: number;
  to: number;
}

/** A wording that holds the parts of a quotation. */
export interface Holding {
  wording: Wording;
  /** The token with which the first part begins. */
  from: number;
  /** Where each part stands, with the labels of items or without. */
  stretches: TokenStretch[];
}

/** A part of a wording that is like a quotation. */
export interface Likeness extends TokenStretch {
  wording: Wording;
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
/** Two numbers of words as one: there are not as many words as this. */
const ROOM = 1 << 20;

/** The official words and our translation, ready to be compared with quotations. */
export class Wordings {
  readonly #script: ScriptMap;
  readonly #all: Wording[] = [];
  readonly #numbers = new Map<string, number>();
  /** Which wordings hold a pair of words. */
  readonly #byPair = new Map<number, number[]>();

  constructor(texts: ProofData['texts'], script: ScriptMap) {
    this.#script = script;
    for (const [law, versions] of Object.entries(texts)) {
      for (const [version, articles] of Object.entries(versions)) {
        for (const [article, words] of Object.entries(articles)) {
          this.#add({ law, version, article, language: 'zh' }, words.zh);
          this.#add({ law, version, article, language: 'en' }, words.en);
        }
      }
    }
  }

  /** The wordings that hold the parts of a quotation one after another; marks do not count. */
  holding(parts: readonly Token[][]): Holding[] {
    const runs = parts.map((part) => this.#numbersOf(part));
    const lists = runs.flatMap(pairsOf).map((pair) => this.#byPair.get(pair) ?? []);
    const rarest = lists.reduce<number[] | undefined>(
      (a, b) => (a && a.length <= b.length ? a : b),
      undefined,
    );
    const among = rarest?.map((index) => this.#all[index] as Wording) ?? this.#all;
    return among.flatMap((wording) => {
      const stretches = stretchesIn(wording, runs) ?? [];
      const [first] = stretches;
      return first ? [{ wording, from: first.from, stretches }] : [];
    });
  }

  /** The parts most like a quotation, the likest first. */
  like(tokens: readonly Token[], among: (wording: Wording) => boolean): Likeness[] {
    const pairs = pairsOf(this.#numbersOf(tokens));
    return this.#shares(pairs)
      .filter(({ wording }) => among(wording))
      .slice(0, CLOSE)
      .map(({ wording, share }) => ({ wording, share, ...bestPart(wording, pairs) }))
      .sort((a, b) => b.share + b.score - (a.share + a.score));
  }

  #add(of: Pick<Wording, 'law' | 'version' | 'article' | 'language'>, blocks: string[][]): void {
    const wording: Wording = { ...of, tokens: [], words: [], unlabelled: [], places: [] };
    for (const [p, paragraph] of blocks.entries()) {
      for (const [item, block] of paragraph.entries()) {
        const own = tokensOf(block, this.#script);
        const words = own.map(({ word }) => this.#numberOf(word));
        const label = item > 0 ? (LABEL.exec(block)?.[0] ?? '') : '';
        wording.places.push({
          from: wording.tokens.length,
          paragraph: p + 1,
          ...(item && { item }),
        });
        const from = wording.tokens.length + tokensOf(label, this.#script).length;
        wording.tokens.push(...own);
        wording.words.push(...words);
        for (let at = from; at < wording.words.length; at += 1) wording.unlabelled.push(at);
      }
    }
    const index = this.#all.push(wording) - 1;
    const { words, unlabelled } = wording;
    const pairs = [...pairsOf(words), ...pairsOf(unlabelled.map((at) => words[at] ?? 0))];
    for (const pair of new Set(pairs)) {
      const known = this.#byPair.get(pair);
      if (known) known.push(index);
      else this.#byPair.set(pair, [index]);
    }
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word) ?? this.#numbers.size + 1;
    this.#numbers.set(word, known);
    return known;
  }

  /** A word that no wording holds is 0. */
  #numbersOf(tokens: readonly Token[]): number[] {
    return tokens.map(({ word }) => this.#numbers.get(word) ?? 0);
  }

  #shares(pairs: readonly number[]) {
    const counts = new Map<number, number>();
    for (const pair of pairs) {
      for (const index of this.#byPair.get(pair) ?? []) {
        counts.set(index, (counts.get(index) ?? 0) + 1);
      }
    }
    return [...counts]
      .map(([index, n]) => ({ wording: this.#all[index] as Wording, share: n / pairs.length }))
      .sort((a, b) => b.share - a.share);
  }
}

const pairsOf = (words: readonly number[]) =>
  words.slice(1).map((word, i) => (words[i] ?? 0) * ROOM + word);

/** Where runs stand in a wording, with the labels of items or without; else undefined. */
function stretchesIn(
  { words, unlabelled }: Wording,
  runs: readonly number[][],
): TokenStretch[] | undefined {
  return (
    inOrder(words, runs) ??
    inOrder(
      unlabelled.map((at) => words[at] ?? 0),
      runs,
    )?.map(({ from, to }) => ({
      from: unlabelled[from] ?? 0,
      to: (unlabelled[to - 1] ?? 0) + 1,
    }))
  );
}

/** Where runs stand among words one after another; undefined where they do not. */
function inOrder(words: readonly number[], runs: readonly number[][]): TokenStretch[] | undefined {
  const found: TokenStretch[] = [];
  for (const run of runs) {
    const from = placeIn(words, run, found.at(-1)?.to ?? 0);
    if (from < 0) return undefined;
    found.push({ from, to: from + run.length });
  }
  return found;
}

/** Where a run begins among words; -1 where it does not stand there. */
function placeIn(words: readonly number[], run: readonly number[], after: number): number {
  const [first] = run;
  if (first === undefined) return -1;
  for (let at = words.indexOf(first, after); at >= 0; at = words.indexOf(first, at + 1)) {
    if (run.every((word, i) => words[at + i] === word)) return at;
  }
  return -1;
}

/** The part between two ends of clauses that is likest to a quotation; each pair counts once. */
function bestPart({ tokens, words }: Wording, pairs: readonly number[]) {
  const wanted = new Set(pairs);
  const own = pairsOf(words);
  const ends = tokens.flatMap(({ shown }, i) => (CLAUSE_END.test(shown) ? [i + 1] : []));
  const bounds = [...new Set([0, ...ends, tokens.length])];
  let best = { from: 0, to: tokens.length, score: 0 };
  for (const from of bounds) {
    const shared = new Set<number>();
    let at = from;
    for (const to of bounds) {
      if (to <= from) continue;
      for (; at < to - 1; at += 1) if (wanted.has(own[at] ?? 0)) shared.add(own[at] ?? 0);
      const score = (2 * shared.size) / (wanted.size + to - from - 1 || 1);
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
