/**
 * Opens what is folded before the page is printed, and folds it again afterwards. Browsers that know
 * `::details-content` print it open by the style sheet alone.
 */
export function openForPrint(window: Window): void {
  let opened: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    opened = [...window.document.querySelectorAll('details')].filter(({ open }) => !open);
    for (const each of opened) each.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const each of opened.splice(0)) each.open = false;
  });
}
