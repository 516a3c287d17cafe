import { NUMERAL_CHARACTERS } from '../../numerals.ts';
import { bareMention, type SentenceReader } from '../antecedent.ts';
import type { Citation, CitationTarget } from '../citation.ts';
import { type Folded, foldForMatching, type LawNames } from '../lawNames.ts';
import { chinesePaperBefore } from '../papers.ts';
import { type LawBefore, lawBefore } from './lawBefore.ts';
import { lastLawIn } from './lawNames.ts';
import { followsOtherPaper } from './otherWords.ts';
import { type Hand, readChineseTargets } from './targets.ts';

const SHORTHAND = `(?<![第前${NUMERAL_CHARACTERS}(（.])[${NUMERAL_CHARACTERS}]{1,9}(?=[${NUMERAL_CHARACTERS}\\s、,和与及或以至到~第条-]{0,40}(?:之[${NUMERAL_CHARACTERS}]{1,3})?\\s*条)`;
const BEGINNING = new RegExp(`第|前|本[条款项]|[同该]条[的中]?(?=第)|${SHORTHAND}`, 'g');
const NUMERALS = new RegExp(`^[${NUMERAL_CHARACTERS}]`);
const SAME_ARTICLE = /^[同该]条/;
/** 第一点 is a point of a law only right behind its name. */
const POINT = /^第[^条款项]{1,12}点/;
const SENTENCE_END = /[。!?\n]/g;
const BETWEEN = /[\s的中里内上旧原版本文前,:"'”]+$/;
const NAME_END = /[法典例定释则决约案号书策册规同议款明度书知范准稿》)a-z\d]$/;
/** 人脸识别办法20条全文: all its articles are meant. */
const COUNTED = /^(?:全文|全部|措施|要点|红线|禁令|干货|重点)/;
/** A name so short is a word as likely as a law: 办法5条. */
const SHORTEST_UNKNOWN = 4;

/**
 * Finds the citations of provisions in Chinese text: 民法典第一千零三十五条第一款, 本规定第二条,
 * 《…》（法释〔2021〕15号）第十条、第十一条, 第二十一条至第二十八条, 前款, 本条第一款, 同条第二款,
 * 民法典1034条.
 * Nothing is looked up: an article that does not exist is found like any other.
 *
 * @param names Every name by which a law may be called, made by lawNames.
 * @returns The citations in the order of the text; none overlaps another.
 */
export function parseChinese(source: string, names: LawNames): Citation[] {
  return parseFoldedChinese({ source, text: foldForMatching(source) }, names);
}

/** The same of a text that is folded; in a free one also what cites papers that are no law. */
export function parseFoldedChinese(folded: Folded, names: LawNames): Citation[] {
  const citations: Citation[] = [];
  const beginning = new RegExp(BEGINNING);
  for (let found = beginning.exec(folded.text); found; found = beginning.exec(folded.text)) {
    if (NUMERALS.test(found[0]) && !mayFollowLaw(folded, found.index, names)) continue;
    const previous = SAME_ARTICLE.test(found[0]) ? citations.at(-1) : undefined;
    const targets = readTargets(folded, found, previous);
    const end = targets.at(-1)?.end;
    if (end === undefined) continue;
    const citation = previous
      ? { ...previous, start: found.index, end, targets }
      : citationAt(folded, found, targets, citations, names);
    // Numerals before 条 that cite nothing count something: what follows them may yet cite.
    if (!citation && NUMERALS.test(found[0])) continue;
    beginning.lastIndex = end;
    if (citation) citations.push(citation);
  }
  return citations;
}

/** Whether numerals stand where a law's name may end; most of them count something. */
function mayFollowLaw({ text }: Folded, at: number, { ending }: LawNames): boolean {
  const before = text.slice(Math.max(0, at - 8), at).replace(BETWEEN, '');
  return ending.has(before.slice(-2)) || NAME_END.test(before);
}

function handOf({ free }: Folded, found: RegExpExecArray): Hand {
  if (NUMERALS.test(found[0])) return 'shorthand';
  return free ? 'free' : 'formal';
}

/** The targets that begin at a match; those of 同条 and 该条 lie in the article cited before. */
function readTargets(
  folded: Folded,
  found: RegExpExecArray,
  previous?: Citation,
): CitationTarget[] {
  const { text } = folded;
  const hand = handOf(folded, found);
  if (!SAME_ARTICLE.test(found[0])) return readChineseTargets(text, found.index, undefined, hand);
  const at = found.index + found[0].length;
  const [first, ...others] = readChineseTargets(text, at, previous?.targets.at(-1), hand);
  return first ? [{ ...first, start: found.index }, ...others] : [];
}

function citationAt(
  folded: Folded,
  found: RegExpExecArray,
  targets: CitationTarget[],
  earlier: Citation[],
  names: LawNames,
): Citation | undefined {
  const { index } = found;
  const hasArticle = targets[0]?.article !== undefined;
  const before = hasArticle ? lawBefore(folded, index, names) : undefined;
  if (NUMERALS.test(found[0])) {
    const paper = folded.free ? paperOf(folded, targets, before) : undefined;
    if (paper) return paper;
    const counts = COUNTED.test(
      folded.text.slice(targets.at(-1)?.end, (targets.at(-1)?.end ?? 0) + 3),
    );
    return before &&
      !counts &&
      isSurely(before, earlier) &&
      before.start >= (earlier.at(-1)?.end ?? 0)
      ? citationOf(folded, targets, before, earlier, names)
      : undefined;
  }
  if (folded.free) {
    const paper = paperOf(folded, targets, before);
    if (paper) return paper;
  } else if (followsOtherPaper(folded.text, index)) {
    return undefined;
  }
  const citation = citationOf(folded, targets, before, earlier, names);
  const isPoint = POINT.test(folded.text.slice(index, targets.at(-1)?.end));
  return isPoint && citation.law.kind === 'bare' ? undefined : citation;
}

/** Whether the law before numerals is so surely one that 5条 is its article and no count. */
function isSurely({ law }: LawBefore, earlier: readonly Citation[]): boolean {
  if (law.kind === 'noun') return law.name.endsWith('司法解释') && earlier.length > 0;
  if (law.kind !== 'named') return false;
  return law.lawId !== undefined || law.name.length >= SHORTEST_UNKNOWN || law.name === '宪法';
}

/** The part of a paper that is no law, unless a law that is known stands there. */
function paperOf(
  folded: Folded,
  targets: CitationTarget[],
  before: LawBefore | undefined,
): Citation | undefined {
  if (before?.law.kind === 'named' && before.law.lawId !== undefined) {
    const from = before.end;
    if (!/草案|审稿|意见稿/.test(folded.text.slice(from, targets[0]?.start))) return undefined;
  }
  const start = targets[0]?.start ?? 0;
  const paper = chinesePaperBefore(folded, start);
  if (!paper) return undefined;
  const end = targets.at(-1)?.end ?? start;
  const law = { kind: 'paper', paper: paper.paper, name: paper.name } as const;
  return { start: paper.start, end, law, targets };
}

function citationOf(
  folded: Folded,
  targets: CitationTarget[],
  before: LawBefore | undefined,
  earlier: Citation[],
  names: LawNames,
): Citation {
  const start = targets[0]?.start ?? 0;
  const end = targets.at(-1)?.end ?? start;
  // 民法典第一千零三十四条规定第二条: a name does not begin within the citation before it.
  if (!before || before.start < (earlier.at(-1)?.end ?? 0)) {
    const law = bareMention(folded.text, targets, earlier, sentences(folded, names));
    return { start, end, law, targets };
  }
  const { versionYear, former } = before;
  return {
    start: before.start,
    end,
    law: before.law,
    ...(versionYear !== undefined && { versionYear }),
    ...(former && { former }),
    targets,
  };
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
