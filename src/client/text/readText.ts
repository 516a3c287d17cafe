import { copyCitation } from './copyCitation.ts';
import { followPlace } from './followPlace.ts';
import { markTwins } from './markTwins.ts';
import { rememberShown } from './shownLanguages.ts';
import { unfold } from './unfold.ts';

/** All that a page with the text of a law does for its reader. */
export function readText(page: Document): void {
  const each = <E extends HTMLElement>(selector: string, wake: (element: E) => void) =>
    page.querySelectorAll<E>(selector).forEach(wake);
  markTwins(page);
  followPlace(page);
  each('.shown', rememberShown);
  each('.cite', copyCitation);
  each('.fold', unfold);
  each('.law-contents', showPresent);
}

/** The contents show where the reader is, and, where they lie over the text, go when followed. */
function showPresent(contents: HTMLDetailsElement): void {
  const present = contents.querySelector<HTMLElement>('[aria-current]');
  if (present) contents.scrollTop = present.offsetTop - contents.clientHeight / 3;
  contents.addEventListener('click', ({ target }) => {
    const beside = matchMedia(contents.dataset.openAt ?? '').matches;
    if (!beside && (target as Element).closest('a')) contents.open = false;
  });
}
