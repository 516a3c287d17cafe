import { relative } from 'node:path';
import { sectionId } from '../../content-model/sections.ts';
import { markedRuns } from '../../i18n/markedRuns.ts';
import { addressOf, splitKey } from '../../i18n/routes.ts';
import { fill, stringsOf } from '../../i18n/translate.ts';
import type { PipelineOptions } from '../../markdown/pipeline.ts';
import type { Library } from '../Library.ts';
import { languageOf } from './languageOf.ts';
import { commentaryPlace, type TextPlace } from './textPlace.ts';

/**
 * What the Markdown plugins have to know of the library.
 * @param library the library when a page is compiled: while authors write it is opened anew
 * @param base the site's base path
 */
export function markdownOptions(library: () => Library, base: string): PipelineOptions {
  return {
    legalLinks: {
      link: (text, path) => {
        const place = placeOf(library(), path);
        return library().citations.link(text, place, (reference) => {
          const { key, anchor } = splitKey(reference);
          return addressOf(base, place.language, key, anchor);
        });
      },
    },
    terms: {
      find: (text, path) => library().glossary.explained(text, languageOf(path)),
      hrefOf: (id, path) => addressOf(base, languageOf(path), `terms/${id}`),
    },
    languageRuns: { runsOf: (text, path) => markedRuns(text, languageOf(path)) },
    sectionIds: { idOf: sectionId },
    selfLinks: {
      label: (heading, path) => fill(stringsOf(languageOf(path)).sectionLink, { heading }),
    },
  };
}

/** From where the words of a file are read: an article on a provision has a law of its own. */
function placeOf(library: Library, path: string): TextPlace {
  const language = languageOf(path);
  const provision = library.explainedIn(relative(library.collection.root, path));
  return provision ? commentaryPlace(provision, language) : { language };
}
