/** Folds the contents of a page that lie over it on a phone, once a part has been chosen. */
export function foldContents(details: HTMLDetailsElement, isNarrow: () => boolean): void {
  details.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a') && isNarrow()) details.open = false;
  });
}
