import { expect, it } from 'vitest';
import type { RoadStep } from '../../src/content-model/road.ts';
import type { Faq } from '../../src/library/model.ts';
import { casesOfStep, furtherBasis, roadOf, stagesOf } from '../../src/library/road.ts';
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

it('a stage has its steps, and the stages before it', () => {
  const { road } = library;
  const [first] = stagesOf(road);
  expect(first?.steps.map(({ id }) => id)).toEqual(['manager']);
  const later = { ...road.stages[0], id: 'later', after: ['first'] } as (typeof road.stages)[0];
  const [, second] = stagesOf({ ...road, stages: [...road.stages, later] });
  expect(second?.before.map(({ id }) => id)).toEqual(['first']);
});

it('what a step rests on leaves out what gives its powers', () => {
  const [manager] = library.road.steps as [RoadStep];
  expect(furtherBasis(manager)).toEqual(['laws/tiny-rules/1']);
  expect(furtherBasis({ ...manager, provisions: ['laws/tiny-rules/2'] })).toEqual([]);
  const can = manager.can.map((power) => ({ ...power, provisions: ['laws/tiny-rules/1#p1'] }));
  expect(furtherBasis({ ...manager, can })).toEqual([]);
});

it('a step has the cases in which somebody turned to it', () => {
  const [manager] = library.road.steps as [RoadStep];
  expect(casesOfStep(library, manager).map(({ id }) => id)).toEqual(['gate-case']);
});
