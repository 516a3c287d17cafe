import { bareMention, type SentenceReader } from '../antecedent.ts';
import type { Citation, CitationTarget } from '../citation.ts';
import { type Folded, foldForMatching, type LawNames } from '../lawNames.ts';
import { type LawAround, lawAfter, lawBefore } from './lawAround.ts';
import { lastLawIn } from './lawNames.ts';
import { readEnglishTargets } from './targets.ts';

const BEGINNING =
  /\b(?:articles?|arts?|points?|paragraphs?|paras?|items?|sub-?paragraphs?|the\s+(?:\w+\s+)?preceding|preceding)\b/g;
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
  const folded = { source, text: foldForMatching(source) };
  const citations: Citation[] = [];
  const beginning = new RegExp(BEGINNING);
  for (let found = beginning.exec(folded.text); found; found = beginning.exec(folded.text)) {
    const targets = readEnglishTargets(folded.text, found.index);
    const end = targets.at(-1)?.end;
    if (end === undefined) continue;
    const around = lawAfter(folded, end, names);
    beginning.lastIndex = end;
    if (around === 'other-paper') continue;
    const citation = citationOf(folded, targets, around, citations, names);
    if (found[0].startsWith('point') && citation.law.kind === 'bare') continue;
    beginning.lastIndex = citation.end;
    citations.push(citation);
  }
  return citations;
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
  const around = hasArticle ? (after ?? lawBefore(folded, start, names)) : undefined;
  // A name does not begin within the citation before it.
  if (!around || around.start < (earlier.at(-1)?.end ?? 0)) {
    const law = bareMention(folded.text, targets, earlier, sentences(folded, names));
    return { start, end, law, targets };
  }
  const { law, versionYear } = around;
  return {
    start: Math.min(start, around.start),
    end: Math.max(end, around.end),
    law,
    ...(versionYear !== undefined && { versionYear }),
    targets,
  };
}

/** How the sentence before words without a law is read. */
function sentences(folded: Folded, names: LawNames): SentenceReader {
  return {
    sentenceEnd: SENTENCE_END,
    lastLawIn: (range) => lastLawIn(folded, range, names)?.law,
  };
}
