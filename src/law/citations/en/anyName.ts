import type { Folded, LawNames } from '../lawNames.ts';
import { matchAt } from '../matchAt.ts';
import { FOREIGN_LETTERS } from '../places.ts';
import type { FoundLaw } from './lawNames.ts';
import { LAW_NOUNS, lawsByPressName } from './pressNames.ts';

const WORDS_BEFORE =
  /(?:[a-z][\w'&.-]*|\([\w ]{1,20}\))(?:\s+(?:[a-z][\w'&.-]*|\([\w ]{1,20}\))){0,15}$/;
const WORDS_AFTER = /[a-z][\w'&-]*(?:\s+[a-z][\w'&-]*){0,15}/y;
const NOUN = new RegExp(`\\b(?:${LAW_NOUNS})\\b`);
const NOUN_LAST = new RegExp(`\\b(?:${LAW_NOUNS})$`);
const LETTERS_LAST = new RegExp(`\\b(?:(?:[a-z]+\\s+)?(?:${FOREIGN_LETTERS}))$`);
const LETTERS_FIRST = new RegExp(`(?:the\\s+)?(?:[a-z]+'?s?\\s+)?(?:${FOREIGN_LETTERS})\\b`, 'y');
/** Laws that are called by their initials and are not carried: Data Security, E-Commerce. */
const INITIALS_LAST = /\b(?:dsl|ecl)$/;
const INITIALS_FIRST = /(?:the\s+)?(?:dsl|ecl)\b/y;
/** Words that are no part of a name of which they stand at the head. */
const SMALL = new Set(
  (
    'the a an of in on under from to and or for what which does do did is are was were say says said mean means by with this that these ' +
    'those my our your any i it me tell show find read explain about according pursuant paragraph see per as both violates violated ' +
    'breached applies applied cites cited quote text can could will would must not be s'
  ).split(' '),
);
/** Words of no law in particular: the new law, chinese regulations. */
const UNSPECIFIC = new Set(
  'new old current chinese china prc same said relevant above national government'.split(' '),
);

/** In free text: a law that is nearly known, or any other, whose name ends at an offset. */
export function anyNameEndingAt(
  { source, text }: Folded,
  end: number,
  names: LawNames,
): FoundLaw | undefined {
  const from = Math.max(0, end - 140);
  const words = WORDS_BEFORE.exec(text.slice(from, end))?.[0];
  if (words === undefined) return undefined;
  const first = end - words.length;
  const letters = (LETTERS_LAST.exec(words) ?? INITIALS_LAST.exec(words))?.[0];
  if (letters !== undefined) return named(source, end - letters.length, end);
  if (!NOUN.test(words)) return undefined;
  for (const start of wordStarts(words)) {
    const ids = lawsByPressName(words.slice(start), names);
    if (ids.length > 0) return found(source, first + start, end, ids);
  }
  return NOUN_LAST.test(words) ? unknownEnding(source, words, first, end) : undefined;
}

/** The same where the name begins at an offset: "of the data security law". */
export function anyNameStartingAt(
  { source, text }: Folded,
  at: number,
  names: LawNames,
): FoundLaw | undefined {
  const letters = (matchAt(LETTERS_FIRST, text, at) ?? matchAt(INITIALS_FIRST, text, at))?.[0];
  if (letters !== undefined) return named(source, at, at + letters.length);
  const words = matchAt(WORDS_AFTER, text, at)?.[0];
  const noun = words === undefined ? undefined : NOUN.exec(words);
  if (words === undefined || !noun) return undefined;
  for (const length of wordEnds(words)) {
    const ids = lawsByPressName(words.slice(0, length), names);
    if (ids.length > 0) return found(source, at, at + length, ids);
  }
  const head = noun.index + noun[0].length;
  const subject = /^\s+(?:on|for|concerning|regarding|governing)\s+[\w' -]{3,80}/.exec(
    words.slice(head),
  )?.[0];
  if (subject !== undefined) return named(source, at, at + head + subject.length);
  return unknownEnding(source, words.slice(0, head), at, at + head);
}

function unknownEnding(
  source: string,
  words: string,
  first: number,
  end: number,
): FoundLaw | undefined {
  const all = [...words.matchAll(/\S+/g)];
  const noun = all.length - 1;
  let start = noun;
  while (start > 0 && noun - start < 6 && !SMALL.has(all[start - 1]?.[0] ?? '')) start -= 1;
  const telling =
    all[noun]?.[0] === 'constitution' ||
    all.slice(start, noun).some(({ 0: word }) => !UNSPECIFIC.has(word));
  const at = first + (all[start]?.index ?? 0);
  if (telling) return named(source, at, end);
  return { start: at, end, law: { kind: 'noun', name: source.slice(at, end) } };
}

function found(source: string, start: number, end: number, ids: readonly string[]): FoundLaw {
  const [lawId] = ids;
  if (ids.length > 1 || lawId === undefined) {
    return { start, end, law: { kind: 'noun', name: source.slice(start, end) } };
  }
  return { start, end, law: { kind: 'named', name: source.slice(start, end), lawId } };
}

function named(source: string, start: number, end: number): FoundLaw {
  const name = source.slice(start, end).replace(/^(?:the|of)\s+/i, '');
  return { start, end, law: { kind: 'named', name } };
}

function wordStarts(words: string): number[] {
  return [...words.matchAll(/\S+/g)].map(({ index }) => index);
}

function wordEnds(words: string): number[] {
  return [...words.matchAll(/\S+/g)].map(({ index, 0: word }) => index + word.length).reverse();
}
