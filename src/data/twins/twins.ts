import { localeIds } from '../../i18n/locales.ts';
import type { Library } from '../../library/Library.ts';
import { allPageKeys } from '../../library/pageKeys.ts';
import type { Edition } from '../edition.ts';
import type { File } from '../file.ts';
import { stringify } from '../markdown/markdownOf.ts';
import { Desk } from './Desk.ts';
import { twinOf } from './twinOf.ts';
import { twinPath } from './twinPath.ts';

/** Every page as Markdown, beside its HTML. */
export function twins(library: Library, edition: Edition): File[] {
  const keys = allPageKeys(library);
  return localeIds.flatMap((language) => {
    const desk = new Desk(library, language, edition);
    return keys.map((key) => ({
      path: twinPath(language, key),
      body: stringify({ type: 'root', children: twinOf(key, desk) }),
    }));
  });
}
