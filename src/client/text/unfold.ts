/**
 * Opens a folded text for good once anything leads below its first lines: a search in the page, a
 * selection, the focus of the keyboard. What was found stays where the reader saw it; and whoever
 * folds the text again, from its end, is taken to its beginning.
 */
export function unfold(fold: HTMLElement): void {
  const text = fold.querySelector<HTMLElement>('.parallel');
  const whole = fold.querySelector<HTMLInputElement>('.unfold input');
  if (!text || !whole) return;
  text.addEventListener('scroll', () => {
    const { scrollTop } = text;
    if (scrollTop === 0) return;
    whole.checked = true;
    scrollBy(0, scrollTop);
  });
  whole.addEventListener('change', () => {
    if (!whole.checked) text.scrollIntoView();
  });
  text.addEventListener('focusin', ({ target }) => {
    if ((target as Element).matches(':focus-visible')) whole.checked = true;
  });
}
