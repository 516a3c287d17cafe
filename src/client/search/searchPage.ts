import { fill } from '../../i18n/fill.ts';
import type { Result } from '../../search/rank/present.ts';
import { type PageState, readState, writeState } from './addressState.ts';
import { arrowKeys } from './arrowKeys.ts';
import { type Answer, ask } from './ask.ts';
import { button } from './button.ts';
import { fillFilters } from './filters.ts';
import { groups } from './groups.ts';
import { latest } from './latest.ts';
import { echo, outcome } from './outcome.ts';
import { siteIndex } from './siteIndex.ts';
import type { Surroundings } from './surroundings.ts';
import { whenTyped } from './whenTyped.ts';
import { wordsTier } from './wordsTier.ts';

/** How many results are shown at first, and how many more at each request. */
const step = 10;

/** What the entry of the page in the browser's history keeps, for the way back. */
interface Kept {
  limit: number;
  scrolled: number;
}

/** The parts of the search page, found by their marks in its markup. */
function partsOf(page: HTMLElement) {
  const part = <T extends HTMLElement>(selector: string) => {
    const found = page.querySelector<T>(selector);
    if (!found) throw new Error(`the search page lacks ${selector}`);
    return found;
  };
  return {
    form: part<HTMLFormElement>('form'),
    input: part<HTMLInputElement>('input[name="q"]'),
    status: part('[role="status"]'),
    output: part('[data-search-results]'),
    doors: part('[data-search-doors]'),
  };
}

function lawNames(page: HTMLElement): Map<string, string> {
  return new Map(JSON.parse(page.dataset.laws ?? '[]') as [string, string][]);
}

function summary(answer: Answer, where: Surroundings): string {
  const { query, total } = answer;
  const { strings } = where;
  const note = outcome(answer, where);
  if (total === 0) return `${note} ${strings.nothingHint}`;
  return note
    ? `${note} ${fill(strings.results, { n: total })}`
    : fill(strings.resultsFor, { q: echo(query), n: total });
}

/** The page in the other language is asked the same. */
function tellOtherLanguage(state: PageState): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
    link.hash = writeState(state);
  }
}

/** Brings the search page to life. Its state is in its address: links and the back button work. */
export function searchPage(page: HTMLElement, where: Surroundings): void {
  const { strings } = where;
  const { form, input, status, output, doors } = partsOf(page);
  const laws = lawNames(page);
  const kept = history.state as Kept | null;
  let state: PageState = readState('');
  let limit = step;
  let scrolled = 0;

  const addWords = wordsTier(where, output, (pages, isProven) => {
    doors.hidden ||= pages > 0;
    if (isProven) status.textContent = fill(strings.words.found, { q: echo(state.query) });
  });
  const putAddress = (of: PageState, entry: Kept | null) =>
    history.replaceState(entry, '', location.pathname + writeState(of));
  const keep = () => putAddress(state, { limit, scrolled: window.scrollY });
  const retryButton = () => button(strings.retry, () => void run(state, limit));
  const showMore = () => {
    limit += step;
    keep();
    void run(state, limit);
  };
  const more = ({ total, results }: Answer) =>
    total > results.length ? [button(strings.more, showMore, 'search-more')] : [];
  const showFirst = (results: Result[]) => output.replaceChildren(...groups(results, where));
  const show = (answer: Answer) => {
    doors.hidden = answer.total > 0;
    // The room that the page kept for results is given up where there are none.
    if (answer.total === 0) output.style.minHeight = '';
    status.textContent = summary(answer, where);
    fillFilters(form, answer.counts, state, laws, where);
    const again = answer.incomplete ? [retryButton()] : [];
    output.replaceChildren(...again, ...groups(answer.results, where), ...more(answer));
    if (scrolled > 0) window.scrollTo(0, scrolled);
    scrolled = 0;
    addWords(state, answer);
  };
  const fail = () => {
    status.textContent = strings.failed;
    output.replaceChildren(retryButton());
  };
  const wait = () => {
    status.textContent = strings.loading;
  };
  const run = latest(
    (asked: PageState, most: number) => {
      const { query, ...filter } = asked;
      const onFirst = (results: Result[]) => asked === state && showFirst(results);
      return ask(where, { query, filter, limit: most, onFirst });
    },
    show,
    fail,
    wait,
  );

  const update = (next: PageState, most = step) => {
    state = next;
    limit = most;
    tellOtherLanguage(state);
    if (state.query.trim() !== '') {
      void run(state, limit);
      return;
    }
    run.drop();
    status.textContent = strings.noneYet;
    doors.hidden = false;
    output.replaceChildren();
  };
  const read = () => {
    const values = new FormData(form);
    const text = (name: string) => String(values.get(name) ?? '');
    const query = new URLSearchParams({ q: text('q'), kind: text('kind'), law: text('law') });
    const next = readState(query.toString());
    putAddress(next, null);
    update(next);
  };
  const restore = (most?: number) => {
    const next = readState(location.hash || location.search);
    if (location.search !== '') putAddress(next, null);
    input.value = next.query;
    update(next, most);
  };
  // What was typed before the script came is not lost.
  const early = input.value;

  whenTyped(form, read);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    read();
  });
  window.addEventListener('hashchange', () => restore());
  window.addEventListener('pagehide', keep);
  arrowKeys(input, output, () => undefined);
  scrolled = kept?.scrolled ?? 0;
  if (early.trim() === '' || location.hash || location.search) restore(kept?.limit);
  else read();
  // What every query needs is there when the first word has been typed.
  siteIndex(where.base).catch(() => undefined);
}
