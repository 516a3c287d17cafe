/**
 * Breaks a label for a picture, in which no text breaks by itself.
 * @param most characters a line may have; a word that is longer stands alone
 */
export function wrapLabel(label: string, most: number): string[] {
  const lines: string[] = [];
  // Chinese has no spaces at which to break.
  const words = /\p{Script=Han}/u.test(label)
    ? (label.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [])
    : label.split(' ');
  for (const word of words) {
    const joined = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && joined.length <= most) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
