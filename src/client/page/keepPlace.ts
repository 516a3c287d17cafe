/**
 * Whoever changes the language stays where they are: the link takes along what the address says of
 * the page (query, filters, dates, paragraph), or else the part of it that is being read. Parts have
 * the same ids in both languages. That the reader chose is remembered on the device, for the gate.
 */
export function keepPlace(link: HTMLAnchorElement, remember: (language: string) => void): void {
  const { origin, pathname } = new URL(link.href);
  const lead = () => {
    link.href = origin + pathname + location.search + (location.hash || placeInView());
  };
  // Before the click, so that a link opened in a new tab or copied leads there as well.
  for (const event of ['pointerdown', 'focus', 'click']) link.addEventListener(event, lead);
  link.addEventListener('click', () => remember(link.hreflang));
}

/** The last part of the page that begins above the middle of the window; none at its top. */
function placeInView(): string {
  if (scrollY < innerHeight / 2) return '';
  const parts = [
    ...document.querySelectorAll('main [id]:not(main [popover], main svg *, main form *)'),
  ];
  const begun = parts.filter((part) => {
    const { top, height } = part.getBoundingClientRect();
    return height > 0 && top < innerHeight / 2;
  });
  const last = begun.at(-1);
  return last ? `#${last.id}` : '';
}
