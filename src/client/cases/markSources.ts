/** Whoever follows the mark of a statement sees every source that it rests on, not the first alone. */
export function markSources(root: Document): void {
  root.addEventListener('click', (event) => {
    const mark = (event.target as Element).closest<HTMLElement>('a[data-sources]');
    if (!mark) return;
    for (const each of root.querySelectorAll('.relied-on')) each.classList.remove('relied-on');
    for (const id of mark.dataset.sources?.split(' ') ?? []) {
      root.getElementById(`source-${id}`)?.classList.add('relied-on');
    }
  });
}
