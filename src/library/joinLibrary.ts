import type { Day } from '../law/day.ts';
import type { Collection } from '../loaders/entries.ts';
import { buildCases, buildFaqs, buildLetters, buildTopics } from './buildEntries.ts';
import { Library } from './Library.ts';
import { buildLaws } from './laws/buildLaws.ts';
import { Citations } from './linking/Citations.ts';
import { Glossary } from './linking/Glossary.ts';

/**
 * Joins what the loaders read into a library.
 * @param day the day for which status is derived
 */
export function joinLibrary(collection: Collection, day: Day): Library {
  const laws = buildLaws(collection, day).sort((a, b) => a.data.order - b.data.order);
  const cases = buildCases(collection);
  return new Library({
    collection,
    day,
    laws,
    cases,
    faqs: buildFaqs(collection),
    topics: buildTopics(collection),
    letters: buildLetters(collection),
    glossary: new Glossary(collection),
    citations: new Citations({ laws, cases, outside: collection.outside, day }),
  });
}
