import type { Language } from './language.ts';
import { toChinese } from './numerals.ts';
import type { ArticleNumber, PlaceInArticle, ProvisionRef } from './provisionId.ts';

/**
 * How a text of the language cites a provision, without its law: 第十条第一款第二项,
 * 第二百五十三条之一; Article 10(1)(2), Article 253-1.
 */
export function provisionLabel(ref: Omit<ProvisionRef, 'law'>, language: Language): string {
  return articleLabel(ref.article, language) + placeSuffix(ref, language);
}

/** How a text of the language cites an article: 第二百五十三条之一, Article 253-1. */
export function articleLabel(article: ArticleNumber, language: Language): string {
  if (language === 'en') return `Article ${article}`;
  const [main = 0, inserted] = article.split('-').map(Number);
  return `第${toChinese(main)}条${inserted === undefined ? '' : `之${toChinese(inserted)}`}`;
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
