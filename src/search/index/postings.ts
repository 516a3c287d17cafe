/** One record that contains a term. */
export interface Posting {
  /** The number of the record. */
  doc: number;
  /** How much the term says about the record, 0-127 (see `impacts.ts`); kept in 31 steps. */
  impact: number;
  /** Whether the term occurs where an exact hit may lie (see `literalText.ts`). */
  literal: boolean;
}

const steps = 31;
const highest = 127;

/** Small impacts are the many: the steps are finer among them. */
const stepOf = (impact: number) => Math.max(1, Math.round(Math.sqrt(impact / highest) * steps));
const impactOf = (step: number) => (step / steps) ** 2 * highest;

function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
}

/** Reads numbers one after the other. Throws a RangeError at the end. */
function numbersIn(bytes: Uint8Array): () => number {
  let at = 0;
  return () => {
    let value = 0;
    for (let scale = 1; ; scale *= 0x80) {
      const byte = bytes[at++];
      if (byte === undefined) throw new RangeError('the index file ends in the middle of a number');
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  };
}

/** Puts parts together, each after its length. */
export function packParts(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + 4 + length, 0));
  let at = 0;
  for (const part of parts) {
    new DataView(bytes.buffer).setUint32(at, part.length);
    bytes.set(part, at + 4);
    at += 4 + part.length;
  }
  return bytes;
}

/** The inverse of `packParts`. Throws a RangeError for a file cut short. */
export function unpackParts(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = at + 4 + view.getUint32(at);
    if (end > bytes.length) throw new RangeError('the index file ends in the middle of a part');
    parts.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return parts;
}

/**
 * The bytes of terms with their postings in order of record. What is alike lies together, which
 * compresses better: all terms, how many postings each has, the gaps between records, the impacts.
 */
export function encodeTerms(terms: ReadonlyMap<string, readonly Posting[]>): Uint8Array {
  const sorted = [...terms].sort(([a], [b]) => (a < b ? -1 : 1));
  const counts: number[] = [];
  const gaps: number[] = [];
  const impacts: number[] = [];
  for (const [, postings] of sorted) {
    pushNumber(counts, postings.length);
    let previous = -1;
    for (const { doc, impact, literal } of postings) {
      pushNumber(gaps, doc - previous - 1);
      impacts.push(stepOf(impact) * 2 + Number(literal));
      previous = doc;
    }
  }
  const names = new TextEncoder().encode(sorted.map(([term]) => term).join('\n'));
  return packParts([names, ...[counts, gaps, impacts].map((part) => Uint8Array.from(part))]);
}

/** The postings of the terms of a file. */
export type Terms = (term: string) => readonly Posting[];

/**
 * The inverse of `encodeTerms`: gives the postings of a term, none for one that is not there. They
 * are made when first asked for. Throws a RangeError for a file cut short.
 */
export function decodeTerms(bytes: Uint8Array): Terms {
  const [names, counts, gaps, impacts] = unpackParts(bytes);
  if (!names || !counts || !gaps || !impacts) throw new RangeError('the index file lacks a part');
  const [nextCount, nextGap] = [numbersIn(counts), numbersIn(gaps)];
  const places = new Map<string, { docs: Uint32Array; from: number }>();
  let from = 0;
  for (const term of names.length === 0 ? [] : new TextDecoder().decode(names).split('\n')) {
    const docs = new Uint32Array(nextCount());
    let doc = -1;
    for (let i = 0; i < docs.length; i++) {
      doc += nextGap() + 1;
      docs[i] = doc;
    }
    places.set(term, { docs, from });
    from += docs.length;
  }
  if (from > impacts.length) throw new RangeError('the index file ends before its last impact');
  const known = new Map<string, Posting[]>();
  return (term) => {
    const place = places.get(term);
    if (!place) return [];
    const postings =
      known.get(term) ??
      [...place.docs].map((doc, i) => {
        const packed = impacts[place.from + i] ?? 0;
        return { doc, impact: impactOf(packed >> 1), literal: packed % 2 === 1 };
      });
    known.set(term, postings);
    return postings;
  };
}
