/**
 * All that a page carries of the search before it is used: it waits for the first touch of a search
 * box, or for the key `/`, and only then fetches the rest. A query that is sent goes to the search
 * page in the fragment, which no server sees, as the form would have sent it.
 */
export function wake(load: (form: HTMLFormElement) => Promise<void>): void {
  const loaded = new Set<HTMLFormElement>();
  const formOf = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLFormElement>('form[data-search-box]') : null;

  document.addEventListener('focusin', ({ target }) => {
    const form = formOf(target);
    if (!form || loaded.has(form)) return;
    loaded.add(form);
    // Without the rest the form still leads to the search page.
    load(form).catch(() => loaded.delete(form));
  });
  document.addEventListener('submit', (event) => {
    const form = formOf(event.target);
    const query = form && new FormData(form).get('q');
    if (!form || typeof query !== 'string') return;
    event.preventDefault();
    location.assign(`${form.action}#${new URLSearchParams({ q: query })}`);
  });
  document.addEventListener('keydown', (event) => {
    const typing = (event.target as Element).closest('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const input = document.querySelector<HTMLInputElement>(
      '[data-search-page] input[name="q"], form[data-search-box] input',
    );
    if (!input) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
