import { localeIds } from '../../i18n/locales.ts';
import type { Library } from '../../library/Library.ts';
import { allPageKeys } from '../../library/pageKeys.ts';
import type { Edition } from '../edition.ts';
import type { File } from '../file.ts';
import { stringify } from '../markdown/markdownOf.ts';
import { Desk } from './Desk.ts';
import { twinOf } from './twinOf.ts';

/** A page as Markdown, beside its HTML: `zh/laws/pipl/28/index.md`. */
export function twins(library: Library, edition: Edition): File[] {
  return localeIds.flatMap((language) => {
    const desk = new Desk(library, language, edition);
    return allPageKeys(library).map((key) => ({
      path: `${key === '' ? language : `${language}/${key}`}/index.md`,
      body: stringify({ type: 'root', children: twinOf(key, desk) }),
    }));
  });
}
