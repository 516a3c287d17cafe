import { expect, it } from 'vitest';
import type { Faq } from '../../src/library/model.ts';
import { roadOf } from '../../src/library/road.ts';
import { openTinyLibrary } from '../checks/tinyLibrary.ts';

const library = openTinyLibrary();
const [step] = library.collection.road?.data.steps ?? [];
const [faq] = library.faqs as [Faq];

it('a question has its steps in its own order, whatever that of the file', () => {
  const steps = ['a', 'b', 'c'].map((id) => ({ ...step, id }));
  const collection = { ...library.collection, road: { data: { steps } } };
  const asked = { ...faq, data: { ...faq.data, road: ['c', 'a'] } };
  const road = roadOf({ collection } as unknown as typeof library, asked);
  expect(road.map(({ id }) => id)).toEqual(['c', 'a']);
});
