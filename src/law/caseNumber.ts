import { foldBrackets } from './foldBrackets.ts';
import { fromChinese } from './numerals.ts';

/**
 * A court case's number, 案号, as 最高人民法院《关于人民法院案件案号的若干规定》 (法〔2015〕137号)
 * composes it: year, court, kind of case, serial number.
 */
export interface CaseNumber {
  year: number;
  /** 浙0111, 最高法, or 杭富 before 2016. */
  court: string;
  /** 民初, 刑终; before 2016 with 字: 民初字. */
  kind: string;
  serial: number;
  /** Of several decisions in one case: 号之一 is 1. */
  part?: number;
}

export type BracketWidth = 'fullwidth' | 'halfwidth';

/** A case number with its place in a text: UTF-16 offsets, `end` being the first one after it. */
export interface FoundCaseNumber {
  start: number;
  end: number;
  number: CaseNumber;
}

const COURT = '最高法(?:知)?|\\p{Script=Han}\\s*\\d{2,4}';
const PATTERN = new RegExp(
  `\\(\\s*((?:19|20)\\d{2})\\s*年?\\s*\\)\\s*(?:(${COURT})\\s*(\\p{Script=Han}{1,6}?)|(\\p{Script=Han}{1,4}?)([民刑行执赔知商经]\\p{Script=Han}{0,3}字))\\s*第?\\s*(?!0+\\s*号)(\\d{1,6})\\s*号(?:之([一二三四五六七八九十]+|[1-9]\\d*))?`,
  'gu',
);

/**
 * Reads one case number in any width of bracket and digit, spaces included: (2019)浙0111民初6971号,
 * （２０１９）浙０１１１民初６９７１号, 〔2019〕 and [2019]. Undefined for anything else or more.
 */
export function parseCaseNumber(source: string): CaseNumber | undefined {
  const text = source.trim();
  const [found] = findCaseNumbers(text);
  return found?.start === 0 && found.end === text.length ? found.number : undefined;
}

/** Takes a string for a case number. Throws a RangeError that shows the string if it is none. */
export function toCaseNumber(source: string): CaseNumber {
  const number = parseCaseNumber(source);
  if (number) return number;
  throw new RangeError(`"${source}" is no case number such as (2019)浙0111民初6971号`);
}

/** Finds the case numbers in a text, in their order. */
export function findCaseNumbers(text: string): FoundCaseNumber[] {
  return [...foldBrackets(text).matchAll(PATTERN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    number: fromMatch(match),
  }));
}

/** Writes a case number: （2019）浙0111民初6971号 or, half-width, (2019)浙0111民初6971号. */
export function formatCaseNumber(number: CaseNumber, width: BracketWidth): string {
  const { year, court, kind, serial, part } = number;
  const bracketed = width === 'fullwidth' ? `（${year}）` : `(${year})`;
  // Before 2016 the kind ended with 字 and the serial number was introduced by 第.
  const ordinal = kind.endsWith('字') ? '第' : '';
  const suffix = part === undefined ? '' : `之${PARTS[part] ?? part}`;
  return `${bracketed}${court}${kind}${ordinal}${serial}号${suffix}`;
}

const PARTS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

function fromMatch([, year, court, kind, oldCourt, oldKind, serial, part]: string[]): CaseNumber {
  const number = {
    year: Number(year),
    court: (court ?? oldCourt ?? '').replace(/\s/g, ''),
    kind: kind ?? oldKind ?? '',
    serial: Number(serial),
  };
  const decision = part === undefined ? undefined : fromChinese(part);
  return decision ? { ...number, part: decision } : number;
}
