import type { PageState } from './addressState.ts';
import type { Answer } from './ask.ts';
import { element } from './element.ts';
import { latest } from './latest.ts';
import { siteIndex } from './siteIndex.ts';
import { siteWords } from './siteWords.ts';
import type { Surroundings } from './surroundings.ts';
import { wordsGroups } from './wordsGroup.ts';

/** How many pages to show that hold the words and are not proven. */
const shown = 10;

/**
 * The second tier of the search page: adds to the results that stand there the pages that show the
 * words of the query. It comes when it comes; nothing waits for it.
 *
 * @param output Holds the results of the first tier, which are there already.
 * @param found Told how many pages were found, and whether any holds the query letter by letter.
 */
export function wordsTier(
  where: Surroundings,
  output: HTMLElement,
  found: (pages: number, isProven: boolean) => void,
): (state: PageState, answer: Answer) => void {
  const { words: strings } = where.strings;
  const note = element('p', { class: 'search-note', role: 'status' });

  const look = latest(
    async (state: PageState, answer: Answer) => {
      const index = await siteIndex(where.base);
      const asked = { phrases: answer.phrases, limit: shown };
      const hits = await siteWords(where.base, index, state, asked);
      return { hits, answer, isOld: index.manifest.words === undefined };
    },
    ({ hits, answer, isOld }) => {
      const already = new Set(answer.results.map(({ key }) => key));
      const { proven, others } = wordsGroups(hits, already, where);
      // A phrase that stands somewhere is what was asked for, before what comes near.
      const nearest = output.querySelector('[data-group="all-words"], [data-group="related"]');
      if (proven) output.insertBefore(proven, nearest ?? note);
      if (others) output.insertBefore(others, note);
      note.textContent = isOld && hits.length > 0 ? strings.lastBuild : '';
      found(hits.length, proven !== undefined);
    },
    () => {
      note.textContent = strings.failed;
    },
    () => {
      note.textContent = strings.looking;
    },
  );
  return (state, answer) => {
    note.textContent = '';
    output.append(note);
    void look(state, answer);
  };
}
