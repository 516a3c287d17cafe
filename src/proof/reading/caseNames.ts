import { foldForMatching } from '../../law/citations/lawNames.ts';
import { readable, type Script } from '../../law/citations/readable.ts';
import type { ProofCase } from '../data.ts';
import type { Stretch } from './sentencesIn.ts';

/** A matter named in a text. */
export interface CaseMention extends Stretch {
  case: ProofCase;
}

/** Finds the matters that a text names. */
export type NamedCases = (plain: string) => CaseMention[];

const special = /[.*+?^${}()|[\]\\]/g;

/** Makes the finder of the names of matters; of names that overlap the longest is read. */
export function caseNames(cases: readonly ProofCase[], script: Script): NamedCases {
  const byName = new Map(
    cases.flatMap((each) => each.names.map((name) => [plainOf(name, script), each] as const)),
  );
  const names = [...byName.keys()].sort((a, b) => b.length - a.length);
  const words = names.map((name) => {
    const escaped = name.replace(special, '\\$&');
    return /^[a-z]/.test(name) ? `\\b${escaped}\\b` : escaped;
  });
  const pattern = new RegExp(words.join('|') || '(?!)', 'g');
  return (plain) =>
    [...plain.matchAll(pattern)].map(({ index, 0: name }) => ({
      start: index,
      end: index + name.length,
      case: byName.get(name) as ProofCase,
    }));
}

const plainOf = (name: string, script: Script) => foldForMatching(readable(name, script).text);
