import type { Language } from '../law/language.ts';
import type { ComposedBlock } from './compose.ts';

/** A letter as text: a block a line, Chinese paragraphs indented by two characters. */
export function plainText(blocks: readonly ComposedBlock[], language: Language): string {
  const indent = language === 'zh' ? '　　' : '';
  const lines = blocks.map(({ kind, cells }) => {
    const text = cells.map((runs) => runs.map((run) => run.text).join('')).join('\t');
    if (kind === 'paragraph' || kind === 'item') return indent + text;
    return kind === 'heading' ? `\n${text}` : kind === 'title' ? `${text}\n` : text;
  });
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
}
