import { documentNumbersOf } from '../documentNumbersOf.ts';
import type { Folded, LawNames } from '../lawNames.ts';
import { FARTHEST_BACK, type FoundLaw, lastLawIn, lawEndingAt } from './lawNames.ts';

/** The law named right before an article, with the year of the text meant. */
export interface LawBefore extends FoundLaw {
  versionYear?: number;
  former?: boolean;
}

const PARTICLE = /\s*(?:的|中的?|里的?)?\s*$/;
/** What stands between in free text: 个保法，第28条; “个保法”第28条 needs nothing. */
const FREE_PARTICLE = /[\s,:]*(?:的|中的?|里的?|内的?|上的?)?[\s"'”]*$/;
const BRACKET = /\s*\(((?:[^()]|\([^()]*\)){1,60})\)\s*$/;
/** （2017年文本）, （2017年修正）, （2017）; a document number or a short name is something else. */
const YEAR =
  /^(\d{4})\s*年?\s*(?:版|文本|修正|修订|修改|通过|颁布|公布|施行|实施|旧)?\s*(?:版|文本|本)?$/;
const OLD =
  /^(?:旧|原|旧版|旧法|原文本|旧文本|修订前|修改前|修正前|已废止|已失效|已修改)(?:文本)?$/;
/** 原网络安全法, 修订前的《网络安全法》. */
const FORMER =
  /(?:原来的?|原|旧版?的?|老版?的?|修订前的?|修改前的?|修正前的?|(?:修订|修改|修正)以前的?|(?:修订|修改|修正)之前的?|以前的|从前的|过去的|已?废止的?|已?失效的?)\s*[《“]?$/;
const YEAR_FORMER = /(?<!\d)((?:19|20)\d{2})\s*年?(?:版|文本|修正|修订|通过|公布)?的?\s*[《“]?$/;
/** 网络安全法旧第四十一条, 网络安全法修改前第41条, 网络安全法2016版第41条. */
const FORMER_AFTER = /(?:原|旧|旧版|旧文本|修改前|修订前|修正前|原来)的?\s*$/;
const YEAR_AFTER = /((?:19|20)\d{2})\s*年?\s*(?:版|文本|版本|修正|修订)?的?\s*$/;

/** 2017年文本的第四十一条: the text of that year of the law named last. */
const TEXT_OF_YEAR = /(\d{4})\s*年\s*(?:文本|版本|版)$/;

/**
 * Looks for the law to which an article belongs: the name before it, with brackets between them
 * (（法释〔2021〕15号）, （2017年文本）, （以下简称…）) and 的. Where the name is not known, a document
 * number in such a bracket may be.
 *
 * @param at Where the article begins.
 */
export function lawBefore(folded: Folded, at: number, names: LawNames): LawBefore | undefined {
  const found = nameBefore(folded, at, names);
  return found && { ...found, ...formerOf(folded, found) };
}

/** Which text a law's name says that it means by what stands before it. */
function formerOf(
  { text }: Folded,
  { start, versionYear, former, law }: LawBefore,
): Pick<LawBefore, 'start' | 'versionYear' | 'former'> | undefined {
  if (versionYear !== undefined || former || law.kind === 'self') return undefined;
  const before = text.slice(Math.max(0, start - 12), start);
  const old = FORMER.exec(before)?.[0];
  if (old !== undefined) return { start: start - old.length, former: true };
  const [words, year] = YEAR_FORMER.exec(before) ?? [];
  if (words === undefined) return undefined;
  return { start: start - words.length, versionYear: Number(year) };
}

function nameBefore(folded: Folded, at: number, names: LawNames): LawBefore | undefined {
  const particle = folded.free ? FREE_PARTICLE : PARTICLE;
  let end = at - (particle.exec(folded.text.slice(Math.max(0, at - 8), at))?.[0].length ?? 0);
  let numbered: FoundLaw | undefined;
  let year: { versionYear?: number; former?: boolean } = {};
  if (folded.free) {
    const before = folded.text.slice(Math.max(0, end - 12), end);
    const [old] = FORMER_AFTER.exec(before) ?? [];
    const [words, ofYear] = (old === undefined && YEAR_AFTER.exec(before)) || [];
    const length = (old ?? words)?.length ?? 0;
    const marked = length > 0 ? lawEndingAt(folded, end - length, names) : undefined;
    if (marked?.law.kind === 'named') {
      const text = old === undefined ? { versionYear: Number(ofYear) } : { former: true };
      return { ...marked, ...text };
    }
  }
  const ofYear = TEXT_OF_YEAR.exec(folded.text.slice(Math.max(0, end - 12), end));
  if (ofYear) {
    const law = lastLawIn(folded, [Math.max(0, end - FARTHEST_BACK), end], names)?.law;
    return law && { start: end - ofYear[0].length, end, law, versionYear: Number(ofYear[1]) };
  }
  for (;;) {
    const found = withoutVerb(folded, lawEndingAt(folded, end, names), names);
    const known =
      found && (found.law.kind === 'self' || (found.law.kind === 'named' && found.law.lawId));
    if (known || (found && !numbered)) return { ...found, ...year };
    if (found && numbered) return { ...numbered, ...year, start: found.start };
    const bracket = BRACKET.exec(folded.text.slice(Math.max(0, end - 80), end));
    if (!bracket) return numbered && { ...numbered, ...year };
    const start = end - bracket[0].length;
    const versionYear = YEAR.exec(bracket[1] ?? '')?.[1];
    if (versionYear !== undefined) year = { versionYear: Number(versionYear) };
    else if (OLD.test(bracket[1] ?? '')) year = { former: true };
    numbered ??= knownNameIn(folded, [start, end], names);
    numbered ??= numberIn(folded, [start, end], names);
    end = start;
  }
}

/** 个保法规定第二十八条: 规定 behind a law's name is what the law does. */
function withoutVerb(
  folded: Folded,
  found: FoundLaw | undefined,
  names: LawNames,
): FoundLaw | undefined {
  if (found?.law.kind !== 'noun' || found.law.name !== '规定') return found;
  const law = lawEndingAt(folded, found.start, names);
  return law?.law.kind === 'named' && law.law.lawId !== undefined ? law : found;
}

/** The known number of a document that a bracket holds, alone or with other words. */
function numberIn(folded: Folded, [start, end]: readonly [number, number], names: LawNames) {
  for (const number of documentNumbersOf(folded)) {
    if (number.start < start || number.end > end) continue;
    const lawId = number.keys.map((key) => names.numbers.get(key)).find((id) => id !== undefined);
    const name = folded.source.slice(number.start, number.end);
    if (lawId !== undefined) return { start, end, law: { kind: 'named' as const, name, lawId } };
  }
  return undefined;
}

/** A bracket that holds nothing but a name by which a law is known, such as its number. */
function knownNameIn(
  { source, text }: Folded,
  [start, end]: readonly [number, number],
  names: LawNames,
): FoundLaw | undefined {
  const bracket = text.slice(start, end).trim();
  const lawId = names.ids.get(bracket.slice(1, -1));
  if (lawId === undefined) return undefined;
  const name = source.slice(start, end).trim().slice(1, -1);
  return { start: text.indexOf(bracket, start), end, law: { kind: 'named', name, lawId } };
}
