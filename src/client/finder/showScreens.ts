import { element } from '../search/element.ts';

/**
 * Shows one screen of the finder at a time: the one that the fragment of the address names. A choice
 * that ends the way has a fragment of its own, which holds the whole way, and shows an answer.
 */
export function showScreens(root: Document): void {
  const finder = root.querySelector<HTMLElement>('[data-finder]');
  const first = finder?.querySelector<HTMLElement>('[data-screen]');
  if (!finder || !first) return;
  const { way: wayName = '', again = '' } = finder.dataset;
  const screens = [...finder.querySelectorAll<HTMLElement>('[data-screen]')];
  const way = element('nav', { class: 'way', 'aria-label': wayName });
  finder.prepend(way);
  const answers = nameEnds(finder);
  addEventListener('hashchange', () => show()?.focus({ preventScroll: true }));
  show();

  /** @returns the heading of what now shows */
  function show(): HTMLElement | null {
    const id = decodeURIComponent(location.hash.slice(1));
    const address = answers.get(id) ?? id;
    const shown = screens.find((screen) => screen.id === address) ?? (first as HTMLElement);
    for (const screen of screens) screen.classList.toggle('now', screen === shown);
    way.hidden = shown === first;
    showLetter(id, shown);
    way.replaceChildren(...stepsTo(id), element('a', { href: `#${first?.id}` }, again));
    keepPlaceInOtherLanguage(root);
    if (!way.hidden) way.scrollIntoView();
    return shown.querySelector('[tabindex="-1"]');
  }

  /** The letter of the way that was chosen, below the answer to which it leads. */
  function showLetter(id: string, answer: HTMLElement): void {
    finder?.querySelector('[data-screen] > .letter')?.remove();
    const letter = root.getElementById(id)?.querySelector('.letter')?.cloneNode(true);
    if (letter) answer.querySelector('.answer')?.after(letter);
  }

  /** The choices made so far, each a link back to where it was made. */
  function stepsTo(id: string): Node[] {
    const parts = id.split('--');
    const links = [...(finder?.querySelectorAll<HTMLAnchorElement>('.choices a') ?? [])];
    return parts.flatMap((_, index) => {
      const address = `#${parts.slice(0, index + 1).join('--')}`;
      const choice = links.find(({ hash }) => hash === address);
      const screen = choice?.closest('[data-screen]');
      return screen ? [element('a', { href: `#${screen.id}` }, `← ${choice?.textContent}`)] : [];
    });
  }
}

/**
 * Lets the choices that end the way lead to their own fragments.
 * @returns the answer that each leads to
 */
function nameEnds(finder: HTMLElement): Map<string, string> {
  const answers = new Map<string, string>();
  for (const item of finder.querySelectorAll<HTMLElement>('.choices li[id]')) {
    const link = item.querySelector('a');
    if (!link) continue;
    answers.set(item.id, link.hash.slice(1));
    link.setAttribute('href', `#${item.id}`);
  }
  return answers;
}

/** Whoever changes the language stays where they are. */
function keepPlaceInOtherLanguage(root: Document): void {
  const link = root.querySelector<HTMLAnchorElement>('header a[hreflang]');
  if (link) link.hash = location.hash;
}
