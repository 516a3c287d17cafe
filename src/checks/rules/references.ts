import { splitKey } from '../../i18n/routes.ts';
import { articleRanges } from '../../law/articleRanges.ts';
import { parseAnchor, parseProvisionKey } from '../../law/provisionId.ts';
import type { Library } from '../../library/Library.ts';
import { pageKeys } from '../../library/pageKeys.ts';
import { type Reference, type ReferenceKind, referencesIn } from '../referencesIn.ts';
import type { Rule } from '../rule.ts';

/** Every key that a YAML file names leads to something of the collection. */
export const references: Rule = {
  name: 'references',
  *check(library) {
    const pages = new Set(pageKeys(library));
    for (const reference of referencesIn(library.collection)) {
      const problem = problemOf(reference, library, pages);
      if (!problem) continue;
      const { file, line } = reference;
      yield { file, line, ...problem };
    }
  },
};

interface Problem {
  message: string;
  remedy: string;
}

function problemOf(
  { kind, key }: Reference,
  library: Library,
  pages: ReadonlySet<string>,
): Problem | undefined {
  if (kind === 'provision') return provisionProblem(library, key);
  if (kind === 'page') {
    const remedy = 'name the key of a page, such as "laws/frt-measures"';
    return pages.has(key) ? undefined : { message: `there is no page "${key}"`, remedy };
  }
  const ids = idsOf(kind, library);
  if (ids.includes(key)) return undefined;
  return { message: `there is no ${kind} "${key}"`, remedy: `there are ${ids.join(', ')}` };
}

function idsOf(kind: Exclude<ReferenceKind, 'provision' | 'page'>, library: Library): string[] {
  const { topics, cases, faqs, terms, laws, outside, transitions } = library.collection;
  const entries = {
    topic: topics,
    case: cases,
    question: faqs,
    term: terms,
    law: laws,
    outside: outside.laws,
    transition: transitions?.data.rules ?? [],
  };
  return entries[kind].map(({ id }) => id);
}

function provisionProblem(library: Library, reference: string): Problem | undefined {
  const { key, anchor } = splitKey(reference);
  const provision = library.provision(key);
  if (!provision) return articleProblem(library, key);
  const place = anchor === '' ? {} : parseAnchor(anchor);
  if (place?.paragraph === undefined) return undefined;
  const { paragraphs } = provision.text.zh;
  const paragraph = paragraphs[place.paragraph - 1];
  if (!paragraph) {
    const remedy = `its paragraphs are p1 to p${paragraphs.length}`;
    return { message: `${key} has no ${anchor}`, remedy };
  }
  if (place.item === undefined || paragraph.items[place.item - 1]) return undefined;
  const remedy = `that paragraph has ${paragraph.items.length} items`;
  return { message: `${key} has no ${anchor}`, remedy };
}

function articleProblem(library: Library, key: string): Problem {
  const place = parseProvisionKey(key);
  const law = place && library.law(place.law);
  if (!place || !law) {
    const remedy = `the laws are ${library.laws.map(({ id }) => id).join(', ')}`;
    return { message: `there is no law for "${key}"`, remedy };
  }
  const has = articleRanges(law.current.provisions.map(({ number }) => number));
  return { message: `no article ${place.article} in ${law.id}`, remedy: `it has ${has}` };
}
