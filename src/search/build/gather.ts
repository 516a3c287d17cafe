/**
 * Gathers what is used together, so that one file serves for several: the pairs that most often
 * stand side by side are joined first (Kruskal's tree with a bound on the size of its branches).
 *
 * @param uses Things that were used together, each time they were.
 * @param sizeOf The bytes of one thing.
 * @param most The bytes that a group may have; a thing that is larger stays alone.
 * @returns Every thing once, in groups of one or more.
 */
export function gather<T>(
  things: Iterable<T>,
  uses: Iterable<readonly T[]>,
  sizeOf: (thing: T) => number,
  most: number,
): T[][] {
  const groups = new Map<T, { members: T[]; size: number }>();
  for (const thing of things) groups.set(thing, { members: [thing], size: sizeOf(thing) });
  for (const [a, b] of commonestPairs(uses)) {
    const [one, other] = [groups.get(a), groups.get(b)];
    if (!one || !other || one === other || one.size + other.size > most) continue;
    one.members.push(...other.members);
    one.size += other.size;
    for (const member of other.members) groups.set(member, one);
  }
  return [...new Set(groups.values())].map(({ members }) => members);
}

/** Pairs that are used together, those first that are so most often. */
function commonestPairs<T>(uses: Iterable<readonly T[]>): [T, T][] {
  const counts = new Map<T, Map<T, number>>();
  for (const use of uses) {
    const each = [...new Set(use)];
    for (const [i, a] of each.entries()) {
      for (const b of each.slice(i + 1)) {
        const [from, to] = counts.get(b)?.has(a) ? [b, a] : [a, b];
        const row = counts.get(from) ?? new Map<T, number>();
        counts.set(from, row.set(to, (row.get(to) ?? 0) + 1));
      }
    }
  }
  return [...counts]
    .flatMap(([a, row]) => [...row].map(([b, count]) => ({ pair: [a, b] as [T, T], count })))
    .sort((x, y) => y.count - x.count)
    .map(({ pair }) => pair);
}
