import { caseFilters } from './cases/filters.ts';
import type { Library } from './Library.ts';

/** Keys of the pages made from content: those whose addresses readers may have kept. */
export function pageKeys(library: Library): string[] {
  const { laws, superseded, cases, faqs, topics, glossary } = library;
  return [
    ...laws.flatMap((law) => [law.key, ...law.versions.map(({ key }) => key)]),
    ...library.provisions.map(({ key }) => key),
    ...superseded.map(({ key }) => key),
    ...[...cases, ...faqs, ...topics, ...glossary.terms].map(({ key }) => key),
    'cases/matrix',
    'cases/money',
    ...caseFilters(library).flatMap(({ values }) => values.map(({ key }) => key)),
  ];
}

/** Keys of the rooms: the start page, the lists, and the pages that draw on everything. */
const rooms = [
  '',
  'laws',
  'cases',
  'faqs',
  'topics',
  'terms',
  'compare',
  'when',
  'updates',
  'about',
  'search',
];

/** Keys of all pages that have both languages. */
export function allPageKeys(library: Library): string[] {
  return [...rooms, ...pageKeys(library)];
}
