/** Where in a list something stands that stood there before, by the name of each. */
export function eachTwice<T>(list: readonly T[], nameOf: (each: T) => string): number[] {
  const names = list.map(nameOf);
  return names.flatMap((name, at) => (names.indexOf(name) < at ? [at] : []));
}
