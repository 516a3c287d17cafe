import type * as z from 'zod';
import type { Library } from '../../library/Library.ts';
import type { Addresses } from '../Addresses.ts';

/** A record with the file that holds it, below the folder of the data: `terms/face-information.json`. */
export interface Filed<T> {
  path: string;
  record: T;
}

/** A kind of record: whatever is to be published as data is one of these, in a file of its own. */
export interface Kind<S extends z.ZodType = z.ZodType, Id extends string = string> {
  /** Its name in the whole as one file, and in most paths: `provisions`. */
  id: Id;
  /** What one of it is called as a type: `Provision`. Its schema is `schema/provision.json`. */
  name: string;
  schema: S;
  records(library: Library, addresses: Addresses): Filed<z.infer<S>>[];
}

/** Lets a kind keep the types of its schema and its id. */
export function kind<S extends z.ZodType, const Id extends string>(of: Kind<S, Id>): Kind<S, Id> {
  return of;
}

/** Where the schema of a kind lies below the folder of the data. */
export function schemaPath(name: string): string {
  return `schema/${name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}.json`;
}
