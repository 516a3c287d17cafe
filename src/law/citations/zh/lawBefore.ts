import type { Folded, LawNames } from '../lawNames.ts';
import { FARTHEST_BACK, type FoundLaw, lastLawIn, lawEndingAt } from './lawNames.ts';

/** The law named right before an article, with the year of the text meant. */
export interface LawBefore extends FoundLaw {
  versionYear?: number;
}

const PARTICLE = /\s*(?:的|中的?|里的?)?\s*$/;
const BRACKET = /\s*\(((?:[^()]|\([^()]*\)){1,60})\)\s*$/;
/** （2017年文本）, （2017年修正）, （2017）; a document number or a short name is something else. */
const YEAR = /^(\d{4})\s*年?\s*(?:版|文本|修正|修订|修改)?\s*(?:版|文本)?$/;

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
  let end = at - (PARTICLE.exec(folded.text.slice(Math.max(0, at - 8), at))?.[0].length ?? 0);
  let numbered: FoundLaw | undefined;
  let year: { versionYear?: number } = {};
  const ofYear = TEXT_OF_YEAR.exec(folded.text.slice(Math.max(0, end - 12), end));
  if (ofYear) {
    const law = lastLawIn(folded, [Math.max(0, end - FARTHEST_BACK), end], names)?.law;
    return law && { start: end - ofYear[0].length, end, law, versionYear: Number(ofYear[1]) };
  }
  for (;;) {
    const found = lawEndingAt(folded, end, names);
    const known = found && (found.law.kind === 'self' || found.law.lawId !== undefined);
    if (known || (found && !numbered)) return { ...found, ...year };
    if (found && numbered) return { ...numbered, ...year, start: found.start };
    const bracket = BRACKET.exec(folded.text.slice(Math.max(0, end - 80), end));
    if (!bracket) return numbered && { ...numbered, ...year };
    const start = end - bracket[0].length;
    const versionYear = YEAR.exec(bracket[1] ?? '')?.[1];
    if (versionYear !== undefined) year = { versionYear: Number(versionYear) };
    numbered ??= knownNameIn(folded, [start, end], names);
    end = start;
  }
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
