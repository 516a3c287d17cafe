import type { FaultKind } from '../../../src/proof/flag.ts';

/** A text with one error, the kind of it, and words that the correction must hold. */
export type Seeded = [text: string, kind: FaultKind, right: string];
