import { caseFilters } from './cases/filters.ts';
import type { Library } from './Library.ts';

/** Keys of the rooms: the lists, and the pages that draw on everything. */
const rooms = [
  'laws',
  'cases',
  'faqs',
  'topics',
  'letters',
  'terms',
  'compare',
  'when',
  'help',
  'start',
  'costs',
  'operators',
  'check',
  'updates',
  'corrections',
  'data',
  'about',
  'search',
];

/** Keys of the pages whose addresses readers may have kept: all but the start page. */
export function pageKeys(library: Library): string[] {
  const { laws, superseded, cases, faqs, topics, letters, glossary } = library;
  return [
    ...rooms,
    ...laws.flatMap((law) => [law.key, ...law.versions.map(({ key }) => key)]),
    ...library.provisions.map(({ key }) => key),
    ...superseded.map(({ key }) => key),
    ...[...cases, ...faqs, ...topics, ...letters, ...glossary.terms].map(({ key }) => key),
    'faqs/by-aim',
    'cases/matrix',
    'cases/money',
    ...caseFilters(library).flatMap(({ values }) => values.map(({ key }) => key)),
  ];
}

/** Keys of all pages that have both languages; that of the start page is empty. */
export function allPageKeys(library: Library): string[] {
  return ['', ...pageKeys(library)];
}
