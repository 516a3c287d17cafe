import type { CitedThing } from '../law/citations/cited.ts';
import { type Book, provisionKey } from './book.ts';
import { appliedEarly } from './faults/appliedEarly.ts';
import { caseNumbers } from './faults/caseNumbers.ts';
import { citedPlaces } from './faults/citedPlaces.ts';
import { days } from './faults/days.ts';
import { documentNumbers } from './faults/documentNumbers.ts';
import { issuers } from './faults/issuers.ts';
import { matters } from './faults/matters.ts';
import { names } from './faults/names.ts';
import { quotations } from './faults/quotations.ts';
import { years } from './faults/years.ts';
import type { Flag, Reference } from './flag.ts';
import { numberHere } from './reading/numberHere.ts';
import { type Prepared, prepare } from './reading/prepared.ts';

/** Something that a text cites and that is here, with its place in the text as given. */
export interface Linked {
  start: number;
  end: number;
  reference: Reference;
}

/** What is found in a text. */
export interface Proof {
  /** In the order of the text. */
  flags: Flag[];
  links: Linked[];
  /** How many quotations are the official words, or those of our translation said to be one. */
  exact: number;
}

/** Looks for faults of one kind. */
type Rule = (text: Prepared, book: Book) => Flag[];

/** The rules that look at no quotation, in one list. */
const rules: readonly Rule[] = [
  citedPlaces,
  documentNumbers,
  names,
  issuers,
  years,
  days,
  appliedEarly,
  matters,
  caseNumbers,
];

/**
 * Holds a text of any hand against the law and the matters that are known. Nothing is sent and
 * nothing is read but what is handed in; what cannot be judged is left alone.
 */
export function checkText(source: string, book: Book): Proof {
  const text = prepare(source, book);
  const quoted = quotations(text, book);
  const found = [...rules.flatMap((rule) => rule(text, book)), ...quoted.flags];
  const flags = eachOnce(found).sort((a, b) => a.start - b.start || a.end - b.end);
  const links = text.cited.flatMap(({ start, end, cited }): Linked[] => {
    const reference = referenceOf(cited, book);
    if (!reference) return [];
    return [{ start: text.given(start), end: text.given(end - 1) + 1, reference }];
  });
  return { flags, links, exact: quoted.exact };
}

/** Of faults of one kind about the same words the longest. */
function eachOnce(flags: readonly Flag[]): Flag[] {
  return flags.filter((flag) =>
    flags.every((other) => {
      if (other === flag || other.fault.kind !== flag.fault.kind) return true;
      const apart = other.end <= flag.start || flag.end <= other.start;
      const [own, its] = [flag.end - flag.start, other.end - other.start];
      return apart || own > its || (own === its && flags.indexOf(flag) < flags.indexOf(other));
    }),
  );
}

function referenceOf(cited: CitedThing, { laws, cases }: Book): Reference | undefined {
  if (cited.kind === 'case-number') {
    const { borne } = numberHere(cited.number, cases);
    return borne?.confirmed ? borne.case.key : undefined;
  }
  if (cited.kind === 'law') return laws.has(cited.law) ? `laws/${cited.law}` : undefined;
  const law = cited.kind === 'inside' ? laws.get(cited.law) : undefined;
  if (!law || cited.kind !== 'inside') return undefined;
  const { version, article, paragraph, item } = cited;
  return provisionKey(law, version, article, {
    ...(paragraph && { paragraph }),
    ...(item && { item }),
  });
}
