import { fromChinese, NUMERAL_CHARACTERS } from '../numerals.ts';
import type { Citation, CitationTarget, NamedLaw } from './citation.ts';
import { mentionsIn as englishMentions } from './en/lawNames.ts';
import type { Folded, LawNames } from './lawNames.ts';
import { FOREIGN_LETTERS, foreignPlaceBefore } from './places.ts';
import { mentionsIn as chineseMentions } from './zh/lawNames.ts';

const ONE = `(?:\\d{1,4}(?:-\\d{1,4})?|[${NUMERAL_CHARACTERS}]{1,9})(?:之[${NUMERAL_CHARACTERS}]{1,2}|\\s?(?:bis|ter)\\b)?(?:\\s?\\(\\d{1,2}\\)|\\.\\d{1,2}){0,2}`;
const LIST = `${ONE}(?:(?:\\s*(?:[、,&~-]|and|or|to|和|与|及|或|至|到)\\s*)${ONE}){0,20}`;
const AFTER = new RegExp(
  `[\\s"'”》]*(?:(?:nos?\\.?|ss?\\.?|a|§+)\\s*)?第?\\s*(${LIST})(?!(?!第?\\d{1,2}款)[\\p{L}\\p{N}%.]|\\s*(?:年|个|万|元|条|years?|days?|months?|million|yuan))`,
  'yu',
);
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}.])(${LIST})\\s*$`, 'u');
/** 28条 个保法: a query may begin with the article. */
const FIRST = new RegExp(
  `^\\s*(${ONE})\\s*条(?:第?([${NUMERAL_CHARACTERS}]{1,3})款)?[\\s,]*$`,
  'u',
);
const PART = new RegExp(
  `(\\s*(?:-|~|to|至|到)\\s*)?(\\d{1,4}|[${NUMERAL_CHARACTERS}]{1,9})(?:-(\\d{1,4}))?(?:之([${NUMERAL_CHARACTERS}]{1,2}))?(?:\\s?(bis|ter)\\b)?((?:\\s?\\(\\d{1,2}\\)|\\.\\d{1,2}){0,2})`,
  'gu',
);
/** PIPL 28 para 2, 个保法28第2款. */
const PLACE = /\s*,?\s*(?:(?:paragraphs?|paras?\.?|¶)\s*(\d{1,2})|第?(\d{1,2})款)/y;
const FOREIGN = new RegExp(`(?<![a-z])(?:${FOREIGN_LETTERS})(?![a-z])`, 'g');
const YEAR = /^(?:19|20)\d{2}$/;

/**
 * Bare numbers beside the name of a law in a query, which can only be its articles: 个保法28, PIPL 28(2),
 * 28 PIPL, PIPL s 28, 民法典第1034, Criminal Law 253-1.
 *
 * @param taken What has been read as cited already.
 */
export function bareNumbers(
  folded: Folded,
  names: LawNames,
  taken: readonly { start: number; end: number }[],
): Citation[] {
  const { text } = folded;
  const mentions = [...chineseMentions(folded, names), ...englishMentions(folded, names)];
  const free = ({ start, end }: { start: number; end: number }) =>
    taken.every((each) => end <= each.start || start >= each.end);
  const foreign = [...text.matchAll(FOREIGN)].map(({ index, 0: letters }) => {
    const start = index - (foreignPlaceBefore(text, index)?.length ?? 0);
    const end = index + letters.length;
    const name = folded.source.slice(start, end);
    const law: NamedLaw = { kind: 'named', name };
    return { start, end, law };
  });
  const longest = [...mentions, ...foreign]
    .filter((found) => free(found))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const found: Citation[] = [];
  for (const { start, end, law } of longest) {
    if (law.kind !== 'named') continue;
    if (law.lawId !== undefined && foreignPlaceBefore(text, start) !== undefined) continue;
    const targets = targetsAfter(text, end) ?? targetsBefore(text, start);
    const first = targets?.[0];
    const last = targets?.at(-1);
    if (!targets || !first || !last) continue;
    const citation = {
      start: Math.min(start, first.start),
      end: Math.max(end, last.end),
      law,
      targets,
    };
    const apart = found.every((each) => citation.end <= each.start || citation.start >= each.end);
    if (free(citation) && apart) found.push(citation);
  }
  return found;
}

function targetsAfter(text: string, end: number): CitationTarget[] | undefined {
  AFTER.lastIndex = end;
  const found = AFTER.exec(text);
  if (!found?.[1]) return undefined;
  const targets = targetsIn(found[1], end + found[0].lastIndexOf(found[1]));
  const last = targets?.at(-1);
  PLACE.lastIndex = end + found[0].length;
  const place = PLACE.exec(text);
  if (!last || !place || last.paragraph !== undefined) return targets;
  Object.assign(last, { paragraph: Number(place[1] ?? place[2]), end: PLACE.lastIndex });
  return targets;
}

function targetsBefore(text: string, start: number): CitationTarget[] | undefined {
  const first = start < 40 ? FIRST.exec(text.slice(0, start)) : null;
  if (first?.[1]) {
    const targets = targetsIn(first[1], first[0].indexOf(first[1]));
    const paragraph = fromChinese(first[2] ?? '');
    if (targets?.[0] && paragraph) Object.assign(targets[0], { paragraph });
    return targets;
  }
  const found = BEFORE.exec(text.slice(Math.max(0, start - 60), start));
  if (!found?.[1]) return undefined;
  return targetsIn(found[1], Math.max(0, start - 60) + found.index);
}

function targetsIn(list: string, offset: number): CitationTarget[] | undefined {
  const targets: CitationTarget[] = [];
  for (const match of list.matchAll(PART)) {
    const [words, to, main = '', second, inserted, latin, brackets = ''] = match;
    const value = fromChinese(main);
    if (!value || (YEAR.test(main) && second === undefined)) return undefined;
    const last = targets.at(-1);
    const end = offset + match.index + words.length;
    if (to !== undefined && last) {
      Object.assign(last, { end, through: { article: `${value}` } });
      continue;
    }
    const isRange = Number(second) > value;
    const added = isRange
      ? undefined
      : (second ?? (inserted && fromChinese(inserted)) ?? (latin && (latin === 'bis' ? 1 : 2)));
    const [paragraph, item] = [...brackets.matchAll(/\d+/g)].map(([digits]) => Number(digits));
    targets.push({
      start: offset + match.index,
      end,
      article: `${value}${added ? `-${added}` : ''}`,
      ...(paragraph && { paragraph }),
      ...(item && { item }),
      ...(isRange && { through: { article: `${second}` } }),
    });
  }
  return targets.length > 0 ? targets : undefined;
}
