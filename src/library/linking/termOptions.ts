import { addressOf } from '../../i18n/routes.ts';
import type { Options } from '../../markdown/remarkTerms.ts';
import type { Library } from '../Library.ts';
import { languageOf } from './languageOf.ts';

/** How the glossary plugin finds terms and addresses them. */
export function termOptions({ glossary }: Library, base: string): Options {
  return {
    find: (text, path) => glossary.explained(text, languageOf(path)),
    hrefOf: (id, path) => addressOf(base, languageOf(path), `terms/${id}`),
  };
}
