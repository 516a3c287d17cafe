import type { Collection, YamlFile } from '../../loaders/entries.ts';
import type { Rule } from '../rule.ts';

/** No two entries of a list claim the same place in it. */
export const uniqueOrders: Rule = {
  name: 'unique-orders',
  *check({ collection }) {
    for (const list of ordered(collection)) {
      const taken = new Map<number, string>();
      for (const { file, data, lineOf } of list) {
        const first = taken.get(data.order);
        taken.set(data.order, first ?? file);
        if (!first) continue;
        const free = firstFree(list.map((entry) => entry.data.order));
        const message = `place ${data.order} is also that of ${first}`;
        const remedy = `give one of them another place; ${free} is free`;
        yield { file, line: lineOf(['order']), message, remedy };
      }
    }
  },
};

function ordered(collection: Collection): YamlFile<{ order: number }>[][] {
  const { laws, faqs, topics, letters, comparisons } = collection;
  return [
    ...[laws, faqs, topics, letters].map((list) => list.map(({ meta }) => meta)),
    comparisons,
  ];
}

function firstFree(orders: readonly number[]): number {
  return Math.max(0, ...orders) + 1;
}
