import { bareMention, type SentenceReader } from '../antecedent.ts';
import type { Citation, CitationTarget } from '../citation.ts';
import { type Folded, foldForMatching, type LawNames } from '../lawNames.ts';
import { lawBefore } from './lawBefore.ts';
import { lastLawIn } from './lawNames.ts';
import { followsOtherPaper } from './otherWords.ts';
import { readChineseTargets } from './targets.ts';

const BEGINNING = /第|前|本[条款项]|[同该]条[的中]?(?=第)/g;
const SAME_ARTICLE = /^[同该]条/;
/** 第一点 is a point of a law only right behind its name. */
const POINT = /^第[^条款项]{1,12}点/;
const SENTENCE_END = /[。!?\n]/g;

/**
 * Finds the citations of provisions in Chinese text: 民法典第一千零三十五条第一款, 本规定第二条,
 * 《…》（法释〔2021〕15号）第十条、第十一条, 第二十一条至第二十八条, 前款, 本条第一款, 同条第二款.
 * Nothing is looked up: an article that does not exist is found like any other.
 *
 * @param names Every name by which a law may be called, made by lawNames.
 * @returns The citations in the order of the text; none overlaps another.
 */
export function parseChinese(source: string, names: LawNames): Citation[] {
  const folded = { source, text: foldForMatching(source) };
  const citations: Citation[] = [];
  const beginning = new RegExp(BEGINNING);
  for (let found = beginning.exec(folded.text); found; found = beginning.exec(folded.text)) {
    const previous = SAME_ARTICLE.test(found[0]) ? citations.at(-1) : undefined;
    const targets = readTargets(folded.text, found, previous);
    const end = targets.at(-1)?.end;
    if (end === undefined) continue;
    beginning.lastIndex = end;
    if (previous) citations.push({ ...previous, start: found.index, end, targets });
    else if (!followsOtherPaper(folded.text, found.index)) {
      const citation = citationOf(folded, targets, citations, names);
      const isPoint = POINT.test(folded.text.slice(found.index, end));
      if (!isPoint || citation.law.kind !== 'bare') citations.push(citation);
    }
  }
  return citations;
}

/** The targets that begin at a match; those of 同条 and 该条 lie in the article cited before. */
function readTargets(text: string, found: RegExpExecArray, previous?: Citation): CitationTarget[] {
  if (!SAME_ARTICLE.test(found[0])) return readChineseTargets(text, found.index);
  const at = found.index + found[0].length;
  const [first, ...others] = readChineseTargets(text, at, previous?.targets.at(-1));
  return first ? [{ ...first, start: found.index }, ...others] : [];
}

function citationOf(
  folded: Folded,
  targets: CitationTarget[],
  earlier: Citation[],
  names: LawNames,
): Citation {
  const start = targets[0]?.start ?? 0;
  const end = targets.at(-1)?.end ?? start;
  const before = targets[0]?.article && lawBefore(folded, start, names);
  // 民法典第一千零三十四条规定第二条: a name does not begin within the citation before it.
  if (!before || before.start < (earlier.at(-1)?.end ?? 0)) {
    const law = bareMention(folded.text, targets, earlier, sentences(folded, names));
    return { start, end, law, targets };
  }
  const { versionYear } = before;
  return {
    start: before.start,
    end,
    law: before.law,
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
