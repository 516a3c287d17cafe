import type { Antecedent, Citation, CitationTarget, LawMention } from './citation.ts';

/** How far back a sentence is read, in UTF-16 units; what is longer is no sentence. */
const LONGEST_SENTENCE = 600;

/** Where the sentence around an offset begins, given what ends the sentence before it. */
function sentenceStart(text: string, at: number, sentenceEnd: RegExp): number {
  const from = Math.max(0, at - LONGEST_SENTENCE);
  const last = [...text.slice(from, at).matchAll(sentenceEnd)].at(-1);
  return last ? from + last.index + last[0].length : from;
}

/** How a language ends its sentences, and which law the words between two offsets name last. */
export interface SentenceReader {
  sentenceEnd: RegExp;
  lastLawIn: (range: [from: number, to: number]) => LawMention | undefined;
}

/**
 * The law of words that name none, with what they may take up from their sentence.
 *
 * @param targets What the words cite.
 * @param earlier All citations before them, in order.
 */
export function bareMention(
  text: string,
  targets: readonly CitationTarget[],
  earlier: readonly Citation[],
  { sentenceEnd, lastLawIn }: SentenceReader,
): LawMention {
  const at = targets[0]?.start ?? 0;
  const from = sentenceStart(text, at, sentenceEnd);
  const last = earlier.at(-1);
  const inSentence = last && last.end > from ? last : undefined;
  const after = targets[0] && antecedentOf(targets[0], inSentence, lastLawIn([from, at]));
  return { kind: 'bare', ...(after && { after }) };
}

/**
 * What the same sentence cites or names before words that name no law (第二款, Article 5): a reader
 * may take it up. 民法典第一千零三十二条第一款保护隐私权，第二款… may mean that article's paragraph.
 */
function antecedentOf(
  target: CitationTarget,
  last: Citation | undefined,
  named: LawMention | undefined,
): Antecedent | undefined {
  if (target.article !== undefined) return named?.kind === 'named' ? { law: named } : undefined;
  const cited = last?.targets.at(-1);
  if (!dependsOnArticle(target) || !last || !cited || cited.relative) return undefined;
  const article = cited.through?.article ?? cited.article;
  if (article !== undefined) return { law: last.law, article };
  return last.law.kind === 'bare' ? last.law.after : undefined;
}

/** 第二款 and 前五项, but neither 前款, which is always the text's own, nor 本条第二款. */
function dependsOnArticle({ relative }: CitationTarget): boolean {
  return !relative || (relative.unit !== 'article' && relative.back > 1);
}
