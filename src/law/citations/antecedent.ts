import type { Antecedent, Citation, CitationTarget, LawMention } from './citation.ts';

/**
 * What the same sentence cites or names before words that name no law (第二款, Article 5): a reader
 * may take it up. 民法典第一千零三十二条第一款保护隐私权，第二款… may mean that article's paragraph.
 *
 * @param target The first one of the words in question.
 * @param earlier The citations before them in the same sentence, in order.
 * @param named The law that the sentence names last before them.
 */
export function antecedentOf(
  target: CitationTarget,
  earlier: readonly Citation[],
  named: LawMention | undefined,
): Antecedent | undefined {
  if (target.article !== undefined) return named?.kind === 'named' ? { law: named } : undefined;
  if (!dependsOnArticle(target)) return undefined;
  const last = earlier.at(-1);
  const cited = last?.targets.at(-1);
  if (!last || !cited || cited.relative) return undefined;
  const article = cited.through?.article ?? cited.article;
  if (article !== undefined) return { law: last.law, article };
  return last.law.kind === 'bare' ? last.law.after : undefined;
}

/** 第二款 and 前五项, but neither 前款, which is always the text's own, nor 本条第二款. */
function dependsOnArticle({ relative }: CitationTarget): boolean {
  return !relative || (relative.unit !== 'article' && relative.back > 1);
}
