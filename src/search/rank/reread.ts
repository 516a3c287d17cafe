import type { SearchIndex } from '../index/openIndex.ts';
import { nearWords } from '../query/nearWords.ts';
import { fromPinyin } from '../query/pinyin.ts';
import { sameSound } from '../query/sameSound.ts';
import { pairsOf, runsOf } from '../text/cut.ts';
import { hasHan } from '../text/hasHan.ts';
import { plain } from '../text/plain.ts';
import { stem } from '../text/stem.ts';

/** A pair of characters that no more records have may be a slip that some sentence shares. */
const fewest = 1;
/** In a query no longer than this a word of four characters that sounds like one known is looked for. */
const fewWords = 8;

async function unknownTerms(index: SearchIndex, terms: readonly string[]): Promise<Set<string>> {
  const lists = await Promise.all(terms.map((term) => index.postings(term)));
  const known = (term: string) => (hasHan(term) ? fewest : 0);
  return new Set(terms.filter((term, i) => (lists[i]?.length ?? 0) <= known(term)));
}

/** The most frequent of several words; undefined of none. */
async function commonest(
  index: SearchIndex,
  words: readonly string[],
): Promise<string | undefined> {
  const few = words.slice(0, 40);
  const lists = await Promise.all(few.map((word) => index.postings(stem(word))));
  const counts = lists.map((postings) => postings.length);
  return few[counts.indexOf(Math.max(...counts))];
}

async function mendWords(index: SearchIndex, form: string, unknown: Set<string>): Promise<string> {
  let text = form;
  for (const run of runsOf(form)) {
    if (run.chinese || !unknown.has(stem(run.text))) continue;
    const meant = await commonest(index, nearWords(run.text, await index.words()));
    if (meant) text = text.replace(run.text, meant);
  }
  return text;
}

async function mendChinese(
  index: SearchIndex,
  form: string,
  unknown: Set<string>,
  shortest: number,
): Promise<string> {
  const { words, syllableOf } = await index.sounds();
  let text = form;
  for (const run of runsOf(form)) {
    if (!run.chinese) continue;
    const meant = sameSound(run.text, syllableOf, words, shortest, (pair) => unknown.has(pair));
    if (meant) text = text.replace(run.text, meant);
  }
  return text;
}

/**
 * Reads a query anew that holds words which the collection lacks: as pinyin, with a slip of the
 * keyboard mended, or with a character of the same sound. Gives the query as it may have been
 * meant, or undefined where nothing better is to be had. Reads the files that it needs only then.
 *
 * @param doubtful Whether the query as it stands finds little: only then are slips of the ear
 *   looked for in short words, since unknown pairs of characters stand in every Chinese question.
 */
export async function reread(
  index: SearchIndex,
  query: string,
  { doubtful }: { doubtful: boolean },
): Promise<string | undefined> {
  const form = plain(query, index.script);
  const runs = runsOf(form);
  const terms = runs.flatMap((run) => (run.chinese ? pairsOf(run.text) : [stem(run.text)]));
  const unknown = await unknownTerms(index, [...new Set(terms)]);
  if (unknown.size === 0) return undefined;
  const latin = runs.every((run) => !run.chinese);
  const spoken = latin && doubtful ? fromPinyin(form, (await index.sounds()).words) : undefined;
  if (spoken) return spoken;
  const isSlipLikely = !latin && (doubtful || form.length <= fewWords);
  const meant = isSlipLikely ? await mendChinese(index, form, unknown, doubtful ? 2 : 4) : form;
  const mended = await mendWords(index, meant, unknown);
  return mended === form ? undefined : mended;
}
