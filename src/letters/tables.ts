import type { ComposedBlock } from './compose.ts';

/** A block by itself, or the rows of a table, the first of which is its head. */
export type Part = { block: ComposedBlock } | { rows: ComposedBlock[] };

/** Neighbouring rows made one table. */
export function withTables(blocks: readonly ComposedBlock[]): Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.kind !== 'row') parts.push({ block });
    else if (last && 'rows' in last) last.rows.push(block);
    else parts.push({ rows: [block] });
  }
  return parts;
}
