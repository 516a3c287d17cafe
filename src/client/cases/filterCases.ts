import {
  type CaseFilterId,
  type CaseSelection,
  caseFilterIds,
  countWith,
  isChosen,
  readSelection,
  writeSelection,
} from '../../content-model/case/selection.ts';
import { fill } from '../../i18n/fill.ts';

/**
 * Narrows the list of cases down as its reader chooses. The choice stands in the address, how many
 * are left in the status, and in each option how many it would leave.
 * @param form its selects bear the names of the filters
 * @param rows of the table, with the marks of the case in `data-tags`; with none left it is not shown
 */
export function filterCases(form: HTMLFormElement, rows: HTMLTableRowElement[]): void {
  const tags = rows.map((row) => new Set(row.dataset.tags?.split(' ')));
  const selects = new Map(caseFilterIds.map((filter) => [filter, selectOf(form, filter)]));
  const status = form.querySelector('[role="status"]');
  const set = form.querySelector('[data-set]');
  const reset = form.querySelector<HTMLButtonElement>('button[type="reset"]');
  const table = rows[0]?.closest('table');
  const { shown = '', none = '', option = '', chosen: chosenLine = '' } = form.dataset;

  const chosen = (): CaseSelection =>
    Object.fromEntries(
      [...selects].flatMap(([filter, select]) => (select?.value ? [[filter, select.value]] : [])),
    );

  const show = () => {
    const selection = chosen();
    let count = 0;
    for (const [index, row] of rows.entries()) {
      row.hidden = !isChosen(tags[index] as Set<string>, selection);
      if (!row.hidden) count += 1;
    }
    for (const [filter, select] of selects) if (select) recount(filter, select, selection);
    const line = fill(shown, { n: count, total: rows.length });
    if (status) status.textContent = count === 0 ? `${line} ${none}` : line;
    if (table) table.hidden = count === 0;
    const n = Object.keys(selection).length;
    if (set) set.textContent = n === 0 ? '' : fill(chosenLine, { n });
    if (reset) reset.hidden = n === 0;
  };

  const recount = (filter: CaseFilterId, select: HTMLSelectElement, selection: CaseSelection) => {
    for (const each of select.options) {
      if (each.value === '') continue;
      const n = countWith(tags, selection, filter, each.value);
      each.disabled = n === 0 && !each.selected;
      each.textContent = fill(option, { label: each.dataset.label ?? '', n });
    }
  };

  const read = () => {
    const selection = readSelection(location.search, tags);
    for (const [filter, select] of selects) if (select) select.value = selection[filter] ?? '';
    show();
  };

  form.addEventListener('change', () => {
    show();
    history.replaceState(null, '', location.pathname + writeSelection(chosen()));
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    history.replaceState(null, '', location.pathname);
    read();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  read();
}

function selectOf(form: HTMLFormElement, filter: CaseFilterId): HTMLSelectElement | null {
  return form.querySelector<HTMLSelectElement>(`select[name="${filter}"]`);
}
