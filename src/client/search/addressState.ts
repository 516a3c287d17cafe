import type { Filter } from '../../search/rank/counts.ts';
import { type RecordKind, recordKinds } from '../../search/record.ts';

/** What the search page shows; its address says the same. */
export interface PageState extends Filter {
  query: string;
}

const isKind = (value: string | null): value is RecordKind =>
  recordKinds.some((kind) => kind === value);

/**
 * Reads the state from the fragment of an address, or from the query part that the form leaves
 * where no script took it over. What it does not know it leaves out.
 */
export function readState(address: string): PageState {
  const parameters = new URLSearchParams(address.replace(/^[#?]/, ''));
  const kind = parameters.get('kind');
  return {
    query: parameters.get('q') ?? '',
    kind: isKind(kind) ? kind : undefined,
    law: parameters.get('law') || undefined,
  };
}

/**
 * The fragment for a state; empty where there is nothing to say. A fragment, because browsers send
 * it to no server: what a reader asks never leaves the device.
 */
export function writeState({ query, kind, law }: PageState): string {
  const parameters = new URLSearchParams();
  if (query.trim()) parameters.set('q', query);
  if (kind) parameters.set('kind', kind);
  if (law) parameters.set('law', law);
  return parameters.size > 0 ? `#${parameters}` : '';
}
