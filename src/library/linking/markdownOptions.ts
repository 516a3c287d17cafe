import { addressOf } from '../../i18n/routes.ts';
import type { Options as LinkOptions } from '../../markdown/remarkLegalLinks.ts';
import type { Options as TermOptions } from '../../markdown/remarkTerms.ts';
import type { Library } from '../Library.ts';
import { languageOf } from './languageOf.ts';

/** The library when a page is compiled: while authors write it is opened again and again. */
type Opened = () => Library;

/** How the plugin for citations finds them and addresses what they cite. */
export function linkOptions(library: Opened, base: string): LinkOptions {
  return { link: (text, path) => library().linkFile(text, path, base) };
}

/** How the plugin for the glossary finds terms and addresses them. */
export function termOptions(library: Opened, base: string): TermOptions {
  return {
    find: (text, path) => library().glossary.explained(text, languageOf(path)),
    hrefOf: (id, path) => addressOf(base, languageOf(path), `terms/${id}`),
  };
}
