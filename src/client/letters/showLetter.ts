import type { ComposedBlock, Run } from '../../letters/compose.ts';
import { withTables } from '../../letters/tables.ts';
import { element } from '../search/element.ts';

/**
 * A letter as elements, as `components/letter/Sheet.astro` writes it. What was typed goes in as
 * text and is never read as markup.
 * @param labels what each field asks for
 */
export function showLetter(
  blocks: readonly ComposedBlock[],
  labels: ReadonlyMap<string, string>,
): HTMLElement[] {
  const runs = (cell: Run[] = []) =>
    cell.map(({ text, field, open }) =>
      open && field
        ? element('span', { class: 'open', 'data-label': labels.get(field) }, text)
        : text,
    );
  return withTables(blocks).map((part) => {
    if ('block' in part)
      return element('p', { class: part.block.kind }, ...runs(part.block.cells[0]));
    const rows = part.rows.map(({ cells }, row) =>
      element(
        'tr',
        {},
        ...cells.map((cell) =>
          row === 0
            ? element('th', { scope: 'col' }, ...runs(cell))
            : element('td', {}, ...runs(cell)),
        ),
      ),
    );
    return element('table', {}, ...rows);
  });
}
