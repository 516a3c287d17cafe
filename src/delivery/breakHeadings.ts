import { linePieces } from '../i18n/linePieces.ts';

const heading = /<h([1-3])\b[^>]*>.*?<\/h\1>/gs;
/** Text between two tags. */
const between = /(?<=>)[^<>]+(?=<)/g;

/**
 * Lets the headings of a Chinese page break between words and nowhere else: a mark for each place,
 * beside `word-break: keep-all` in the styles.
 * @param words see `linePieces`
 * @returns what does it to the source of a built page; one in another language is given back as it is
 */
export function headingBreaker(words: RegExp): (page: string) => string {
  // A character that is written by its name (`&amp;`) stays whole, and so does what is not Chinese.
  const whole = new RegExp(`&\\w+;|&#\\d+;|${words.source}`, 'g');
  const broken = (text: string) =>
    /\p{sc=Han}/u.test(text) ? linePieces(text, whole).join('<wbr>') : text;
  return (page) =>
    /<html lang="zh/.test(page)
      ? page.replace(heading, (element) => element.replace(between, broken))
      : page;
}
