import type { LawMention } from '../citation.ts';
import { documentNumbersOf } from '../documentNumbersOf.ts';
import type { Folded, LawNames } from '../lawNames.ts';
import { FOREIGN_ACTS, FOREIGN_LETTERS, foreignPlaceBefore } from '../places.ts';
import { isGenericName, lawByPressName } from './pressNames.ts';

/** A law's name in the text. */
export interface FoundLaw {
  start: number;
  end: number;
  law: Extract<LawMention, { kind: 'named' | 'self' | 'noun' }>;
}

/** How far 该法 looks for its law, in UTF-16 units. */
export const FARTHEST_BACK = 600;
const SELF = /本(?:司法解释|法典|规定|条例|办法|解释|细则|决定|法)$/;
const SELF_LAST = /[法典定例释则]/;
const REFERRING = /(?:该|(?<!合)同|上述|前述)(司法解释|法典|规定|条例|办法|解释|法)$/;
const STATE_PREFIX = '中华人民共和国';
/** A law of another state or another subject whose name ends with that of a known one. */
const OTHER_LAW_PREFIX = /(?:外国|劳动)$/;
const LAW_WORD = /\p{Script=Han}*(?:法典|法|条例|办法|规定|解释|细则|通则|规则|决定)$/u;
const AMENDMENT = /\p{Script=Han}*修正案\([^()]{1,3}\)$/u;
/** 方法, 司法 and the like end with 法 and are no law. */
const NO_LAW = /(?:[方做说看想用司立执合违非无依守普手书语看]法|最高法|(?:想|没|有)办法)$/;
/** 其实施条例: a text made under the law that is named last. */
const MADE_UNDER = /(?:及|和|与|以及)?其(实施条例|实施细则|实施办法|司法解释|解释)$/;
/** A name by subject, in free text: 最高法关于人脸识别的司法解释. */
const BY_SUBJECT =
  /(?:最高人民法院|最高法院?|最高人民检察院|最高检|两高|国家网信办|网信办|公安部|国务院|[、和]){0,4}关于[^,。;、《》\n]{2,50}的(?:司法解释|若干规定|规定|解释|办法|决定)$/u;
/** 浙江省实施《消费者权益保护法》办法, 《民法典》解释: another text than that in the title. */
const UNDER_A_TITLE = /\p{Script=Han}{0,8}《[^《》]{2,40}》(?:若干|实施)?(?:办法|细则|条例|解释)$/u;
const LAW_END = /[法典例定释则范约案)]/;
const FOREIGN_END = new RegExp(`(?<![a-z])(?:${FOREIGN_LETTERS}|${FOREIGN_ACTS})$`);
/** In free text a name may hold letters and a bracket: 香港个人资料（私隐）条例. */
const FREE_LAW_WORD =
  /[\p{Script=Han}A-Za-z]*(?:\([^()]{1,12}\)[\p{Script=Han}]*)?(?:法典|法|条例|办法|规定|解释|细则|通则|总则|规则|规范|决定|公约|法案)$/u;
const BEFORE_A_NAME =
  /^.*(?:依据|依照|依|根据|按照|参照|违反|适用|符合|引用|以及|或者|和|与|及|或|的|是|见|由)/u;

const TITLE_PAIRS: Readonly<Record<string, string>> = { '》': '《', '”': '“', '」': '「' };

/** The law whose name ends at an offset: 《…》, 本规定, 该法, a known name, else any law's. */
export function lawEndingAt(folded: Folded, end: number, names: LawNames): FoundLaw | undefined {
  return (
    numberEndingAt(folded, end, names) ??
    titleEndingAt(folded, end, names) ??
    selfEndingAt(folded, end) ??
    madeUnder(folded, end, names) ??
    referredLaw(folded, end, names) ??
    knownNameEndingAt(folded, end, names) ??
    (folded.free ? anyNameEndingAt(folded, end, names) : unknownNameEndingAt(folded, end))
  );
}

/** The number of a document; in a text of ours only one that is known. */
function numberEndingAt(folded: Folded, end: number, names: LawNames): FoundLaw | undefined {
  const found = documentNumbersOf(folded).find((each) => each.end === end);
  if (!found) return undefined;
  const lawId = found.keys.map((key) => names.numbers.get(key)).find((id) => id !== undefined);
  if (lawId === undefined && !folded.free) return undefined;
  const { start } = found;
  return { start, end, law: named(folded.source.slice(start, end), lawId) };
}

/** 消费者权益保护法第29条及其实施条例第23条. */
function madeUnder(folded: Folded, end: number, names: LawNames): FoundLaw | undefined {
  const found = MADE_UNDER.exec(folded.text.slice(Math.max(0, end - 8), end));
  if (!found?.[1]) return undefined;
  const start = end - found[0].length;
  const above = lastLawIn(folded, [Math.max(0, start - FARTHEST_BACK), start], names)?.law;
  if (above?.kind !== 'named') return undefined;
  const lawId = rulesUnder(above.lawId, found[1], names);
  return { start, end, law: named(`${above.name}${found[1]}`, lawId) };
}

const ruled = new WeakMap<LawNames, Map<string, string | undefined>>();

/** The law whose name is one of another law's and a noun: 消法 and 实施条例; looked up once. */
function rulesUnder(above: string | undefined, noun: string, names: LawNames): string | undefined {
  const known = ruled.get(names) ?? new Map<string, string | undefined>();
  ruled.set(names, known);
  const key = `${above} ${noun}`;
  if (!known.has(key)) {
    const titles = [...names.ids].filter(([, id]) => id === above).map(([title]) => title);
    known.set(
      key,
      titles.map((title) => idOf(title + noun, names)).find((id) => id !== undefined),
    );
  }
  return known.get(key);
}

/** In free text: names of other places' acts, names by subject, nearly known names, any other. */
function anyNameEndingAt(folded: Folded, end: number, names: LawNames): FoundLaw | undefined {
  const { source, text } = folded;
  const before = text.slice(Math.max(0, end - 70), end);
  const foreign = FOREIGN_END.exec(before)?.[0];
  if (foreign !== undefined) {
    const start =
      end - foreign.length - (foreignPlaceBefore(text, end - foreign.length)?.length ?? 0);
    return { start, end, law: named(source.slice(start, end).trim(), undefined) };
  }
  const bySubject = BY_SUBJECT.exec(before)?.[0];
  if (bySubject !== undefined) {
    const start = end - bySubject.length;
    const name = source.slice(start, end);
    const lawId = names.ids.get(text.slice(start, end)) ?? lawByPressName(bySubject, names);
    return { start, end, law: named(name, lawId) };
  }
  if (!LAW_END.test(text.charAt(end - 1))) return undefined;
  const words = (FREE_LAW_WORD.exec(before) ?? AMENDMENT.exec(before))?.[0];
  if (words === undefined || words === '' || NO_LAW.test(words)) return undefined;
  const cut = words.replace(BEFORE_A_NAME, '').replace(/^(?:请问|查|在)+/u, '');
  const name = cut === '' ? words : cut;
  const start = end - name.length;
  const around = UNDER_A_TITLE.exec(text.slice(Math.max(0, start - 60), end))?.[0];
  if (around !== undefined) {
    const from = end - around.length;
    return { start: from, end, law: named(source.slice(from, end), undefined) };
  }
  const lawId = lawByPressName(name, names);
  if (lawId === undefined && isGenericName(name)) {
    return { start, end, law: { kind: 'noun', name: source.slice(start, end) } };
  }
  return { start, end, law: named(source.slice(start, end), lawId) };
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
  const mentions = mentionsIn(folded, names);
  for (let i = lastEndingBy(mentions, to); i >= 0; i -= 1) {
    const found = mentions[i];
    if (!found || found.end <= from) return undefined;
    if (found.start >= from && found.law.kind !== 'noun' && isCalled(found.law.name, ending)) {
      return found;
    }
  }
  return undefined;
}

const mentioned = new WeakMap<Folded, FoundLaw[]>();

/** Every law that a text mentions so, by where it ends; found once a text. */
export function mentionsIn(folded: Folded, names: LawNames): FoundLaw[] {
  const known = mentioned.get(folded);
  if (known) return known;
  const found: FoundLaw[] = [];
  for (let end = 1; end <= folded.text.length; end += 1) {
    const law =
      (folded.free ? numberEndingAt(folded, end, names) : undefined) ??
      titleEndingAt(folded, end, names) ??
      selfEndingAt(folded, end) ??
      knownNameEndingAt(folded, end, names, folded.free ? 2 : 3);
    // Names in letters are found by the English reader, which knows where they go on.
    if (law && !/^[a-z]/i.test(folded.text.charAt(law.start))) found.push(law);
  }
  mentioned.set(folded, found);
  return found;
}

/** The last of the mentions that end at an offset or before it. */
function lastEndingBy(mentions: readonly FoundLaw[], to: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= to) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function isCalled(name: string, noun: string): boolean {
  if (noun === '法') return /[^办]法典?$/.test(name);
  return name.endsWith(noun.replace('司法', ''));
}

/** 《…》 with titles inside it, “…” and 「…」 only around a known name. */
function titleEndingAt(
  { source, text, free }: Folded,
  end: number,
  names: LawNames,
): FoundLaw | undefined {
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
    const name = source.slice(start + 1, end - 1);
    if (lawId === undefined && open !== '《') return undefined;
    const foreign = foreignPlaceBefore(text, start);
    if (foreign !== undefined) {
      const from = start - foreign.length;
      return { start: from, end, law: named(foreign.trim() + name, undefined) };
    }
    if (free && lawId === undefined) return { start, end, law: nearlyNamed(name, names) };
    return { start, end, law: named(name, lawId) };
  }
  return undefined;
}

/** A title that is nearly known, a word for some laws (《办法》), or any other. */
function nearlyNamed(name: string, names: LawNames): FoundLaw['law'] {
  const lawId = lawByPressName(name.replace(/\(\d{4}[^()]*\)$/u, ''), names);
  return lawId === undefined && isGenericName(name) ? { kind: 'noun', name } : named(name, lawId);
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
    (folded.free ? ({ kind: 'noun', name } as const) : named(name, undefined));
  return { start, end, law };
}

function knownNameEndingAt(
  { source, text }: Folded,
  end: number,
  names: LawNames,
  shortest = 2,
): FoundLaw | undefined {
  for (const length of names.ending.get(text.slice(Math.max(0, end - 2), end)) ?? []) {
    const start = end - length;
    const lawId = start < 0 ? undefined : names.ids.get(text.slice(start, end));
    if (lawId === undefined || length < shortest) continue;
    const before = text.slice(Math.max(0, start - STATE_PREFIX.length), start);
    if (OTHER_LAW_PREFIX.test(before)) return undefined;
    if (cutsWord(text, start) || cutsWord(text, end)) continue;
    const foreign = foreignPlaceBefore(text, start);
    if (foreign !== undefined) {
      const from = start - foreign.length;
      return { start: from, end, law: named(source.slice(from, end).trim(), undefined) };
    }
    const from = before === STATE_PREFIX ? start - STATE_PREFIX.length : start;
    return { start: from, end, law: named(source.slice(from, end), lawId) };
  }
  return undefined;
}

/** Any other law called by its kind: 电子商务法, 民诉法解释, 刑法修正案（九）. */
function unknownNameEndingAt({ source, text }: Folded, end: number): FoundLaw | undefined {
  if (!LAW_END.test(text.charAt(end - 1))) return undefined;
  const before = text.slice(Math.max(0, end - 40), end);
  const [words] = LAW_WORD.exec(before) ?? AMENDMENT.exec(before) ?? [];
  if (words === undefined || NO_LAW.test(words)) return undefined;
  const start = end - words.replace(BEFORE_A_NAME, '').length;
  return { start, end, law: named(source.slice(start, end), undefined) };
}

/** Whether an offset lies inside a word of letters or a number. */
function cutsWord(text: string, at: number): boolean {
  return /[a-z0-9]/.test(text.charAt(at - 1)) && /[a-z0-9]/.test(text.charAt(at));
}

function idOf(title: string, { ids }: LawNames): string | undefined {
  return ids.get(title) ?? ids.get(title.replace(STATE_PREFIX, ''));
}

function named(name: string, lawId: string | undefined): FoundLaw['law'] {
  return { kind: 'named', name, ...(lawId !== undefined && { lawId }) };
}
