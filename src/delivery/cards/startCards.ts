import { once } from 'node:events';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Card } from '../../library/records/cards.ts';

/** Cards that are being drawn while the pages are made. */
export interface CardsAtWork {
  /** Waits for the last one and puts all of them into `cards/` of a built site. */
  putInto(site: string): Promise<void>;
}

/**
 * Begins to draw cards in a thread of its own.
 * @param folder where they are kept until the site is built; what is in it is removed
 */
export function startCards(cards: readonly Card[], folder: string): CardsAtWork {
  rmSync(folder, { recursive: true, force: true });
  const worker = new Worker(new URL('drawAll.ts', import.meta.url), {
    workerData: { cards, folder },
  });
  const done = once(worker, 'exit');
  // A failure is told to whoever waits for the cards.
  done.catch(() => undefined);
  return {
    putInto: async (site) => {
      await done;
      cpSync(folder, join(site, 'cards'), { recursive: true });
      rmSync(folder, { recursive: true });
    },
  };
}
