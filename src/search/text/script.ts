/**
 * Traditional characters and the simplified ones that stand for them in the collection. The map is
 * made when the index is built, from the characters that occur there: a few kilobytes in place of
 * a dictionary of a megabyte.
 */
export type ScriptMap = ReadonlyMap<string, string>;

export const noScript: ScriptMap = new Map();

/** Packs the map as text: simplified and traditional character in turn, in code point order. */
export function packScript(map: ScriptMap): string {
  return [...map]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([traditional, simplified]) => simplified + traditional)
    .join('');
}

/** The inverse of `packScript`. */
export function unpackScript(packed: string): ScriptMap {
  const characters = [...packed];
  const map = new Map<string, string>();
  for (let i = 0; i + 1 < characters.length; i += 2) {
    map.set(characters[i + 1] as string, characters[i] as string);
  }
  return map;
}
