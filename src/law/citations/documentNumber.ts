import { foldBrackets } from '../foldBrackets.ts';
import { fromChinese, NUMERAL_CHARACTERS } from '../numerals.ts';

/** A document's number with its place in a text. */
export interface FoundDocumentNumber {
  start: number;
  end: number;
  /**
   * The same for every way of writing it: `法释2021-15`, `国务院令766`; `令19` of an order whose
   * issuer is not told.
   */
  keys: string[];
}

const N = `[${NUMERAL_CHARACTERS}]{1,6}`;
const YEAR = `[(]?\\s*((?:19|20)\\d{2}|[一二][〇○零九]${'[〇○零一二三四五六七八九]'.repeat(2)})\\s*年?\\s*[)]?`;
const SERIES =
  '法释|法发|法办发|高检发释字|高检发|国信办通字|国信办发文|国办发|国发|(?<![\\u4e00-\\u9fff])法';
const SERIAL = `第?\\s*(${N})\\s*号`;
const CHINESE = new RegExp(`(${SERIES})\\s*${YEAR}\\s*${SERIAL}`, 'g');
/** 法释15号, by which courts' people call it. */
const YEARLESS = new RegExp(`(法释)\\s*${SERIAL}`, 'g');
/** 最高法（2021）15号司法解释. */
const OF_COURT = new RegExp(`(?:最高人民法院|最高法院?)?\\s*${YEAR}\\s*${SERIAL}\\s*司法解释`, 'g');
const ISSUERS =
  '主席|国务院|网信办|互联网信息办公室|公安部|工信部|工业和信息化部|民政部|文化和旅游部|卫生健康委员会|广播电视总局|中华人民共和国|国家|等?[、, 和]';
const ORDER = new RegExp(
  `((?:${ISSUERS}){0,16})(?:[(]?(?:19|20)\\d{2}年?[)]?)?\\s*(?:令\\s*[(]?(?:(?:19|20)\\d{2}年?[)]?)?\\s*${SERIAL}|第?\\s*(${N})\\s*号令)`,
  'g',
);
const ENGLISH_SERIES =
  '(?:gao\\s*jian\\s*)?fa\\s*shi(?:\\s*zi)?|fashi|(?:spc\\s+)?judicial\\s+interpretation|interpretation';
const ENGLISH = new RegExp(
  `\\b(${ENGLISH_SERIES})\\s*(?:[(]?\\s*(20\\d{2})\\s*[)]?\\s*,?\\s*(?:no\\.?|number|#)?\\s*(\\d{1,3})(?!\\d)|,?\\s*(?:no\\.?|number)\\s*(\\d{1,3})\\s*,?\\s*(?:of\\s*)?[(]?\\s*(20\\d{2})[)]?)(?:\\s+of\\s+the\\s+supreme\\s+people's\\s+court)?`,
  'g',
);
const ENGLISH_ISSUER =
  "president(?:ial)?(?:\\s+of\\s+(?:the\\s+prc|china|the\\s+people's\\s+republic\\s+of\\s+china))?|state\\s+council|cac|cyberspace\\s+administration(?:\\s+of\\s+china)?|mps|ministry\\s+of\\s+public\\s+security";
const ENGLISH_ORDER = new RegExp(
  `(?:\\b(${ENGLISH_ISSUER})(?:'s)?\\s+)?\\b(?:order|decree)\\s*(?:\\[?\\(?20\\d{2}\\)?\\]?\\s*)?(?:no\\.?|number)\\s*(\\d{1,3})(?!\\d)(?:\\s+of\\s+the\\s+(${ENGLISH_ISSUER})(?:\\s+and\\s+(?:the\\s+)?(${ENGLISH_ISSUER}))?)?`,
  'g',
);

const ENGLISH_ORDER_OF = new RegExp(
  `\\b(?:order|decree)\\s+of\\s+the\\s+(${ENGLISH_ISSUER})(?:\\s+and\\s+(?:the\\s+)?(${ENGLISH_ISSUER}))?,?\\s*(?:\\(\\d{4}\\)\\s*)?(?:no\\.?|number)\\s*(\\d{1,3})(?!\\d)`,
  'g',
);

const SHORT_ISSUERS: readonly [RegExp, string][] = [
  [/主席|president/, '主席'],
  [/国务院|state\s+council/, '国务院'],
  [/网信办|互联网信息办公室|cac|cyberspace/, '网信办'],
  [/公安部|mps|public\s+security/, '公安部'],
  [/工信部|工业和信息化部/, '工信部'],
];

/**
 * Finds the numbers of documents in a text, in every way in which they are written: 法释〔2021〕15号,
 * 法释（2021）第15号, 法释2021年十五号, Fashi [2021] No. 15, Judicial Interpretation No. 15 of 2021;
 * 国务院令第766号, 第19号令, State Council Order No. 766.
 */
export function findDocumentNumbers(source: string): FoundDocumentNumber[] {
  const text = foldBrackets(source).toLowerCase();
  const found = [
    ...[...text.matchAll(CHINESE)].map((m) => numbered(m, m[1], m[2], m[3])),
    ...[...text.matchAll(YEARLESS)].map((m) => numbered(m, m[1], '', m[2])),
    ...[...text.matchAll(OF_COURT)].map((m) => numbered(m, '法释', m[1], m[2])),
    ...[...text.matchAll(ORDER)].map((m) => order(m, m[1] ?? '', m[2] ?? m[3])),
    ...[...text.matchAll(ENGLISH)].map((m) =>
      numbered(m, /gao/.test(m[1] ?? '') ? '高检发释字' : '法释', m[2] ?? m[5], m[3] ?? m[4]),
    ),
    ...[...text.matchAll(ENGLISH_ORDER)].map((m) => order(m, [m[1], m[3], m[4]].join(' '), m[2])),
    ...[...text.matchAll(ENGLISH_ORDER_OF)].map((m) => order(m, [m[1], m[2]].join(' '), m[3])),
  ].filter((each) => each !== undefined);
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(({ start }, i) => sorted.slice(0, i).every(({ end }) => end <= start));
}

type Match = RegExpMatchArray & { index?: number };

function numbered(
  match: Match,
  series: string | undefined,
  year: string | undefined,
  serial: string | undefined,
): FoundDocumentNumber | undefined {
  const number = fromChinese(serial ?? '');
  if (!number) return undefined;
  const key = `${series}${fromChinese(year ?? '') ?? ''}-${number}`;
  return { ...placeOf(match), keys: [key] };
}

function order(match: Match, issuers: string, serial: string | undefined) {
  const number = fromChinese(serial ?? '');
  if (!number) return undefined;
  const known = SHORT_ISSUERS.filter(([pattern]) => pattern.test(issuers));
  const keys = known.map(([, name]) => `${name}令${number}`);
  return { ...placeOf(match), keys: keys.length > 0 ? keys : [`令${number}`] };
}

function placeOf({ index = 0, 0: words }: Match): { start: number; end: number } {
  const before = /^[\s、,和等]*/.exec(words)?.[0].length ?? 0;
  return { start: index + before, end: index + words.trimEnd().length };
}
