import { parentPort, workerData } from 'node:worker_threads';
import type { Card } from '../../library/records/cards.ts';
import { drawCard, readFonts } from './drawCard.ts';

/** A thread of its own, beside the one that makes the pages. */
readFonts();
for (const card of workerData as Card[]) {
  parentPort?.postMessage({ path: card.path, picture: drawCard(card) });
}
