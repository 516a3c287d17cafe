import { localeOf } from '../../i18n/locales.ts';
import { searchStrings } from '../../i18n/search.ts';
import panel from './panel.css?inline';
import { searchBox } from './searchBox.ts';

// Nobody sees it before: no page needs to hold it.
const sheet = new CSSStyleSheet();
sheet.replaceSync(panel);
document.adoptedStyleSheets.push(sheet);

/** All of the search box that comes with its first touch. */
export function openBox(form: HTMLFormElement): void {
  const ui = localeOf(form.dataset.locale);
  const base = (form.dataset.base ?? '/').replace(/\/?$/, '/');
  searchBox(form, { base, ui, strings: searchStrings[ui] });
}
