import { linePieces } from '../i18n/linePieces.ts';

const heading = /<h([1-3])\b[^>]*>.*?<\/h\1>/gs;
/** Text between two tags. */
const between = /(?<=>)[^<>]+(?=<)/g;

/**
 * Lets the headings of a Chinese page break between words and nowhere else: a mark for each place,
 * beside `word-break: keep-all` in the styles.
 * @param page the source of a built page; one in another language is given back as it is
 * @param words see `linePieces`
 */
export function breakHeadings(page: string, words: RegExp): string {
  if (!/<html lang="zh/.test(page)) return page;
  return page.replace(heading, (element) =>
    element.replace(between, (text) => pieces(text, words).join('<wbr>')),
  );
}

/** A character that is written by its name (`&amp;`) stays whole, and so does what is not Chinese. */
function pieces(text: string, words: RegExp): string[] {
  if (!/\p{sc=Han}/u.test(text)) return [text];
  return linePieces(text, new RegExp(`&\\w+;|&#\\d+;|${words.source}`, 'g'));
}
