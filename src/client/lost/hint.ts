import type { AddressBook, AddressedLaw } from '../../content-model/addressBook.ts';
import { nearest } from '../../content-model/nearest.ts';

/** What a reader is told of an address that is not there, and the key of the page to go on to. */
export type Hint =
  | { kind: 'renumbered'; key: string; law: AddressedLaw; number: string; now: string }
  | { kind: 'beyond'; key: string; law: AddressedLaw; number: string; total: number }
  | { kind: 'not-carried'; key: string; law: AddressedLaw; number: string }
  | { kind: 'nearest'; key: string };

/** Shorter addresses are part of nearly any other. */
const LEAST = 4;

/**
 * Finds out what an address most likely meant.
 * @param key what stands in it after the language: `laws/pipl/99`
 * @returns undefined where nothing of the site comes near
 */
export function hint(key: string, { keys, laws }: AddressBook): Hint | undefined {
  const [, lawKey, number] = /^(laws\/[^/]+)\/(\d+(?:-\d+)?)$/.exec(key) ?? [];
  const law = laws.find((each) => each.key === lawKey);
  if (law && number) return ofArticle(law, number);
  if (key.length < LEAST) return undefined;
  const articles = laws.flatMap((each) => each.numbers.map((of) => `${each.key}/${of}`));
  const all = [...keys.filter((each) => each !== ''), ...articles];
  const [room] = key.split('/', 1);
  const alike = all.filter((each) => each.startsWith(`${room}/`));
  const found = nearest(key.toLowerCase(), alike.length > 0 ? alike : all);
  return found === undefined ? undefined : { kind: 'nearest', key: found };
}

function ofArticle(law: AddressedLaw, number: string): Hint | undefined {
  const { key, total, numbers, renumbered } = law;
  if (numbers.includes(number)) return { kind: 'nearest', key: `${key}/${number}` };
  const now = renumbered[number];
  if (now) return { kind: 'renumbered', key: `${key}/${now}`, law, number, now };
  if (total !== undefined && Number.parseInt(number, 10) > total) {
    return { kind: 'beyond', key, law, number, total };
  }
  return { kind: 'not-carried', key, law, number };
}
