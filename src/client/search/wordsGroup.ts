import type { WordsHit } from '../../search/words/findWords.ts';
import { element } from './element.ts';
import { resultGroup } from './groups.ts';
import { markedPieces, words } from './resultItem.ts';
import type { Surroundings } from './surroundings.ts';

function item({ url, key, title, section, pieces }: WordsHit, { ui }: Surroundings): HTMLElement {
  return element(
    'li',
    { class: 'result', 'data-key': key },
    element('a', { class: 'result-title', href: url }, ...words(title, ui)),
    ...(section ? [element('p', { class: 'result-about' }, ...words(section, ui))] : []),
    element('p', { class: 'result-text' }, ...markedPieces(pieces, ui)),
  );
}

function group(name: 'word-for-word' | 'words', hits: readonly WordsHit[], where: Surroundings) {
  if (hits.length === 0) return undefined;
  const items = hits.map((hit) => item(hit, where));
  return resultGroup(name, where.strings.words[name], items);
}

/**
 * The pages that Pagefind found, in two groups: those that hold the phrase letter by letter, and
 * those with the words of the query that do not stand among the other results already.
 */
export function wordsGroups(
  hits: readonly WordsHit[],
  already: ReadonlySet<string>,
  where: Surroundings,
): { proven: HTMLElement | undefined; others: HTMLElement | undefined } {
  const proven = hits.filter((hit) => hit.proven);
  const others = hits.filter((hit) => !hit.proven && !already.has(hit.key));
  return {
    proven: group('word-for-word', proven, where),
    others: group('words', others, where),
  };
}
