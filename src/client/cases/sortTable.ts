/**
 * Lets a reader sort a table by any of its columns. What a cell is sorted by is its `data-value`,
 * else its text; a second press turns the order round. Equal rows keep their places.
 */
export function sortTable(table: HTMLTableElement): void {
  const { locale = 'zh-Hans', sortLabel = '{column}' } = table.dataset;
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  for (const [index, head] of heads.entries()) {
    const name = head.textContent?.trim() ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.textContent = name;
    button.title = sortLabel.replace('{column}', name);
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const ascending = head.getAttribute('aria-sort') !== 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
      sortRows(table, index, ascending, locale);
    });
  }
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
