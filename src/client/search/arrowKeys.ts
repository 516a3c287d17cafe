/**
 * Lets the arrow keys move between the input and the links of its results, and Esc return to the
 * input. The links are real links: Enter, middle click and touch do what they do everywhere.
 *
 * @param scope Holds the results; keys pressed in it or in the input are heard.
 * @param onEscape What to do beside returning to the input.
 */
export function arrowKeys(input: HTMLInputElement, scope: HTMLElement, onEscape: () => void): void {
  const move = (event: KeyboardEvent) => {
    // The keys of an input method that composes choose among its own candidates.
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      input.focus();
      onEscape();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const stops: HTMLElement[] = [input, ...scope.querySelectorAll<HTMLElement>('a[href]')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[Math.min(stops.length - 1, Math.max(0, at + step))];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
  input.addEventListener('keydown', move);
  scope.addEventListener('keydown', move);
}
