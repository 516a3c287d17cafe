import { formatDay } from '../law/formatDay.ts';
import type { Citation } from './citation.ts';
import type { Cited } from './cited.ts';
import { bracketed } from './englishPlace.ts';

/**
 * The reference that English texts can use: title in our translation, which it says is unofficial,
 * number in Latin letters, article(paragraph)(item): … Face Recognition Technology, Fa Shi [2021]
 * No. 15, art. 10(1) (China), unofficial translation. An item of a single paragraph is art. 2, item
 * 3, since art. 2(3) would be read as a paragraph.
 */
export function referenceInEnglish({ law, article, unit, place }: Cited): Citation {
  const edition = law.edition ? ` (text in force from ${formatDay(law.edition, 'en')})` : '';
  const number = law.numberEn ? `, ${law.numberEn}` : '';
  const where = article === undefined ? '' : `, ${unit === 'point' ? 'point' : 'art.'} ${article}`;
  return {
    before: law.title.en + number + edition + where,
    place: bracketed(place),
    // A title that names the state needs no more.
    after: `${/\bChina\b/.test(law.title.en) ? '' : ' (China)'}, unofficial translation`,
  };
}
