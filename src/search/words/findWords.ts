import type { Piece } from '../rank/passage.ts';
import { runsOf } from '../text/cut.ts';
import { foldWithOffsets } from '../text/fold.ts';
import { hasHan } from '../text/hasHan.ts';
import type { ScriptMap } from '../text/script.ts';
import { piecesOfExcerpt } from './excerpt.ts';
import type { PagefindClient, PagefindPage, PagefindResult, PagefindSection } from './pagefind.ts';

/** A page on which the words of a query stand. */
export interface WordsHit {
  /** The address of the page, or of the section that holds the words. */
  url: string;
  /** The key of the page. */
  key: string;
  title: string;
  /** The heading of the section, where it is not the page's own. */
  section?: string;
  pieces: Piece[];
  /** Whether the phrase stands there letter by letter: shown on the page's own text. */
  proven: boolean;
}

export interface WordsQuery {
  /** As it was typed. */
  query: string;
  /** The phrases that prove a page, folded: each must stand on it. */
  phrases: readonly string[];
  script: ScriptMap;
  filters: Record<string, string>;
  /** How many pages to show that are not proven. */
  limit: number;
}

/** How many more pages are read than are shown, to prove a phrase. */
const ahead = 50;
/** A longer query is a question; nobody wrote it into a page. */
const longest = { han: 16, words: 8 };
/** How much is shown of a text around the phrase, in characters. */
const around = 60;

function isPhrase(text: string): boolean {
  const isShort = hasHan(text)
    ? text.length <= longest.han
    : text.split(' ').length <= longest.words;
  return isShort && text.length > 1;
}

/** Lets the page breathe: what is typed meanwhile is heard. */
const breath = () => new Promise((resolve) => setTimeout(resolve));

/**
 * A phrase without what it may cut at its ends: Pagefind finds words from their beginnings, and
 * cuts Chinese in pages by another dictionary than in queries.
 */
function shortened(phrase: string): string[] {
  const parts = hasHan(phrase) ? [...phrase] : phrase.split(' ');
  const joint = hasHan(phrase) ? '' : ' ';
  const from = (start: number, end: number) => parts.slice(start, end).join(joint).trim();
  const all = [from(1, -1), from(1, parts.length), from(2, parts.length)];
  return all.filter((each) => each.length > 1 && isPhrase(each));
}

/** All pages that may hold the words, those first in which Pagefind sees the phrase itself. */
async function candidates(
  client: PagefindClient,
  { query, phrases, filters }: WordsQuery,
): Promise<PagefindResult[]> {
  const plainly = query.replace(/["“”「」『』]/g, ' ').trim();
  const wanted = phrases.every(isPhrase) ? phrases : [];
  const queries = [...wanted.map((phrase) => `"${phrase}"`), plainly, ...wanted.flatMap(shortened)];
  const found = await Promise.all(
    [...new Set(queries)].map((each) => client.search(each, { filters })),
  );
  const byId = new Map<string, PagefindResult>();
  for (const result of found.flatMap((each) => each?.results ?? [])) {
    if (!byId.has(result.id)) byId.set(result.id, result);
  }
  return [...byId.values()];
}

/** The last section that begins before the phrase. */
function sectionAt(page: PagefindPage, at: number): PagefindSection | undefined {
  const parts = page.raw_content.includes('\u200b')
    ? page.raw_content.split('\u200b')
    : page.raw_content.split(/(?<=\s)(?=\S)/);
  let offset = 0;
  let word = 0;
  while (word < parts.length && offset + (parts[word]?.length ?? 0) <= at) {
    offset += parts[word]?.length ?? 0;
    word++;
  }
  const before = page.sub_results.filter(({ anchor }) => (anchor?.location ?? 0) <= word);
  return before.at(-1);
}

function piecesAround(text: string, { from, to }: { from: number; to: number }): Piece[] {
  const [first, last] = [Math.max(0, from - around), Math.min(text.length, to + around)];
  return [
    { text: (first > 0 ? '…' : '') + text.slice(first, from), marked: false },
    { text: text.slice(from, to), marked: true },
    { text: text.slice(to, last) + (last < text.length ? '…' : ''), marked: false },
  ];
}

/** The key of the page at an address: without base and language. */
const keyOf = (url: string) => /\/(?:zh|en)\/(.*?)\/?(?:#.*)?$/.exec(url)?.[1] ?? '';

/** Whether a page may hold a phrase: cheap, where folding a whole page is not. */
function mayHold(content: string, phrase: string): boolean {
  const [run] = runsOf(phrase).sort((a, b) => b.text.length - a.text.length);
  return run === undefined || content.normalize('NFKC').toLowerCase().includes(run.text);
}

/** Where on a page the phrases stand, letter by letter; undefined where one does not. */
function placeOf({ content }: PagefindPage, { phrases, script }: WordsQuery) {
  const [phrase] = phrases;
  if (phrase === undefined || !phrases.every((each) => mayHold(content, each))) return undefined;
  const folded = foldWithOffsets(content, script);
  const isThere = phrases.every((each) => folded.text.includes(each));
  const at = folded.text.indexOf(phrase);
  const offset = (place: number) => folded.at[place] ?? content.length;
  return isThere ? { from: offset(at), to: offset(at + phrase.length) } : undefined;
}

function hitOf(page: PagefindPage, asked: WordsQuery): WordsHit {
  const title = page.meta.title ?? '';
  const place = placeOf(page, asked);
  const section = place ? sectionAt(page, place.from) : bestSection(page);
  return {
    url: section?.url ?? page.url,
    key: keyOf(page.url),
    title,
    section: section?.title === title ? undefined : section?.title,
    pieces: place
      ? piecesAround(page.content, place)
      : piecesOfExcerpt(section?.excerpt ?? page.excerpt),
    proven: place !== undefined,
  };
}

const bestSection = ({ sub_results }: PagefindPage) =>
  [...sub_results].sort((a, b) => b.locations.length - a.locations.length)[0];

/** What Pagefind finds for a query. */
export interface WordsFound {
  hits: WordsHit[];
  /** How many more pages may hold the words. */
  left: number;
}

/**
 * The pages on which the words of a query stand, those first that hold its phrases letter by
 * letter. Pagefind's own quoted search misses Chinese that was cut in another way; so a phrase is
 * looked for in several ways, and then proven on the text of the page.
 */
export async function findWords(client: PagefindClient, asked: WordsQuery): Promise<WordsFound> {
  const found = await candidates(client, asked);
  const read = asked.limit + (asked.phrases.every(isPhrase) ? ahead : 0);
  const pages = await Promise.allSettled(
    found.slice(0, read).map(async (result) => {
      const page = await result.data();
      await breath();
      return hitOf(page, asked);
    }),
  );
  const all = pages.filter((page) => page.status === 'fulfilled').map(({ value }) => value);
  const proven = all.filter((hit) => hit.proven);
  const hits = [...proven, ...all.filter((hit) => !hit.proven).slice(0, asked.limit)];
  return { hits, left: Math.max(0, found.length - hits.length - (pages.length - all.length)) };
}
