import { element } from '../search/element.ts';

/**
 * Shows one screen of the finder at a time: the one that the fragment of the address names. So the
 * way back is the browser's, also from the page in which a way ends.
 */
export function showScreens(root: Document): void {
  const finder = root.querySelector<HTMLElement>('[data-finder]');
  const first = finder?.querySelector<HTMLElement>('[data-screen]');
  if (!finder || !first) return;
  const { way: wayName = '', again = '' } = finder.dataset;
  const screens = [...finder.querySelectorAll<HTMLElement>('[data-screen]')];
  const choices = [...finder.querySelectorAll<HTMLAnchorElement>('.choices a')];
  const way = element('nav', { class: 'way', 'aria-label': wayName });
  finder.prepend(way);
  addEventListener('hashchange', () => show()?.focus({ preventScroll: true }));
  show();

  /** @returns the heading of what now shows */
  function show(): HTMLElement | null {
    const shown = screens.find(({ id }) => `#${id}` === location.hash) ?? (first as HTMLElement);
    for (const screen of screens) screen.classList.toggle('now', screen === shown);
    way.hidden = shown === first;
    way.replaceChildren(...stepsTo(shown), element('a', { href: `#${first?.id}` }, again));
    keepPlaceInOtherLanguage(root);
    if (!way.hidden) way.scrollIntoView();
    return shown.querySelector('[tabindex="-1"]');
  }

  /** The choices made so far, each a link back to where it was made. */
  function stepsTo({ id }: HTMLElement): Node[] {
    const parts = id.split('--');
    return parts.flatMap((_, index) => {
      const address = `#${parts.slice(0, index + 1).join('--')}`;
      const choice = choices.find(({ hash }) => hash === address);
      const screen = choice?.closest('[data-screen]');
      return screen ? [element('a', { href: `#${screen.id}` }, `← ${choice?.textContent}`)] : [];
    });
  }
}

/** Whoever changes the language stays where they are. */
function keepPlaceInOtherLanguage(root: Document): void {
  const link = root.querySelector<HTMLAnchorElement>('header a[hreflang]');
  if (link) link.hash = location.hash;
}
