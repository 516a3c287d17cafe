import { fill } from '../../i18n/fill.ts';

type Direction = 'ascending' | 'descending';

/** What stands outside of the table: a menu for where its heads are not shown, and what is told. */
export interface SortControls {
  /** Its values are the number of a column and a direction: `4-descending`. */
  menu?: HTMLSelectElement | null;
  /** Has the sentence for each direction in `data-ascending` and `data-descending`. */
  status?: HTMLElement | null;
}

/**
 * Lets a reader sort a table by any of its columns. What a cell is sorted by is its `data-value`,
 * else its text; a second press turns the order round. Equal rows keep their places.
 */
export function sortTable(table: HTMLTableElement, { menu, status }: SortControls = {}): void {
  const { locale = 'zh-Hans', sortLabel = '{column}' } = table.dataset;
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const names = heads.map((head) => head.textContent?.trim() ?? '');

  const sort = (index: number, direction: Direction) => {
    for (const head of heads) head.removeAttribute('aria-sort');
    heads[index]?.setAttribute('aria-sort', direction);
    sortRows(table, index, direction === 'ascending', locale);
    if (menu) menu.value = `${index}-${direction}`;
    if (status) {
      status.textContent = fill(status.dataset[direction] ?? '', { column: names[index] ?? '' });
    }
  };

  for (const [index, head] of heads.entries()) {
    const name = names[index] ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.textContent = name;
    button.title = fill(sortLabel, { column: name });
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const ascending = head.getAttribute('aria-sort') !== 'ascending';
      sort(index, ascending ? 'ascending' : 'descending');
    });
  }
  menu?.addEventListener('change', () => {
    const [index, direction] = menu.value.split('-');
    sort(Number(index), direction as Direction);
  });
}

function sortRows(table: HTMLTableElement, index: number, ascending: boolean, locale: string) {
  const [body] = table.tBodies;
  const sortedBy = (row: HTMLTableRowElement) => {
    const cell = row.cells[index];
    return cell?.dataset.value ?? cell?.textContent?.trim() ?? '';
  };
  const order = new Intl.Collator(locale, { numeric: true });
  const sign = ascending ? 1 : -1;
  const rows = [...(body?.rows ?? [])];
  body?.append(...rows.sort((a, b) => sign * order.compare(sortedBy(a), sortedBy(b))));
}
