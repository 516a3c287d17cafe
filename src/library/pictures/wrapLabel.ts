import { textWidth } from './textWidth.ts';

/**
 * Breaks a label for a picture, in which no text breaks by itself.
 * @param most how wide a line may be, in ems; a word that is wider stands alone
 */
export function wrapLabel(label: string, most: number): string[] {
  const lines: string[] = [];
  // Chinese has no spaces at which to break.
  const isChinese = /\p{Script=Han}/u.test(label);
  const words = isChinese
    ? [...chinese.segment(label)].map(({ segment }) => segment)
    : label.split(' ');
  for (const word of words) {
    const joined = `${lines.at(-1) ?? ''}${isChinese ? '' : ' '}${word}`;
    if (lines.length > 0 && textWidth(joined) <= most) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

const chinese = new Intl.Segmenter('zh', { granularity: 'word' });
