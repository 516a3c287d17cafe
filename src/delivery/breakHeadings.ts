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
  // Titles recur: those of a law and of its neighbours stand on every page of an article.
  const known = new Map<string, string>();
  const broken = (text: string) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const after = /\p{sc=Han}/u.test(text) ? linePieces(text, whole).join('<wbr>') : text;
    known.set(text, after);
    return after;
  };
  return (page) =>
    /<html lang="zh/.test(page)
      ? page.replace(heading, (element) => element.replace(between, broken))
      : page;
}
