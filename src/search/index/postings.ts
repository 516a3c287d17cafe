/** One record that contains a term. */
export interface Posting {
  /** The number of the record. */
  doc: number;
  /** How much the term says about the record, 0-127 (see `impacts.ts`). */
  impact: number;
  /** Whether the term occurs where an exact hit may lie (see `literalText.ts`). */
  literal: boolean;
}

const literalBit = 0x80;

function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
}

function readNumber(bytes: Uint8Array, at: number): [value: number, next: number] {
  let value = 0;
  let scale = 1;
  let next = at;
  for (;;) {
    const byte = bytes[next++];
    if (byte === undefined) throw new RangeError('the index file ends in the middle of a number');
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return [value, next];
    scale *= 0x80;
  }
}

function encodePostings(postings: readonly Posting[]): number[] {
  const bytes: number[] = [];
  let previous = -1;
  for (const { doc, impact, literal } of postings) {
    pushNumber(bytes, doc - previous - 1);
    bytes.push(impact | (literal ? literalBit : 0));
    previous = doc;
  }
  return bytes;
}

function decodePostings(bytes: Uint8Array): Posting[] {
  const postings: Posting[] = [];
  let doc = -1;
  for (let at = 0; at < bytes.length; ) {
    const [gap, next] = readNumber(bytes, at);
    const packed = bytes[next];
    if (packed === undefined) throw new RangeError('the index file ends in the middle of an entry');
    doc += gap + 1;
    postings.push({ doc, impact: packed & 0x7f, literal: (packed & literalBit) !== 0 });
    at = next + 1;
  }
  return postings;
}

/** The bytes of one index file: each term with its postings in order of record. */
export function encodeTerms(terms: ReadonlyMap<string, readonly Posting[]>): Uint8Array {
  const bytes: number[] = [];
  for (const [term, postings] of terms) {
    const name = new TextEncoder().encode(term);
    const body = encodePostings(postings);
    pushNumber(bytes, name.length);
    for (const byte of name) bytes.push(byte);
    pushNumber(bytes, body.length);
    for (const byte of body) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

/** The inverse of `encodeTerms`. Throws a RangeError for a file cut short. */
export function decodeTerms(bytes: Uint8Array): Map<string, Posting[]> {
  const terms = new Map<string, Posting[]>();
  for (let at = 0; at < bytes.length; ) {
    const [nameLength, nameAt] = readNumber(bytes, at);
    const [bodyLength, bodyAt] = readNumber(bytes, nameAt + nameLength);
    const term = new TextDecoder().decode(bytes.subarray(nameAt, nameAt + nameLength));
    terms.set(term, decodePostings(bytes.subarray(bodyAt, bodyAt + bodyLength)));
    at = bodyAt + bodyLength;
  }
  return terms;
}
