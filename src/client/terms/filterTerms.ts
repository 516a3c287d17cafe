import { fill } from '../../i18n/fill.ts';

/** The places of a list that can be narrowed down by what a reader types. */
export interface FilteredList {
  /** Its status has the sentences `data-shown` and `data-none`. */
  input: HTMLInputElement;
  status: HTMLElement;
  /** Each has in `data-words` what it can be found by. */
  rows: HTMLElement[];
  /** Headed parts, which go when none of their rows is left. */
  groups: HTMLElement[];
}

/**
 * Narrows a list down to the rows that hold every word typed. What is typed stands in the fragment of
 * the address, which no server sees, and which a change of the language takes along.
 */
export function filterTerms({ input, status, rows, groups }: FilteredList): void {
  const { shown = '', none = '' } = status.dataset;

  const show = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const row of rows) {
      row.hidden = !words.every((word) => row.dataset.words?.includes(word));
      if (!row.hidden) count += 1;
    }
    for (const group of groups)
      group.hidden = rows.every((row) => row.hidden || !group.contains(row));
    status.textContent = words.length === 0 ? '' : fill(count === 0 ? none : shown, { n: count });
  };
  const read = () => {
    const asked = new URLSearchParams(location.hash.slice(1)).get('q');
    if (asked === null) return;
    input.value = asked;
    show();
  };

  input.addEventListener('input', () => {
    const typed = input.value.trim();
    const hash = typed === '' ? '' : `#${new URLSearchParams({ q: typed })}`;
    history.replaceState(null, '', location.pathname + location.search + hash);
    show();
  });
  window.addEventListener('hashchange', read);
  read();
}
