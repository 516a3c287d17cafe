import type { PlaceInArticle } from '../law/provisionId.ts';
import type { Cited } from './cited.ts';

/** A place within an article: (1)(2); of an item of the only paragraph `, item 3`, since (3) would be read as a paragraph. */
export function bracketed({ paragraph, item }: PlaceInArticle): string {
  if (paragraph === undefined) return item === undefined ? '' : `, item ${item}`;
  return `(${paragraph})${item === undefined ? '' : `(${item})`}`;
}

/** art. 10(1); point 2. Empty for a whole law. */
export function shortPlace({ article, unit, place }: Cited): string {
  if (article === undefined) return '';
  return `${unit === 'point' ? 'point' : 'art.'} ${article}${bracketed(place)}`;
}

/** art. 10, para. 1, item 2. Empty for a whole law. */
export function longPlace({ article, unit, place }: Cited): string {
  if (article === undefined) return '';
  const { paragraph, item } = place;
  return [
    `${unit === 'point' ? 'point' : 'art.'} ${article}`,
    ...(paragraph === undefined ? [] : [`para. ${paragraph}`]),
    ...(item === undefined ? [] : [`item ${item}`]),
  ].join(', ');
}
