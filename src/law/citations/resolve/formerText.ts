import type { CitationTarget } from '../citation.ts';
import type { LawCollection } from './lawCollection.ts';
import type { Inside } from './resolution.ts';
import { resolve } from './resolve.ts';

/**
 * The provision that bore a number in the text before the present one, where the present one has no
 * article of that number: Article 41 of the Cybersecurity Law is Article 43 since 2026.
 */
export function articleInFormerText(
  lawId: string,
  target: CitationTarget,
  collection: LawCollection,
): Inside | undefined {
  const law = { kind: 'named', name: lawId, lawId } as const;
  const found = resolve({ law, former: true }, target, { asOf: collection.day }, collection);
  const isOther = found.kind === 'inside' && (found.current ?? found.renumberedFrom) !== undefined;
  return isOther ? found : undefined;
}
