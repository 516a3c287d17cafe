import { chosenRow } from './followPlace.ts';

/**
 * The official text that the address names, then its translation: the whole article, a 款 with its
 * 项, or one 项; without the marks that are no part of it.
 */
export function quotation(page: Document, kinds = ['official', 'translation']): string {
  const row = chosenRow(page);
  return kinds
    .map((kind) => {
      const blocks = [...page.querySelectorAll<HTMLElement>(`[data-text="${kind}"] .block`)];
      const from = row === undefined ? undefined : blocks[Number(row) - 1];
      const chosen = from ? blocks.filter((block) => isWithin(block.id, from.id)) : blocks;
      return chosen.map(wordsOf).join('\n');
    })
    .join('\n\n');
}

/** `p1-i2` is within `p1`; a translation bears the same id with a suffix. */
function isWithin(id: string, place: string): boolean {
  const [part, whole] = [id, place].map((each) => each.replace(/-en$/, '')) as [string, string];
  return part === whole || part.startsWith(`${whole}-`);
}

/** What a block says, without its marks. */
function wordsOf(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll('[data-not-text]')) mark.remove();
  return copy.textContent.trim();
}
