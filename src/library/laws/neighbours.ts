import type { Provision } from '../model.ts';

/** The provisions before and after one in its version. */
export function neighbours({
  version: { provisions },
  number,
}: Provision): Record<'previous' | 'next', Provision | undefined> {
  const at = provisions.findIndex((provision) => provision.number === number);
  return { previous: provisions[at - 1], next: provisions[at + 1] };
}
