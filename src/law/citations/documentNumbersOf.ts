import { type FoundDocumentNumber, findDocumentNumbers } from './documentNumber.ts';
import type { Folded } from './lawNames.ts';

const found = new WeakMap<Folded, FoundDocumentNumber[]>();

/** The numbers of documents in a text, found once a text. */
export function documentNumbersOf(folded: Folded): FoundDocumentNumber[] {
  const known = found.get(folded);
  if (known) return known;
  const numbers = findDocumentNumbers(folded.text);
  found.set(folded, numbers);
  return numbers;
}
