import { toChinese } from '../law/numerals.ts';
import type { Cited } from './cited.ts';

/**
 * The place in Arabic numerals, as scholarly notes write it: 第10条第1款第2项, 第253条之一第1款; empty for
 * a whole law (法学引注手册, second edition).
 */
export function arabicPlace({ article, unit, place }: Cited): string {
  if (article === undefined) return '';
  const [main, inserted] = article.split('-');
  const ofArticle = `第${main}${unit === 'point' ? '点' : '条'}`;
  return [
    ofArticle,
    inserted === undefined ? '' : `之${toChinese(Number(inserted))}`,
    place.paragraph === undefined ? '' : `第${place.paragraph}款`,
    place.item === undefined ? '' : `第${place.item}项`,
  ].join('');
}
