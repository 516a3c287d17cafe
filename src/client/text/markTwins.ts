/** Pointing at a 款 or 项, or moving the focus into it, marks its twin in the other language. */
export function markTwins(root: Document): void {
  let marked: (Element | null)[] = [];
  const mark = (event: Event) => {
    const block = (event.target as Element).closest('.parallel .block');
    if (block === (marked[0] ?? null)) return;
    for (const element of marked) element?.classList.remove('twin');
    marked = block ? [block, root.getElementById(twinOf(block.id))] : [];
    for (const element of marked) element?.classList.add('twin');
  };
  root.addEventListener('pointerover', mark);
  root.addEventListener('focusin', mark);
}

/** The id of a 款 or 项 in the other language: the translation bears that of the text with a suffix. */
function twinOf(id: string): string {
  return id.endsWith('-en') ? id.slice(0, -3) : `${id}-en`;
}
