import { fromChinese, NUMERAL_CHARACTERS } from '../../law/numerals.ts';
import type { ArticleNumber, PlaceInArticle } from '../../law/provisionId.ts';

/** An article named in a query by its number, and perhaps a paragraph and an item of it. */
export interface ArticleMention {
  article: ArticleNumber;
  place: PlaceInArticle;
  start: number;
  end: number;
}

const n = `[${NUMERAL_CHARACTERS}]{1,9}`;
const inserted = '-\\d{1,2}(?!\\d)';
const listMark = '(?:[ 、,和与及或]|至|到|-)';

/** 第二十八条、第二十九条; 28、29条; 10至12条; 第253条之一; 第二条第一款第三项. */
const chinese = new RegExp(
  `第?(${n}(?:${inserted})?(?:条?${listMark}+第?${n})*)条(?:之(${n}))?(?:第?(${n})款)?(?:第?(${n})项)?`,
  'gu',
);
/** article 10, arts 13 and 29, §28, art. 28(2)(3) (which the plain form writes 28.2.3). */
const numbers = '\\d{1,4}(?:-\\d{1,4})?(?:\\.\\d{1,2}){0,2}';
const english = new RegExp(
  `(?<![a-z])(?:articles?|arts?|sections?|secs?)(?: no)? ?(${numbers}(?:(?: and | to | or | )${numbers})*)`,
  'gu',
);

/** The numbers from `from` to `to`, if that is a range of a size that a person would write. */
function range(from: number, to: number): string[] {
  if (to <= from || to - from > 40) return [];
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}

function listed(list: string): { article: string; place: PlaceInArticle }[] {
  const found: { article: string; place: PlaceInArticle }[] = [];
  const parts = list.matchAll(new RegExp(`(至|到|to |-)?第?(${n}(?:${inserted})?)([.\\d]*)`, 'gu'));
  for (const [, through, number = '', rest = ''] of parts) {
    const [main = '', sub] = number.split('-');
    const value = fromChinese(main);
    if (value === undefined) continue;
    const article = sub ? `${value}-${sub}` : String(value);
    if (through) {
      const [, ...more] = range(Number(found.at(-1)?.article), value);
      found.push(...more.map((each) => ({ article: each, place: {} })));
    } else {
      const [paragraph, item] = rest.split('.').filter(Boolean).map(Number);
      found.push({ article, place: { paragraph, item } });
    }
  }
  return found;
}

function chineseMentions(query: string): ArticleMention[] {
  return [...query.matchAll(chinese)].flatMap((match) => {
    const [whole, list = '', added, paragraph, item] = match;
    const span = { start: match.index, end: match.index + whole.length };
    const found = listed(list);
    const last = found.at(-1);
    if (last) {
      if (added) last.article += `-${fromChinese(added)}`;
      last.place = {
        paragraph: paragraph === undefined ? undefined : fromChinese(paragraph),
        item: item === undefined ? undefined : fromChinese(item),
      };
    }
    return found.map((each) => ({ ...each, ...span }));
  });
}

/** The articles named by number in a query in plain form, in order, in either language. */
export function articleMentions(query: string): ArticleMention[] {
  const englishFound = [...query.matchAll(english)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    return listed(match[1] ?? '').map((each) => ({ ...each, ...span }));
  });
  return [...chineseMentions(query), ...englishFound].sort((a, b) => a.start - b.start);
}

/**
 * A bare number beside the name of a law, which can only be an article of it: 个保法28, PIPL 28,
 * 28 PIPL, PIPL s 28, 民法典第1034.
 */
export function bareNumber(query: string, start: number, end: number): ArticleMention[] {
  const after = new RegExp(`^ ?(?:(?:no|ss?|a) )?第?(${numbers}|${n})(?![\\p{L}\\d])`, 'u').exec(
    query.slice(end),
  );
  if (after) {
    const span = { start: end, end: end + after[0].length };
    return listed(after[1] ?? '').map((each) => ({ ...each, ...span }));
  }
  const before = new RegExp(`(?<![\\p{L}\\d])(${numbers}) ?$`, 'u').exec(query.slice(0, start));
  if (!before) return [];
  return listed(before[1] ?? '').map((each) => ({ ...each, start: before.index, end: start }));
}
