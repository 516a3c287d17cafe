import { wake } from '../search/wake.ts';
import { explainTerms } from '../terms/explainTerms.ts';
import { rememberLanguage } from './chosenLanguage.ts';
import { keepPlace } from './keepPlace.ts';
import { openForPrint } from './openForPrint.ts';

/** What every page does for its reader, in one file: each file more is a request more. */
export function wakePage(page: Document): void {
  openForPrint(window);
  explainTerms(page, (address) => location.assign(address));
  wake(async (form) => (await import('../search/openBox.ts')).openBox(form));
  const language = page.querySelector<HTMLAnchorElement>('.site-header .language');
  if (language) keepPlace(language, rememberLanguage);
}
