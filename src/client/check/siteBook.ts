import { type Book, openBook } from '../../proof/book.ts';
import type { ProofData } from '../../proof/data.ts';

let opened: Promise<Book> | undefined;

/**
 * Fetches what a check needs, once, from the site itself; the text that is checked is in none of
 * its requests. Rejects where it cannot be had; it is then tried anew.
 */
export function siteBook(base: string): Promise<Book> {
  opened ??= load(base).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function load(base: string): Promise<Book> {
  // A new edition of the site must be seen at once.
  const answer = await fetch(`${base}check/data.json`, {
    cache: 'no-cache',
    credentials: 'same-origin',
  });
  if (!answer.ok) throw new Error(`check/data.json: ${answer.status}`);
  return openBook((await answer.json()) as ProofData);
}
