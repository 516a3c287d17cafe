/** Pointing at a 款 or 项, or moving the focus into it, marks its twin in the other language. */
export function markTwins(root: Document): void {
  let marked: Element[] = [];
  const mark = (event: Event) => {
    const block = (event.target as Element).closest('.parallel .block');
    if (block === (marked[0] ?? null)) return;
    for (const element of marked) element.classList.remove('twin');
    const row = block?.getAttribute('data-row');
    const all = block?.closest('.parallel')?.querySelectorAll(`.block[data-row="${row}"]`) ?? [];
    marked = block ? [block, ...[...all].filter((element) => element !== block)] : [];
    for (const element of marked) element.classList.add('twin');
  };
  root.addEventListener('pointerover', mark);
  root.addEventListener('focusin', mark);
}
