import type { Block, LawTextProblem } from './lawTextBlock.ts';

/** What a Markdown or MDX processor would not show as it is written. */
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/<[!/?a-z][^>]*>?/i, 'an HTML tag'],
  [/::|:[a-z][\w-]*[[{]/i, 'a Markdown directive'],
  [/^(?:[-+*]|\d{1,9}[.)])\s/m, 'a Markdown list'],
  [/^>/m, 'a Markdown quotation'],
  [/\*|~~|`|(?<![\w])_+[^\s_]|\\/, 'Markdown emphasis, code or an escape'],
  [/!?\[[^\]]*\][[(:]/, 'a Markdown link'],
  [/&(?:[a-z]+|#\w+);/i, 'a character reference'],
  [/\{|\}/, 'an MDX expression'],
];

/**
 * What in a block of law text is markup, or is not one line. Law text is shown to the character,
 * so nothing in it may mean anything but itself.
 */
export function markupProblems({ text, line }: Block): LawTextProblem[] {
  const problems: LawTextProblem[] = [];
  for (const [pattern, name] of MARKUP) {
    const match = pattern.exec(text);
    if (!match) continue;
    const message = `${name} in law text: "${match[0].trim()}"`;
    problems.push({ line, message, remedy: 'write the words of the law and nothing else' });
  }
  if (text.includes('\n')) {
    const remedy = 'put each paragraph on one line, with a blank line between paragraphs';
    problems.push({ line, message: 'a block of law text over several lines', remedy });
  }
  if (text !== text.trim()) {
    const message = 'a block of law text begins or ends with a space';
    problems.push({ line, message, remedy: 'remove the space' });
  }
  return problems;
}
