import { relative } from 'node:path';
import { addressOf, splitKey } from '../../i18n/routes.ts';
import type { Options } from '../../markdown/remarkLegalLinks.ts';
import type { Library } from '../Library.ts';
import { languageOf } from './languageOf.ts';
import { commentaryPlace, type TextPlace } from './textPlace.ts';

/** How the plugin for citations cuts the texts of MDX files, and addresses what they cite. */
export function linkOptions(
  {
    allProvisions,
    citations,
    collection,
  }: Pick<Library, 'allProvisions' | 'citations' | 'collection'>,
  base: string,
): Options {
  const articles = new Map(
    allProvisions.flatMap((provision) =>
      Object.values(provision.commentary).map(({ file }) => [file, provision] as const),
    ),
  );
  return {
    link: (text, path) => {
      const place = placeOf(path);
      return citations.link(text, place, (reference) => {
        const { key, anchor } = splitKey(reference);
        return addressOf(base, place.language, key, anchor);
      });
    },
  };

  /** From where the words of a file are read: an article on a provision has a law of its own. */
  function placeOf(path: string): TextPlace {
    const language = languageOf(path);
    const provision = articles.get(relative(collection.root, path));
    return provision ? commentaryPlace(provision, language) : { language };
  }
}
