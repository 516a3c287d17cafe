import type { ArticleNumber } from '../../provisionId.ts';
import type { Antecedent, CitationTarget, LawMention } from '../citation.ts';
import type { LawCollection, ReadingPlace } from './lawCollection.ts';
import { type Resolution, unresolved } from './resolution.ts';

/** The law meant, and the article in which a 款 or 项 without one is counted. */
export interface LawMeant {
  kind: 'law';
  law: string;
  article?: ArticleNumber;
  /** Whether it is the law of the page, read in the version of the page. */
  own: boolean;
}

type Meant = LawMeant | Exclude<Resolution, { kind: 'inside' }>;

/** Finds the law that a mention means where it stands. */
export function resolveLaw(
  mention: LawMention,
  target: CitationTarget,
  place: ReadingPlace,
  collection: LawCollection,
): Meant {
  if (mention.kind === 'named') return namedLaw(mention);
  // Neither a paper that is no law nor a word for several laws leads to one.
  if (mention.kind === 'paper' || mention.kind === 'noun') return { kind: 'unplaced' };
  if (mention.kind === 'self') return selfLaw(mention.name, place, collection);
  if (target.relative) return relativeTo(target, mention.after, place, collection);
  return bareLaw(mention.after, target, place, collection);
}

function namedLaw({ name, lawId }: { name: string; lawId?: string }): Meant {
  if (lawId !== undefined) return { kind: 'law', law: lawId, own: false };
  return unresolved(
    `no law is called "${name}" here`,
    'use a name that its law.yaml gives, or list the law in content/outside.yaml',
  );
}

function selfLaw(name: string, { law }: ReadingPlace, { laws }: LawCollection): Meant {
  if (law === undefined) {
    return unresolved(`"${name}" on a page of no law`, 'name the law');
  }
  const selfNames = laws[law]?.selfNames;
  const isOwn = !selfNames || selfNames.some((own) => own.toLowerCase() === name.toLowerCase());
  if (isOwn) return { kind: 'law', law, own: true };
  return unresolved(
    `"${name}" is not how ${law} calls itself`,
    `write ${selfNames.join(' or ')}, or name the other law`,
  );
}

/** 前款 and 本条第一款 are always the text's own; 前五项 may be the first five of what is cited. */
function relativeTo(
  target: CitationTarget,
  after: Antecedent | undefined,
  place: ReadingPlace,
  collection: LawCollection,
): Meant {
  const { law, article, paragraph } = place;
  const countsFromHere = target.relative?.unit === 'article' || paragraph !== undefined;
  if (!countsFromHere) {
    const isCount = target.relative !== undefined && target.relative.back > 1;
    return isCount ? bareLaw(after, target, place, collection) : { kind: 'unplaced' };
  }
  return law === undefined || article === undefined
    ? { kind: 'unplaced' }
    : { kind: 'law', law, article, own: true };
}

/** Words without a law, and perhaps without an article: the page's own, or the antecedent's. */
function bareLaw(
  after: Antecedent | undefined,
  target: CitationTarget,
  place: ReadingPlace,
  collection: LawCollection,
): Meant {
  const { law, article } = place;
  const needsArticle = target.article === undefined;
  const hasOwn = law !== undefined && (!needsArticle || article !== undefined);
  const antecedent = after && resolveLaw(after.law, AN_ARTICLE, place, collection);
  if (!hasOwn) {
    if (antecedent?.kind !== 'law') return nothingMeant(needsArticle);
    return { ...antecedent, ...(after?.article && { article: after.article }) };
  }
  const own: LawMeant = { kind: 'law', law, own: true, ...(article && { article }) };
  const isLawItself = place.paragraph !== undefined;
  if (!after || isLawItself || isSame(after, antecedent, place, needsArticle)) return own;
  return unclear(after, needsArticle);
}

const AN_ARTICLE: CitationTarget = { start: 0, end: 0, article: '1' };

function isSame(
  after: Antecedent,
  antecedent: Meant | undefined,
  place: ReadingPlace,
  needsArticle: boolean,
): boolean {
  if (antecedent?.kind !== 'law' || antecedent.law !== place.law) return false;
  return !needsArticle || after.article === undefined || after.article === place.article;
}

function nothingMeant(needsArticle: boolean): Meant {
  if (needsArticle) return { kind: 'unplaced' };
  return unresolved('an article without a law', 'name the law');
}

function unclear({ law, article }: Antecedent, needsArticle: boolean): Meant {
  const name = law.kind === 'bare' ? '' : `${law.name} `;
  const before = `${name}${article === undefined ? '' : `article ${article}`}`.trim();
  return unresolved(
    `may belong to ${before}, cited before it in the sentence, or to this page's own`,
    needsArticle
      ? 'write 本条第…款 or 同条第…款 (paragraph … of this Article, of Article …)'
      : 'name the law',
  );
}
