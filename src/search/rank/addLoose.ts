import type { SearchIndex } from '../index/openIndex.ts';
import { loose } from '../weights.ts';
import { rarityOf } from './rarity.ts';
import { raise, type Score } from './score.ts';

interface Hint {
  score: number;
  rarity: number;
  characters: number;
}

async function hintsOf(index: SearchIndex, characters: readonly string[]) {
  const lists = await Promise.all(characters.map((one) => index.loose(one)));
  const hints = new Map<number, Hint>();
  let all = 0;
  for (const postings of lists.filter(({ length }) => length > 0)) {
    const rarity = rarityOf(index, postings);
    all += rarity;
    for (const { doc, impact } of postings) {
      const hint = hints.get(doc) ?? { score: 0, rarity: 0, characters: 0 };
      hint.score += (rarity * impact) / 127;
      hint.rarity += rarity;
      hint.characters++;
      hints.set(doc, hint);
    }
  }
  return { hints, all };
}

/**
 * Adds to the scores what single Chinese characters say (see `looseCharactersOf`): it sets apart
 * pages that the words of a query leave alike, and finds one that says it in kindred words.
 */
export async function addLoose(
  index: SearchIndex,
  scores: ReadonlyMap<number, Score>,
  characters: readonly string[],
): Promise<Map<number, Score>> {
  const { hints, all } = await hintsOf(index, characters);
  const added = new Map(scores);
  for (const [doc, hint] of hints) {
    if (!scores.has(doc) && hint.characters < loose.fewest) continue;
    const share = (loose.meaning * hint.rarity) / all;
    raise(added, doc, { score: loose.besideWords * hint.score, share });
  }
  return added;
}
