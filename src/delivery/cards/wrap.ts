import { linePieces } from '../../i18n/linePieces.ts';
import type { Language } from '../../law/language.ts';

/**
 * Breaks a text into lines.
 * @param most how many lines there may be; the last one ends in … where words are left off
 * @param fits whether a line can be drawn within its width
 */
export function wrap(
  text: string,
  language: Language,
  most: number,
  fits: (line: string) => boolean,
): string[] {
  const pieces = language === 'zh' ? linePieces(text, /(?!)/g) : text.split(/(?<= )/);
  const lines = [''];
  for (const piece of pieces) {
    const last = lines.length - 1;
    const longer = lines[last] + piece;
    if (fits(longer.trimEnd())) lines[last] = longer;
    else lines.push(piece);
  }
  if (lines.length <= most) return lines.map((line) => line.trimEnd());
  const shown = lines.slice(0, most).map((line) => line.trimEnd());
  let end = shown[most - 1] ?? '';
  while (end && !fits(`${end}…`)) end = end.slice(0, -1);
  shown[most - 1] = `${end.replace(/[，、；：,;:]$/, '')}…`;
  return shown;
}
