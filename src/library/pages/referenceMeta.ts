import type { Source } from '../../cite/cited.ts';
import { entryOf } from '../../cite/entry.ts';
import type { Language } from '../../law/language.ts';

/**
 * What a page tells reference managers that read it, as Zotero does when a reader saves the page: the
 * type, title, day and number of what it shows. Zotero takes the type from
 * `z:itemType` before all else, a number from `prism.number`, and a court from no such name: that is
 * in the file beside the page alone. `citation_title` would make it an article of a journal.
 * @see https://github.com/zotero/translators/blob/master/RDF.js
 */
export function referenceMeta(
  source: Source,
  language: Language,
): [name: string, content: string][] {
  const { type, title, issued, number } = entryOf(source, language, {});
  if (type === 'page') return [];
  const named: [name: string, content: string | undefined][] = [
    ['z:itemType', type],
    ['DC.title', title],
    ['DC.date', issued],
    ['prism.number', number],
  ];
  return named.filter((each): each is [string, string] => each[1] !== undefined);
}
