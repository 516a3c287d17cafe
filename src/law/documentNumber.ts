import { foldBrackets } from './foldBrackets.ts';
import { fromChinese, NUMERAL_CHARACTERS } from './numerals.ts';

/** The number under which an authority issued a document. */
export type DocumentNumber =
  /** 法释〔2021〕15号: the authority's sign, the year, the number. */
  | { kind: 'yearly'; sign: string; year: number; serial: number }
  /** 主席令第九十一号, 国务院令第799号: orders are counted without the year. */
  | { kind: 'order'; authority: string; serial: number };

const YEARLY = /^(\p{Script=Han}{1,8}?)\s*\(\s*(\d{4})\s*\)\s*(?:第\s*)?(\d{1,5})\s*号$/u;
const ORDER = new RegExp(
  `^(\\p{Script=Han}[\\p{Script=Han}、 ]*令)\\s*第?\\s*([${NUMERAL_CHARACTERS}]+)\\s*号$`,
  'u',
);

/**
 * Reads a document's number in any width of bracket and digit: 法释[2021]15号, 公通字〔2025〕11号,
 * 中华人民共和国主席令第九十一号. Undefined for anything else.
 */
export function parseDocumentNumber(source: string): DocumentNumber | undefined {
  const text = foldBrackets(source).trim();
  const [, sign, year, count] = YEARLY.exec(text) ?? [];
  if (sign !== undefined) {
    return { kind: 'yearly', sign, year: Number(year), serial: Number(count) };
  }
  const [, authority, number = ''] = ORDER.exec(text) ?? [];
  const serial = fromChinese(number);
  if (authority === undefined || !serial) return undefined;
  return { kind: 'order', authority: authority.replace('中华人民共和国主席令', '主席令'), serial };
}

/** Writes a document's number as it is cited: 法释〔2021〕15号, 国务院令第799号. */
export function formatDocumentNumber(number: DocumentNumber): string {
  return number.kind === 'yearly'
    ? `${number.sign}〔${number.year}〕${number.serial}号`
    : `${number.authority}第${number.serial}号`;
}
