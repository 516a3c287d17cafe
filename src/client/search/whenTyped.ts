/**
 * Calls back when something was typed into a form, but not while an input method still composes:
 * the raw letters (`xiao qu`) are not what the reader means to ask.
 */
export function whenTyped(form: HTMLElement, typed: () => void): void {
  form.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) typed();
  });
  form.addEventListener('compositionend', typed);
}
