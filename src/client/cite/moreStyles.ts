import type { CiteData } from '../../cite/citeData.ts';
import { citeStrings } from '../../i18n/cite.ts';
import { localeOf } from '../../i18n/locales.ts';
import sheetText from './stylePanel.css?inline';
import { type CopyTools, stylePanel } from './stylePanel.ts';

/** The page in each language: its path without the language, and what stands before that. */
const PATH = /^(.*)\/(zh|en)\/((?:laws|cases)\/.*)\/$/;

/**
 * Fetches what the further styles of the page are made of, and puts them in the place of the
 * button. Where it cannot be had the button stays, and the box says so.
 */
export async function moreStyles(
  box: HTMLElement,
  button: HTMLButtonElement,
  tools: CopyTools,
): Promise<void> {
  const page = box.ownerDocument;
  const status = box.querySelector('[role="status"]');
  const stays = box.querySelector<HTMLAnchorElement>('[data-cite="link"] a');
  const locale = localeOf(page.documentElement.lang.slice(0, 2));
  const address = stays?.pathname.replace(PATH, '$1/cite/$3.json') ?? '';
  const words = citeStrings[locale];
  try {
    button.disabled = true;
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    const data = (await answer.json()) as CiteData;
    const panel = stylePanel(box, { data, locale, words, tools });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(sheetText);
    page.adoptedStyleSheets.push(sheet);
    button.closest('p')?.after(panel);
    button.remove();
    // The panel has this file with the place.
    box.querySelector('a[href="cite.ris"]')?.remove();
    panel.querySelector('select')?.focus();
  } catch {
    button.disabled = false;
    if (status) status.textContent = words.notHad;
  }
}
