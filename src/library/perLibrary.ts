import type { Library } from './Library.ts';

/**
 * A reading of the whole library that is made when it is first asked for, and kept as long as the
 * library lives: every page of a build asks for the same.
 * @param read takes the library and gives what does not change with the page
 */
export function perLibrary<Content extends Partial<Library>, Result>(
  read: (library: Content) => Result,
): (library: Content) => Result {
  const kept = new WeakMap<Content, Result>();
  return (library) => {
    const known = kept.get(library);
    if (known !== undefined) return known;
    const result = read(library);
    kept.set(library, result);
    return result;
  };
}
