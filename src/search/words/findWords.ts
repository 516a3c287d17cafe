import { contains } from '../rank/literal.ts';
import type { Piece } from '../rank/passage.ts';
import { type Folded, foldWithOffsets } from '../text/fold.ts';
import { hasHan } from '../text/hasHan.ts';
import type { ScriptMap } from '../text/script.ts';
import { segmentsOf } from '../text/segments.ts';
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

/** How many pages are read to prove a phrase. */
const read = 60;
/** A longer query is a question; nobody wrote it into a page. */
const longest = { han: 24, other: 90 };
/** How much is shown of a text around the phrase, in characters. */
const around = 60;

/**
 * The phrase without the words at its ends, which it may cut: Pagefind finds words from their
 * beginnings. Nothing where too little would be left.
 */
function inner(phrase: string): string | undefined {
  const words = hasHan(phrase)
    ? segmentsOf(phrase).map(({ segment }) => segment)
    : phrase.split(' ').map((word) => `${word} `);
  const middle = words.slice(1, -1).join('').trim();
  return middle.length > 1 ? middle : undefined;
}

const isPhrase = (text: string) =>
  text.length <= (hasHan(text) ? longest.han : longest.other) && text.length > 1;

async function candidates(
  client: PagefindClient,
  { query, phrases, filters }: WordsQuery,
): Promise<PagefindResult[]> {
  const plainly = query.replace(/["“”「」『』]/g, ' ');
  const wanted = phrases.every(isPhrase) ? phrases.map(inner) : [];
  const queries = [plainly, ...wanted.filter((each) => each !== undefined)];
  const found = await Promise.all(queries.map((each) => client.search(each, { filters })));
  const all = found.flatMap((each) => each?.results ?? []);
  return [...new Map(all.map((result) => [result.id, result])).values()];
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

function piecesAround(text: string, { at }: Folded, start: number, length: number): Piece[] {
  const [from, to] = [at[start] ?? 0, at[start + length] ?? text.length];
  const [first, last] = [Math.max(0, from - around), Math.min(text.length, to + around)];
  return [
    { text: (first > 0 ? '…' : '') + text.slice(first, from), marked: false },
    { text: text.slice(from, to), marked: true },
    { text: text.slice(to, last) + (last < text.length ? '…' : ''), marked: false },
  ];
}

/** The key of the page at an address: without base and language. */
const keyOf = (url: string) => /\/(?:zh|en)\/(.*?)\/?(?:#.*)?$/.exec(url)?.[1] ?? '';

function hitOf(page: PagefindPage, { phrases, script }: WordsQuery): WordsHit {
  const title = page.meta.title ?? '';
  const folded = foldWithOffsets(page.content, script);
  const literals = phrases.map((phrase) => ({ phrase, cutsWords: true }));
  const proven = literals.length > 0 && literals.every((each) => contains(folded.text, each));
  const [phrase = ''] = phrases;
  const at = folded.text.indexOf(phrase);
  const section = proven ? sectionAt(page, folded.at[at] ?? 0) : bestSection(page);
  return {
    url: section?.url ?? page.url,
    key: keyOf(page.url),
    title,
    section: section?.title === title ? undefined : section?.title,
    pieces: proven
      ? piecesAround(page.content, folded, at, phrase.length)
      : piecesOfExcerpt(section?.excerpt ?? page.excerpt),
    proven,
  };
}

const bestSection = ({ sub_results }: PagefindPage) =>
  [...sub_results].sort((a, b) => b.locations.length - a.locations.length)[0];

/**
 * The pages on which the words of a query stand, those first that hold its phrases letter by
 * letter. Chinese in quotation marks is looked for as if it had none, then proven: Pagefind cuts it
 * by a dictionary, and its own quoted search misses what was cut in another way.
 */
export async function findWords(client: PagefindClient, asked: WordsQuery): Promise<WordsHit[]> {
  const found = await candidates(client, asked);
  const few = asked.phrases.every(isPhrase) ? read : asked.limit;
  const pages = await Promise.allSettled(found.slice(0, few).map((result) => result.data()));
  const hits = pages
    .filter((page) => page.status === 'fulfilled')
    .map(({ value }) => hitOf(value, asked));
  const proven = hits.filter((hit) => hit.proven);
  return [...proven, ...hits.filter((hit) => !hit.proven).slice(0, asked.limit)];
}
