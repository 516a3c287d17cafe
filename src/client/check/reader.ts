import { checkText } from '../../proof/checkText.ts';
import type { Showing } from './showing.ts';
import { showProof } from './showProof.ts';
import { siteBook } from './siteBook.ts';
import { summaryOf } from './summaryOf.ts';

/** What a text came to: a line to be read out, and what is shown. */
export interface Read {
  summary: string;
  nodes: Node[];
}

/** Opens what a check needs, and gives the function that checks a text with it. */
export async function openReader(
  surroundings: Omit<Showing, 'book'>,
): Promise<(text: string) => Read> {
  const book = await siteBook(surroundings.base);
  const showing = { ...surroundings, book };
  return (text) => {
    const proof = checkText(text, book);
    return { summary: summaryOf(proof, showing), nodes: showProof(text, proof, showing) };
  };
}
