/** How long a reader waits for a definition before the link simply leads to its page. */
const patience = 4000;

/**
 * Opens a term's definition where it stands instead of leaving the page. The definition is read from
 * the term's page when it is asked for: no page carries those that nobody opens. Without this script,
 * with a modifier key, or where the page cannot be had, the link leads there.
 * @param leave leads to an address
 */
export function explainTerms(page: Document, leave: (address: string) => void): void {
  let asked: HTMLAnchorElement | undefined;
  page.addEventListener('click', async (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.term');
    const note = page.querySelector<HTMLElement>('.term-note');
    if (!link || !note || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    asked = link;
    try {
      const parts = await definition(link.href);
      if (asked === link) show(note, link, parts);
    } catch {
      if (asked === link) leave(link.href);
    }
  });
}

/** The term in both languages, and what it means, as its page has them. */
async function definition(address: string): Promise<Element[]> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(patience) });
  // Its head has styles, which the policy of the asking page would refuse even unseen.
  const [main = ''] = /<main[\s\S]*<\/main>/.exec(await answer.text()) ?? [];
  const source = new DOMParser().parseFromString(main, 'text/html');
  const parts = ['h1', '.lede'].flatMap((part) => source.querySelector(part) ?? []);
  if (parts.length < 2) throw new Error(`${address} defines no term.`);
  return parts;
}

function show(note: HTMLElement, link: HTMLAnchorElement, parts: Element[]): void {
  const lines = note.querySelectorAll('p');
  for (const [index, part] of parts.entries()) lines[index]?.replaceChildren(...part.childNodes);
  note.ariaLabel = link.textContent;
  const more = note.querySelector('a');
  more?.setAttribute('href', link.getAttribute('href') ?? '');
  note.showPopover();
  place(note, link.getBoundingClientRect());
  more?.focus({ preventScroll: true });
  note.addEventListener(
    'toggle',
    (change) => {
      if ((change as ToggleEvent).newState === 'closed') link.focus({ preventScroll: true });
    },
    { once: true },
  );
}

/** Below the term where there is room, else above it. */
function place(note: HTMLElement, at: DOMRect): void {
  const { width, height } = note.getBoundingClientRect();
  const left = Math.max(16, Math.min(at.left, innerWidth - width - 16));
  const below = at.bottom + 6;
  const top = below + height < innerHeight ? below : Math.max(16, at.top - height - 6);
  Object.assign(note.style, { margin: '0', left: `${left}px`, top: `${top}px` });
}
