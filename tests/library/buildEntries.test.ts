import { expect, it } from 'vitest';
import { buildCases, buildFaqs } from '../../src/library/buildEntries.ts';
import { openTinyLibrary } from '../checks/tinyLibrary.ts';

const { collection } = openTinyLibrary();
const [gate] = collection.cases as [(typeof collection.cases)[0]];
const [faq] = collection.faqs as [(typeof collection.faqs)[0]];

it('cases stand by year, the latest first, those of one year by their ids', () => {
  const ofYear = (id: string, year: number) => ({
    ...gate,
    id,
    meta: { ...gate.meta, data: { ...gate.meta.data, year } },
  });
  const cases = [ofYear('b', 2019), ofYear('c', 2024), ofYear('a', 2019)];
  expect(buildCases({ ...collection, cases }).map(({ key }) => key)).toEqual([
    'cases/c',
    'cases/a',
    'cases/b',
  ]);
});

it('questions stand in the order that their files give', () => {
  const withOrder = (id: string, order: number) => ({
    ...faq,
    id,
    meta: { ...faq.meta, data: { ...faq.meta.data, order } },
  });
  const faqs = [withOrder('late', 9), withOrder('early', 2)];
  expect(buildFaqs({ ...collection, faqs }).map(({ id }) => id)).toEqual(['early', 'late']);
});

it('what lacks a language is left out, and told by a rule', () => {
  const half = { ...faq, pages: { zh: faq.pages.zh } };
  expect(buildFaqs({ ...collection, faqs: [half] as typeof collection.faqs })).toEqual([]);
});
