const BRACKETS: Readonly<Record<string, string>> = {
  '〔': '(',
  '〕': ')',
  '【': '(',
  '】': ')',
  '[': '(',
  ']': ')',
  '﹝': '(',
  '﹞': ')',
  '　': ' ',
  '\u00a0': ' ',
};

/**
 * Makes full-width ASCII half-width and every kind of bracket round. Each character keeps its
 * place, so that offsets hold for the text as given.
 */
export function foldBrackets(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[〔〕【】[\]﹝﹞　\u00a0]/g, (character) => BRACKETS[character] ?? character);
}
