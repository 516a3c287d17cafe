/**
 * A reading of a thing, say of the whole library, that is made when it is first asked for and kept
 * as long as the thing lives: page after page of a build asks for the same.
 * @param read takes the thing and gives what does not change with the page
 */
export function onceEach<Thing extends object, Result>(
  read: (thing: Thing) => Result,
): (thing: Thing) => Result {
  const kept = new WeakMap<Thing, Result>();
  return (thing) => {
    const known = kept.get(thing);
    if (known !== undefined) return known;
    const result = read(thing);
    kept.set(thing, result);
    return result;
  };
}
