import type { Passage, RecordKind } from '../record.ts';

/** What of a record, in one language, decides whether it is an exact hit. */
export interface LiteralSource {
  kind: RecordKind;
  title: string;
  official: readonly Passage[];
  body: readonly Passage[];
}

const joined = (passages: readonly Passage[]) => passages.map(({ text }) => text).join('\n');

/**
 * The texts in which a phrase must stand for the record to be an exact hit: the official wording
 * (or its translation) for a provision, within one paragraph or across them; the title or the body
 * for all else. Commentary on a provision is not among them, whatever it quotes.
 */
export function literalTexts({ kind, title, official, body }: LiteralSource): string[] {
  if (kind === 'provision') return [joined(official)];
  return [title, joined(official), joined(body)];
}
