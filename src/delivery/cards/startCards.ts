import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Card } from '../../library/records/cards.ts';

/** Cards that are being drawn while the pages are made. */
export interface CardsAtWork {
  /** Waits for the last one and puts all of them into `cards/` of a built site. */
  putInto(site: string): Promise<void>;
}

/** Begins to draw cards in a thread of its own, which keeps them until the site is built. */
export function startCards(cards: readonly Card[]): CardsAtWork {
  const drawn = new Map<string, Uint8Array>();
  const worker = new Worker(new URL('drawAll.ts', import.meta.url), { workerData: cards });
  worker.on('message', ({ path, picture }: { path: string; picture: Uint8Array }) => {
    drawn.set(path, picture);
  });
  const done = once(worker, 'exit');
  // A failure is told to whoever waits for the cards.
  done.catch(() => undefined);
  return {
    putInto: async (site) => {
      await done;
      for (const [path, picture] of drawn) {
        const file = join(site, 'cards', `${path}.jpg`);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, picture);
      }
    },
  };
}
