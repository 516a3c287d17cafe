import type { Language } from './language.ts';
import { toChinese } from './numerals.ts';
import type { ArticleNumber, PlaceInArticle, ProvisionRef } from './provisionId.ts';

/** What a law numbers: 条, or the points 一、二、 of a short text that has no 条. */
export type Unit = 'article' | 'point';

/**
 * How a text of the language cites a provision, without its law: 第十条第一款第二项,
 * 第二百五十三条之一; Article 10(1)(2), Article 253-1. Where the only paragraph is not counted:
 * 第二条第三项; Article 2, item (3).
 */
export function provisionLabel(
  ref: Omit<ProvisionRef, 'law'>,
  language: Language,
  unit: Unit = 'article',
): string {
  return articleLabel(ref.article, language, unit) + placeSuffix(ref, language);
}

/**
 * How a text of the language cites an article: 第二百五十三条之一, Article 253-1; 第一点, Point 1.
 * Points are never inserted: a number with 之一 that is cited of them is told as an article's.
 */
export function articleLabel(
  article: ArticleNumber,
  language: Language,
  unit: Unit = 'article',
): string {
  if (unit === 'point' && !article.includes('-'))
    return language === 'en' ? `Point ${article}` : `第${toChinese(+article)}点`;
  if (language === 'en') return `Article ${article}`;
  const [main = 0, inserted] = article.split('-').map(Number);
  return `第${toChinese(main)}条${inserted === undefined ? '' : `之${toChinese(inserted)}`}`;
}

/** An article where there is little room: 第十条, Art. 10; 第一点, Point 1. */
export function shortLabel(article: ArticleNumber, language: Language, unit: Unit): string {
  return articleLabel(article, language, unit).replace('Article', 'Art.');
}

/** How a law heads the unit: 第十条, Article 10; 一、, Point 1. */
export function headingLabel(article: ArticleNumber, language: Language, unit: Unit): string {
  const label = articleLabel(article, language, unit);
  return unit === 'point' && language === 'zh' ? `${label.slice(1, -1)}、` : label;
}

/** The place as texts cite it: the only paragraph of an article is not counted. */
export function citedPlace(
  { paragraph, item }: PlaceInArticle,
  { paragraphs }: { paragraphs: readonly unknown[] },
): PlaceInArticle {
  return {
    ...(paragraph !== undefined && paragraphs.length !== 1 && { paragraph }),
    ...(item !== undefined && { item }),
  };
}

/** A place inside an article by itself: 第一款第二项; paragraph 1, item (2). */
export function placeLabel(place: PlaceInArticle, language: Language): string {
  if (language === 'zh') return placeSuffix(place, 'zh');
  return [
    place.paragraph === undefined ? '' : `paragraph ${place.paragraph}`,
    place.item === undefined ? '' : `item (${place.item})`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function placeSuffix({ paragraph, item }: PlaceInArticle, language: Language): string {
  // Article 2(3) would be read as a paragraph.
  if (language === 'en' && paragraph === undefined && item !== undefined) return `, item (${item})`;
  const parts = [
    [paragraph, '款'],
    [item, '项'],
  ] as const;
  return parts
    .map(([n, unit]) => {
      if (n === undefined) return '';
      return language === 'zh' ? `第${toChinese(n)}${unit}` : `(${n})`;
    })
    .join('');
}
