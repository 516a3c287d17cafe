import { bareMention, type SentenceReader } from '../antecedent.ts';
import type { Citation, CitationTarget } from '../citation.ts';
import { type Folded, foldForMatching, type LawNames } from '../lawNames.ts';
import { englishPaperAfter, englishPaperBefore, type FoundPaper } from '../papers.ts';
import { type LawAround, lawAfter, lawBefore } from './lawAround.ts';
import { lastLawIn } from './lawNames.ts';
import { readEnglishTargets } from './targets.ts';

const BEGINNING =
  /(?<![a-z0-9_])(?:(?:articles?|arts?|points?)(?![a-z_])|§{1,2}|¶{1,2}|(?:paragraphs?|paras?|items?|sub-?paragraphs?|the\s+(?:\w+\s+)?preceding|preceding)\b)/g;
const FREE_BEGINNING =
  /(?<![a-z0-9_])(?:(?:articles?|arts?|points?|sections?|secs?)(?![a-z_])|§{1,2}|¶{1,2}|(?:paragraphs?|paras?|items?|sub-?paragraphs?|the\s+(?:\w+\s+)?preceding|preceding)\b)/g;
const SENTENCE_END = /(?<!\b(?:arts?|nos?|co|ltd|v|paras?|e\.g|i\.e))[.!?]["')]*\s+|\n/g;

/**
 * Finds the citations of provisions in English text: Articles 1168, 1169(1) and 1170 of the Civil
 * Code, Article 2, item (3) of these Provisions, paragraph 2 of Article 10 of the PIPL,
 * the PIPL, Article 28, Articles 21 to 28, the preceding paragraph.
 * Nothing is looked up: an article that does not exist is found like any other.
 *
 * @param names Every name by which a law may be called, made by lawNames.
 * @returns The citations in the order of the text; none overlaps another.
 */
export function parseEnglish(source: string, names: LawNames): Citation[] {
  return parseFoldedEnglish({ source, text: foldForMatching(source) }, names);
}

/** The same of a text that is folded; in a free one also what cites papers that are no law. */
export function parseFoldedEnglish(folded: Folded, names: LawNames): Citation[] {
  const citations: Citation[] = [];
  const beginning = new RegExp(folded.free ? FREE_BEGINNING : BEGINNING);
  for (let found = beginning.exec(folded.text); found; found = beginning.exec(folded.text)) {
    const targets = readEnglishTargets(folded.text, found.index);
    const end = targets.at(-1)?.end;
    if (end === undefined) continue;
    beginning.lastIndex = end;
    const paper = folded.free ? paperOf(folded, targets, names) : undefined;
    if (paper) {
      citations.push(paper);
      beginning.lastIndex = paper.end;
      continue;
    }
    const around = lawAfter(folded, end, names);
    if (around === 'other-paper') continue;
    for (const citation of citationsOf(folded, targets, around, citations, names)) {
      // A point, and a section, is of a law only with its name.
      if (/^(?:point|sec)/.test(found[0]) && citation.law.kind === 'bare') continue;
      beginning.lastIndex = citation.end;
      citations.push(citation);
    }
  }
  return citations;
}

/** The part of a paper that is no law, unless a law that is known stands beside it. */
function paperOf(folded: Folded, targets: CitationTarget[], names: LawNames): Citation | undefined {
  const start = targets[0]?.start ?? 0;
  const end = targets.at(-1)?.end ?? start;
  const after = englishPaperAfter(folded, end);
  const known = (law: LawAround | 'other-paper' | undefined) =>
    law && law !== 'other-paper' && law.law.kind === 'named' && law.law.lawId !== undefined;
  if (after && (after.paper === 'draft' || !known(lawAfter(folded, end, names)))) {
    return { start, end: after.end, law: paperLaw(after), targets };
  }
  const before = englishPaperBefore(folded, start);
  if (!before || (before.paper !== 'draft' && known(lawBefore(folded, start, names))))
    return undefined;
  if (known(lawAfter(folded, end, names))) return undefined;
  return { start: Math.min(before.start, start), end, law: paperLaw(before), targets };
}

function paperLaw({ paper, name }: FoundPaper): Citation['law'] {
  return { kind: 'paper', paper, name };
}

/**
 * The citation of the targets; two where a law stands before them and another after the last that
 * is called an article anew: PIPL Articles 6, 10 and Article 2 of the SPC Provisions.
 */
function citationsOf(
  folded: Folded,
  targets: CitationTarget[],
  after: LawAround | undefined,
  earlier: Citation[],
  names: LawNames,
): Citation[] {
  const split = after ? lastKeyword(folded.text, targets) : 0;
  const first = targets.slice(0, split);
  const before = split > 0 && first[0] ? lawBefore(folded, first[0].start, names) : undefined;
  if (before?.law.kind !== 'named' || before.start < (earlier.at(-1)?.end ?? 0)) {
    return [citationOf(folded, targets, after, earlier, names)];
  }
  const one = citationOf(folded, first, undefined, earlier, names);
  return [one, citationOf(folded, targets.slice(split), after, [...earlier, one], names)];
}

/** The index of the last target, but the first, that begins with a word for an article. */
function lastKeyword(text: string, targets: readonly CitationTarget[]): number {
  const index = targets.findLastIndex(({ start }) =>
    /^(?:art|§)/.test(text.slice(start, start + 3)),
  );
  return Math.max(0, index);
}

function citationOf(
  folded: Folded,
  targets: CitationTarget[],
  after: LawAround | undefined,
  earlier: Citation[],
  names: LawNames,
): Citation {
  const start = targets[0]?.start ?? 0;
  const end = targets.at(-1)?.end ?? start;
  const hasArticle = targets[0]?.article !== undefined;
  const around = hasArticle ? lawBeside(folded, start, after, earlier, names) : undefined;
  // A name does not begin within the citation before it.
  if (!around || around.start < (earlier.at(-1)?.end ?? 0)) {
    const law = bareMention(folded.text, targets, earlier, sentences(folded, names));
    return { start, end, law, targets };
  }
  const { law, versionYear, former } = around;
  return {
    start: Math.min(start, around.start),
    end: Math.max(end, around.end),
    law,
    ...(versionYear !== undefined && { versionYear }),
    ...(former && { former }),
    targets,
  };
}

/** In free text a law right before goes before one right behind that no "of" joins. */
function lawBeside(
  folded: Folded,
  start: number,
  after: LawAround | undefined,
  earlier: Citation[],
  names: LawNames,
): LawAround | undefined {
  const before = after && !folded.free ? undefined : lawBefore(folded, start, names);
  const isFree = before && before.start >= (earlier.at(-1)?.end ?? 0);
  const isLaw = isFree && before.law.kind === 'named' && before.law.lawId !== undefined;
  if (!after) return before;
  const end = folded.text.slice(0, after.start).trimEnd();
  return isLaw && !/\b(?:of|in|under)$/.test(end) ? before : after;
}

/** How the sentence before words without a law is read. */
function sentences(folded: Folded, names: LawNames): SentenceReader {
  return {
    sentenceEnd: SENTENCE_END,
    lastLawIn: (range) => {
      const law = lastLawIn(folded, range, names)?.law;
      return law?.kind === 'noun' ? undefined : law;
    },
  };
}
