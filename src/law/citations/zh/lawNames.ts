import type { LawMention } from '../citation.ts';
import type { Folded, LawNames } from '../lawNames.ts';

/** A law's name in the text. */
export interface FoundLaw {
  start: number;
  end: number;
  law: Extract<LawMention, { kind: 'named' | 'self' }>;
}

/** How far 该法 looks for its law, in UTF-16 units. */
export const FARTHEST_BACK = 600;
const SELF = /本(?:司法解释|法典|规定|条例|办法|解释|细则|决定|法)$/;
const SELF_LAST = /[法典定例释则]/;
const REFERRING = /(?:该|(?<!合)同|上述|前述)(司法解释|法典|规定|条例|办法|解释|法)$/;
const STATE_PREFIX = '中华人民共和国';
/** A law of another state or another subject whose name ends with that of a known one. */
const OTHER_LAW_PREFIX = /(?:德国|法国|日本|韩国|美国|英国|欧盟|香港|澳门|台湾|外国|劳动)$/;
const LAW_WORD = /\p{Script=Han}*(?:法典|法|条例|办法|规定|解释|细则|通则|规则|决定)$/u;
const AMENDMENT = /\p{Script=Han}*修正案\([^()]{1,3}\)$/u;
/** 方法, 司法 and the like end with 法 and are no law. */
const NO_LAW = /[方做说看想用司立执合违非无依守普手书]法$/;
const BEFORE_A_NAME =
  /^.*(?:依据|依照|依|根据|按照|参照|违反|适用|符合|引用|以及|或者|和|与|及|或|的|是|见|由)/u;

const TITLE_PAIRS: Readonly<Record<string, string>> = { '》': '《', '”': '“', '」': '「' };

/** The law whose name ends at an offset: 《…》, 本规定, 该法, a known name, else any law's. */
export function lawEndingAt(folded: Folded, end: number, names: LawNames): FoundLaw | undefined {
  return (
    titleEndingAt(folded, end, names) ??
    selfEndingAt(folded, end) ??
    referredLaw(folded, end, names) ??
    knownNameEndingAt(folded, end, names) ??
    unknownNameEndingAt(folded, end)
  );
}

/**
 * The last law that a part of the text mentions by a known name, in 《》 or as 本规定.
 *
 * @param ending If given, only a law whose name ends so: 该条例 does not mean a 法.
 */
export function lastLawIn(
  folded: Folded,
  [from, to]: readonly [number, number],
  names: LawNames,
  ending = '',
): FoundLaw | undefined {
  for (let end = to; end > from; end -= 1) {
    const found =
      titleEndingAt(folded, end, names) ??
      selfEndingAt(folded, end) ??
      knownNameEndingAt(folded, end, names, 3);
    if (found && found.start >= from && isCalled(found.law.name, ending)) return found;
  }
  return undefined;
}

function isCalled(name: string, noun: string): boolean {
  if (noun === '法') return /[^办]法典?$/.test(name);
  return name.endsWith(noun.replace('司法', ''));
}

/** 《…》 with titles inside it, “…” and 「…」 only around a known name. */
function titleEndingAt({ source, text }: Folded, end: number, names: LawNames) {
  const close = text.charAt(end - 1);
  const open = TITLE_PAIRS[close];
  if (open === undefined) return undefined;
  let depth = 0;
  for (let start = end - 1; start >= Math.max(0, end - 120); start -= 1) {
    const character = text.charAt(start);
    if (character === close) depth += 1;
    else if (character === open) depth -= 1;
    if (depth > 0) continue;
    const lawId = idOf(text.slice(start + 1, end - 1), names);
    if (lawId === undefined && open !== '《') return undefined;
    return { start, end, law: named(source.slice(start + 1, end - 1), lawId) };
  }
  return undefined;
}

function selfEndingAt({ text }: Folded, end: number): FoundLaw | undefined {
  if (!SELF_LAST.test(text.charAt(end - 1))) return undefined;
  const name = SELF.exec(text.slice(Math.max(0, end - 6), end))?.[0];
  return name === undefined
    ? undefined
    : { start: end - name.length, end, law: { kind: 'self', name } };
}

/** 该法 is the law named last; 该条例 the 条例 named last. Without one its law is unknown. */
function referredLaw(folded: Folded, end: number, names: LawNames): FoundLaw | undefined {
  const [name, noun] = REFERRING.exec(folded.text.slice(Math.max(0, end - 6), end)) ?? [];
  if (name === undefined || noun === undefined) return undefined;
  const start = end - name.length;
  const law =
    lastLawIn(folded, [Math.max(0, start - FARTHEST_BACK), start], names, noun)?.law ??
    named(name, undefined);
  return { start, end, law };
}

function knownNameEndingAt(
  { source, text }: Folded,
  end: number,
  names: LawNames,
  shortest = 2,
): FoundLaw | undefined {
  if (!names.last.has(text.charAt(end - 1))) return undefined;
  for (const length of names.lengths) {
    const start = end - length;
    const lawId = start < 0 ? undefined : names.ids.get(text.slice(start, end));
    if (lawId === undefined || length < shortest) continue;
    const before = text.slice(Math.max(0, start - STATE_PREFIX.length), start);
    if (OTHER_LAW_PREFIX.test(before)) return undefined;
    const from = before === STATE_PREFIX ? start - STATE_PREFIX.length : start;
    return { start: from, end, law: named(source.slice(from, end), lawId) };
  }
  return undefined;
}

/** Any other law called by its kind: 电子商务法, 民诉法解释, 刑法修正案（九）. */
function unknownNameEndingAt({ source, text }: Folded, end: number): FoundLaw | undefined {
  const before = text.slice(Math.max(0, end - 40), end);
  const [words] = LAW_WORD.exec(before) ?? AMENDMENT.exec(before) ?? [];
  if (words === undefined || NO_LAW.test(words)) return undefined;
  const start = end - words.replace(BEFORE_A_NAME, '').length;
  return { start, end, law: named(source.slice(start, end), undefined) };
}

function idOf(title: string, { ids }: LawNames): string | undefined {
  return ids.get(title) ?? ids.get(title.replace(STATE_PREFIX, ''));
}

function named(name: string, lawId: string | undefined): FoundLaw['law'] {
  return { kind: 'named', name, ...(lawId !== undefined && { lawId }) };
}
