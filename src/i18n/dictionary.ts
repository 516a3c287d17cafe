/**
 * The shape of a dictionary whose texts are in another language: the Chinese one has the keys, and
 * the other must have them all.
 */
export type Dictionary<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Dictionary<T[K]>;
};
