import { chosenPlace } from './chosenPlace.ts';

/** Lets the cite box follow the 款 or 项 that the address names. */
export function followPlace(page: Document): void {
  const box = page.querySelector<HTMLDetailsElement>('.cite');
  // Of a whole text or a case no place is followed until more styles are asked for.
  if (!box?.querySelector('[data-permanent]')) return;
  addEventListener('hashchange', () => {
    point(box, page);
    if (chosenPlace(page)) box.open = true;
  });
  point(box, page);
}

function point(box: HTMLElement, page: Document): void {
  const place = chosenPlace(page);
  const pin = (id: string) => page.getElementById(id)?.querySelector<HTMLAnchorElement>('.pin');
  const [zh, en] = [pin(place), pin(`${place}-en`)];
  for (const named of box.querySelectorAll<HTMLElement>('[data-place]')) {
    named.textContent = (named.dataset.place === 'zh' ? zh : en)?.dataset.cited ?? '';
  }
  const link = box.querySelector<HTMLAnchorElement>('[data-permanent]');
  if (!link) return;
  // `#art-10`, and within it `-p1`.
  link.hash = (link.dataset.permanent ?? '') + (place && `-${place}`);
  link.textContent = link.textContent.replace(/#.*/, link.hash);
}
