import type { Source } from '../../cite/cited.ts';
import { entryOf } from '../../cite/entry.ts';
import type { Language } from '../../law/language.ts';

/**
 * What a page tells reference managers that read it, as Zotero does when a reader saves the page: the
 * type, title, maker, day, number and place of what it shows. Zotero takes the type from
 * `z:itemType` before all else, a number from `prism.number`, and a court from no such name: that is
 * in the file beside the page alone. `citation_title` would make it an article of a journal.
 * @see https://github.com/zotero/translators/blob/master/RDF.js
 */
export function referenceMeta(
  source: Source,
  language: Language,
): [name: string, content: string][] {
  const { type, title, authors, issued, number, section } = entryOf(source, language, {});
  if (type === 'page') return [];
  const named: [name: string, content: string | undefined][] = [
    ['z:itemType', type],
    ['DC.title', title],
    ...authors.map((author): [string, string] => ['DC.creator', author]),
    ['DC.date', issued],
    ['prism.number', number],
    ['article:section', section],
  ];
  return named.filter((each): each is [string, string] => each[1] !== undefined);
}
