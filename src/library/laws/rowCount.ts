import type { Provision } from '../model.ts';

/** How many rows the text of a provision takes: its 款 and their 项. */
export function rowCount({ text }: Pick<Provision, 'text'>): number {
  return text.zh.paragraphs.reduce((sum, { items }) => sum + 1 + items.length, 0);
}
