import { findDocumentNumbers } from '../../law/citations/documentNumber.ts';
import type { LawNames } from '../../law/citations/lawNames.ts';
import type { Book } from '../book.ts';
import type { Flag } from '../flag.ts';
import type { Prepared } from '../reading/prepared.ts';
import { flagAt } from './flagAt.ts';

/** What may stand between a law's name and its number. */
const BEFORE = /[《》()\s,:"“”']*$/;
const AFTER = /^[)\s《"“]*(?:《)?/;
/** A name that may be meant of any interpretation. */
const GENERIC = /^(?:the )?interpretation$|号$|^\d+号?令$/;

/** Numbers of documents beside the name of a law that bears another one. */
export function documentNumbers(text: Prepared, { known, laws, documentNumbers }: Book): Flag[] {
  return findDocumentNumbers(text.plain).flatMap((found): Flag[] => {
    const before = text.plain.slice(0, found.start).replace(BEFORE, '');
    const id =
      nameAtEnd(before, known.names) ?? nameAtStart(text.plain.slice(found.end), known.names);
    const law = id === undefined ? undefined : laws.get(id);
    const own = law && documentNumbers.get(law.id);
    if (!law?.number || !own || found.keys.some((key) => fits(key, own))) return [];
    const fault = { kind: 'wrong-number', law: law.id, number: law.number } as const;
    return [flagAt(text, found, fault, [`laws/${law.id}`])];
  });
}

/** 令19, of an order whose issuer is not told, may be that of any. */
const fits = (key: string, own: readonly string[]) =>
  own.includes(key) || (key.startsWith('令') && own.some((each) => each.endsWith(key)));

function nameAtEnd(words: string, { ids, ending }: LawNames): string | undefined {
  for (const length of ending.get(words.slice(-2)) ?? []) {
    const name = words.slice(-length);
    if (name.length === length && ids.has(name))
      return GENERIC.test(name) ? undefined : ids.get(name);
  }
  return undefined;
}

function nameAtStart(words: string, { ids, starting }: LawNames): string | undefined {
  const rest = words.replace(AFTER, '');
  // A name that merely follows in the sentence is another matter.
  if (!/^[)\s]*《/.test(words)) return undefined;
  for (const length of starting.get(rest.slice(0, 2)) ?? []) {
    const name = rest.slice(0, length);
    if (ids.has(name)) return ids.get(name);
  }
  return undefined;
}
