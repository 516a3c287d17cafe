import { fromChinese, NUMERAL_CHARACTERS } from '../../numerals.ts';
import { matchAt } from '../matchAt.ts';

export type Unit = 'article' | 'paragraph' | 'item';

/** The levels of a provision, outermost first. */
export const UNITS: readonly Unit[] = ['article', 'paragraph', 'item'];

/** A number of one level, or a range of numbers, with its place in the text. */
export interface Numbered {
  start: number;
  end: number;
  first: string;
  last?: string;
}

/** One numeral, for use in a regular expression. */
export const NUMBER = `[${NUMERAL_CHARACTERS}]+`;
/** What joins the ends of a range. */
export const TO = '(?:至|到|-+|–|—{1,2}|~|to)';
/** What joins the members of a list. A comma alone begins a new clause, so it does not. */
export const AND = '(?:[、,]?(?:以及|或者|和|与|及|或)|、)';

/** 之一般规定 holds 之一 as little as 第一般 holds 第一. */
const INSERTED = `(?:之(${NUMBER})(?![般些种个方切定]))?`;
const ONE = new RegExp(`\\(?(${NUMBER})\\)?`, 'g');
const NUMBERS = `${NUMBER}(?:\\s*(?:${TO}|${AND})\\s*${NUMBER})*`;
const BRACKETED = `\\(${NUMBER}\\)(?:\\s*(?:${TO}|${AND})?\\s*\\(${NUMBER}\\))*`;

const NUMBERED: Readonly<Record<Unit, RegExp>> = {
  // A point (点) is cited like an article; 第三点五 is a decimal.
  article: new RegExp(`第\\s*(${NUMBERS})\\s*(?:条${INSERTED}|点(?!${NUMBER}))`, 'y'),
  paragraph: new RegExp(`第\\s*(${NUMBERS})\\s*款`, 'y'),
  item: new RegExp(`第\\s*(${NUMBERS}|${BRACKETED})\\s*项`, 'y'),
};
/** 前五项, said of an article: the first five of its items. */
const FIRST: Readonly<Record<Unit, RegExp>> = {
  article: /(?!)/y,
  paragraph: new RegExp(`前\\s*(${NUMBER})\\s*款`, 'y'),
  item: new RegExp(`前\\s*(${NUMBER})\\s*项`, 'y'),
};
const ITEM_WITHOUT_ORDINAL = new RegExp(`(${BRACKETED})\\s*项`, 'y');
const ARTICLE_WITHOUT_ORDINAL = new RegExp(`(${NUMBERS})\\s*条${INSERTED}`, 'y');
/** 253之一条, said for 253条之一. */
const INSERTED_FIRST = new RegExp(`第?\\s*(${NUMBER})之(${NUMBER})\\s*条`, 'y');
/** Below an article in free text: 2款, ¶2, 3项, （三）, （二）款. */
const SHORT: Readonly<Record<Unit, readonly RegExp[]>> = {
  article: [],
  paragraph: [
    /第?\s*\(?(\d{1,2})\)?\s*款/y,
    new RegExp(`第?\\s*\\((${NUMBER})\\)\\s*款`, 'y'),
    /[¶]\s*(\d{1,2})/y,
  ],
  item: [/第?\s*(\d{1,2})\s*项/y, /(\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\))(?!\s*款)/y],
};
/** 二十八条二款: below an article that bears no 第 itself, a count needs none. */
const SHORT_IN_WORDS: Readonly<Record<Unit, RegExp>> = {
  article: /(?!)/y,
  paragraph: new RegExp(`(${NUMBER})\\s*款`, 'y'),
  item: new RegExp(`(${NUMBER})\\s*项`, 'y'),
};

/** Where a level stands decides in which short forms it may be written. */
export type Position = 'head' | 'head-of-listed' | 'below' | 'below-in-free' | 'below-shorthand';

/**
 * Reads the numbers of one level at an offset: 第十条, 第二百五十三条之一, 第九十、九十一条,
 * 第21至28条, 第(一)、(三)项; 九十一条 inside a list; (三)项 below an article.
 *
 * @param text Folded by foldForMatching.
 */
export function readNumbers(
  text: string,
  at: number,
  unit: Unit,
  position: Position,
): Numbered[] | undefined {
  const first = position.startsWith('below') ? matchAt(FIRST[unit], text, at) : undefined;
  if (first?.[1]) return [{ start: at, end: at + first[0].length, ...fromOneTo(first[1]) }];
  const found = patterns(unit, position)
    .map((pattern) => matchAt(pattern, text, at))
    .find((match) => match !== undefined);
  if (!found?.[1]) return undefined;
  const numbers = splitNumbers(found[1], at + found[0].indexOf(found[1]));
  const last = numbers?.at(-1);
  if (!numbers || !last) return undefined;
  last.end = at + found[0].length;
  const inserted = found[2] === undefined ? undefined : fromChinese(found[2]);
  if (inserted) last[last.last === undefined ? 'first' : 'last'] += `-${inserted}`;
  return numbers;
}

function patterns(unit: Unit, position: Position): readonly RegExp[] {
  if (unit === 'article' && position === 'head-of-listed') {
    return [NUMBERED.article, INSERTED_FIRST, ARTICLE_WITHOUT_ORDINAL];
  }
  if (!position.startsWith('below')) {
    return unit === 'article' ? [NUMBERED.article, INSERTED_FIRST] : [NUMBERED[unit]];
  }
  return [
    NUMBERED[unit],
    ...(unit === 'item' ? [ITEM_WITHOUT_ORDINAL] : []),
    ...(position === 'below' ? [] : SHORT[unit]),
    ...(position === 'below-shorthand' ? [SHORT_IN_WORDS[unit]] : []),
  ];
}

function fromOneTo(numeral: string): Pick<Numbered, 'first' | 'last'> {
  const count = fromChinese(numeral) ?? 1;
  return count > 1 ? { first: '1', last: `${count}` } : { first: '1' };
}

/** 九十、九十一 and 二十一至二十八; undefined where one of the numbers is none. */
function splitNumbers(source: string, offset: number): Numbered[] | undefined {
  const numbers: Numbered[] = [];
  let readUpTo = 0;
  for (const found of source.matchAll(ONE)) {
    const value = fromChinese(found[1] ?? '');
    if (!value) return undefined;
    const previous = numbers.at(-1);
    const between = source.slice(readUpTo, found.index);
    readUpTo = found.index + found[0].length;
    if (previous && previous.last === undefined && new RegExp(TO).test(between)) {
      addEnd(previous, value, between);
      previous.end = offset + readUpTo;
    } else {
      numbers.push({ start: offset + found.index, end: offset + readUpTo, first: `${value}` });
    }
  }
  return numbers;
}

/** 21-28 is a range, 253-1 the first article inserted after 253. */
function addEnd(numbered: Numbered, value: number, between: string): void {
  if (between.trim() === '-' && value <= Number(numbered.first)) numbered.first += `-${value}`;
  else numbered.last = `${value}`;
}
