/**
 * Opens a term's definition where it stands instead of leaving the page. Without this script, or
 * with a modifier key, the link leads to the term's page.
 */
export function explainTerms(root: Document): void {
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.term');
    const note = link && root.getElementById(`term-${link.dataset.term}`);
    if (!note || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    note.showPopover();
    place(note, link.getBoundingClientRect());
    note.querySelector('a')?.focus({ preventScroll: true });
    note.addEventListener(
      'toggle',
      (change) => {
        if ((change as ToggleEvent).newState === 'closed') link.focus({ preventScroll: true });
      },
      { once: true },
    );
  });
}

/** Below the term where there is room, else above it. */
function place(note: HTMLElement, at: DOMRect): void {
  const { width, height } = note.getBoundingClientRect();
  const left = Math.max(16, Math.min(at.left, innerWidth - width - 16));
  const below = at.bottom + 6;
  const top = below + height < innerHeight ? below : Math.max(16, at.top - height - 6);
  Object.assign(note.style, { margin: '0', left: `${left}px`, top: `${top}px` });
}
