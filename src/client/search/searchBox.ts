import { fill } from '../../i18n/fill.ts';
import { arrowKeys } from './arrowKeys.ts';
import { type Answer, ask } from './ask.ts';
import { button } from './button.ts';
import { element } from './element.ts';
import { latest } from './latest.ts';
import { outcome } from './outcome.ts';
import { resultItem } from './resultItem.ts';
import { siteIndex } from './siteIndex.ts';
import { type Surroundings, searchPage } from './surroundings.ts';
import { whenTyped } from './whenTyped.ts';

/** How many results a box shows below itself; the search page shows all. */
const shown = 6;

/** Brings a search box to life: results as one types, in a panel below it. */
export function searchBox(form: HTMLFormElement, where: Surroundings): void {
  const { strings } = where;
  const input = form.querySelector<HTMLInputElement>('input[name="q"]');
  if (!input) return;
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  const panel = element('div', { class: 'search-panel', hidden: true });
  form.append(panel, status);

  const close = () => {
    run.drop();
    panel.hidden = true;
  };
  const open = (...content: (Node | string)[]) => {
    panel.replaceChildren(...content);
    panel.hidden = false;
  };
  const show = (answer: Answer) => {
    const { query, total, results } = answer;
    const note = outcome(answer, where);
    status.textContent = `${note} ${total > 0 ? fill(strings.results, { n: total }) : ''}`.trim();
    const all = fill(strings.all, { n: total });
    open(
      ...(note ? [element('p', { class: 'search-note' }, note)] : []),
      element('ol', { class: 'results' }, ...results.map((each) => resultItem(each, where))),
      ...(total > results.length
        ? [element('a', { class: 'search-all', href: searchPage(where, query) }, all)]
        : []),
    );
  };
  const fail = () => {
    status.textContent = strings.failed;
    const again = button(strings.retry, () => void run(input.value));
    open(element('p', { class: 'search-note' }, strings.failed), again);
  };
  const run = latest(
    (query: string) => ask(where, { query, filter: {}, limit: shown }),
    show,
    fail,
    () => open(element('p', { class: 'search-note' }, strings.loading)),
  );
  // What every query needs is there when the first word has been typed.
  siteIndex(where.base).catch(() => undefined);

  const typed = () => (input.value.trim() === '' ? close() : void run(input.value));
  whenTyped(form, typed);
  input.addEventListener('click', typed);
  document.addEventListener('click', (event) => {
    if (!form.contains(event.target as Node)) close();
  });
  form.addEventListener('focusout', (event) => {
    if (event.relatedTarget && !form.contains(event.relatedTarget as Node)) close();
  });
  arrowKeys(input, panel, close);
  typed();
}
