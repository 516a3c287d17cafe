import type { zh } from './zh.ts';

type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widened<T[K]> };

/** The keys of the Chinese dictionary: the other language must have them all. */
export type Strings = Widened<typeof zh>;
