import { wake } from '../search/wake.ts';
import { explainTerms } from '../terms/explainTerms.ts';
import { readText } from '../text/readText.ts';
import { rememberLanguage } from './chosenLanguage.ts';
import { keepPlace } from './keepPlace.ts';
import { openForPrint } from './openForPrint.ts';

/**
 * What the pages do for their reader, in one file for the whole site: it is fetched once, and packs
 * better than each part alone.
 */
export function wakePage(page: Document): void {
  openForPrint(window);
  explainTerms(page, (address) => location.assign(address));
  wake(async (form) => (await import('../search/openBox.ts')).openBox(form));
  const language = page.querySelector<HTMLAnchorElement>('.site-header .language');
  if (language) keepPlace(language, rememberLanguage);
  if (page.querySelector('.parallel, .cite')) readText(page);
}
