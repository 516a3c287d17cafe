import { articleLabel, placeLabel } from '../law/provisionLabel.ts';
import type { Cited } from './cited.ts';

/** The place in Chinese numerals, as the law itself and courts write it: 第十条第一款; empty for a whole law. */
export function chinesePlace({ article, unit, place }: Cited): string {
  return article === undefined ? '' : articleLabel(article, 'zh', unit) + placeLabel(place, 'zh');
}
