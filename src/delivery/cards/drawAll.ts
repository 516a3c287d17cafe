import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { Card } from '../../library/records/cards.ts';
import { drawCard, readFonts } from './drawCard.ts';

/** A thread of its own, beside the one that makes the pages. */
const { cards, folder } = workerData as { cards: Card[]; folder: string };
readFonts();
for (const card of cards) {
  const file = join(folder, `${card.path}.jpg`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, drawCard(card));
}
