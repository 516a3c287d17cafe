import type { PageState } from './addressState.ts';
import type { Answer } from './ask.ts';
import { button } from './button.ts';
import { element } from './element.ts';
import { latest } from './latest.ts';
import { siteIndex } from './siteIndex.ts';
import type { Surroundings } from './surroundings.ts';
import { wordsGroups } from './wordsGroup.ts';

/** How many pages are shown at first that hold the words and are not proven, and how many more. */
const first = 10;
const step = 60;

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

  let shown: HTMLElement[] = [];

  const look = latest(
    async (state: PageState, answer: Answer, limit: number) => {
      const index = await siteIndex(where.base);
      const asked = { phrases: answer.phrases, limit };
      // Nothing of it is needed before the first tier has answered.
      const { siteWords } = await import('./siteWords.ts');
      const words = await siteWords(where.base, index, state, asked);
      return { ...words, isOld: index.manifest.words === undefined, state, answer, limit };
    },
    ({ hits, left, isOld, state, answer, limit }) => {
      output.setAttribute('aria-busy', 'false');
      // The results to which these belong have given way to others, or to none.
      if (!note.isConnected) return;
      const already = new Set(answer.results.map(({ key }) => key));
      const { proven, others } = wordsGroups(hits, already, where);
      const further = () => void look(state, answer, limit + step);
      const more = left > 0 ? button(strings.more, further, 'search-more') : undefined;
      for (const each of shown) each.remove();
      shown = [proven, others, more].filter((each) => each !== undefined);
      // A phrase that stands somewhere is what was asked for, before what comes near.
      const nearest = output.querySelector('[data-group="all-words"], [data-group="related"]');
      for (const each of shown) {
        output.insertBefore(each, each === proven ? (nearest ?? note) : note);
      }
      note.textContent = isOld && hits.length > 0 ? strings.lastBuild : '';
      found(hits.length, proven !== undefined);
    },
    () => {
      note.textContent = strings.failed;
      output.setAttribute('aria-busy', 'false');
    },
    () => {
      note.textContent = strings.looking;
    },
  );
  return (state, answer) => {
    note.textContent = '';
    shown = [];
    output.append(note);
    output.setAttribute('aria-busy', 'true');
    void look(state, answer, first);
  };
}
