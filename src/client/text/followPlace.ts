/** Lets the cite box follow the 款 or 项 that the address names. */
export function followPlace(page: Document): void {
  const box = page.querySelector<HTMLDetailsElement>('.cite');
  // Of a whole text or a case no place is followed until more styles are asked for.
  if (!box?.querySelector('[data-permanent]')) return;
  addEventListener('hashchange', () => {
    point(box, page);
    if (chosenRow(page)) box.open = true;
  });
  point(box, page);
}

/** The row of the block that the address names. */
export function chosenRow(page: Document): string | undefined {
  const named = page.getElementById(decodeURIComponent(location.hash.slice(1)));
  return named?.matches('.block') ? named.dataset.row : undefined;
}

function point(box: HTMLElement, page: Document): void {
  const row = chosenRow(page);
  const pin = (kind: string) =>
    page.querySelector<HTMLAnchorElement>(`[data-text="${kind}"] [data-row="${row}"] .pin`);
  const [zh, en] = [pin('official'), pin('translation')];
  for (const place of box.querySelectorAll<HTMLElement>('[data-place]')) {
    place.textContent = (place.dataset.place === 'zh' ? zh : en)?.dataset.cited ?? '';
  }
  const link = box.querySelector<HTMLAnchorElement>('[data-permanent]');
  if (!link) return;
  // `#art-10`, and within it `-p1`.
  link.hash = (link.dataset.permanent ?? '') + (zh?.hash.replace('#', '-') ?? '');
  link.textContent = link.textContent.replace(/#.*/, link.hash);
}
