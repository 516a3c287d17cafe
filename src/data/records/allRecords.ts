import type * as z from 'zod';
import type { Library } from '../../library/Library.ts';
import type { Addresses } from '../Addresses.ts';
import type { Filed } from './kind.ts';
import { kinds } from './kinds.ts';

type Kinds = (typeof kinds)[number];

/** The records of every kind, by its id. */
export type Records = {
  [K in Kinds as K['id']]: Filed<z.infer<K['schema']>>[];
};

/** Makes every record once. */
export function allRecords(library: Library, addresses: Addresses): Records {
  return Object.fromEntries(
    kinds.map(({ id, records }) => [id, records(library, addresses)]),
  ) as unknown as Records;
}
