import { nearest } from '../../content-model/nearest.ts';
import { splitKey } from '../../i18n/routes.ts';
import { articleRanges } from '../../law/articleRanges.ts';
import { parseAnchor } from '../../law/provisionId.ts';
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
    if (pages.has(key)) return undefined;
    return absence('page', key, [...pages], 'name the key of a page, such as "laws/frt-measures"');
  }
  const { folder, ids } = entriesOf(kind, library);
  if (ids.includes(key)) return undefined;
  return absence(kind, key, ids, `the names are those in content/${folder}`);
}

/** Nothing is called so: what was meant, where that can be told. */
function absence(kind: string, key: string, keys: readonly string[], otherwise: string): Problem {
  const meant = nearest(key, keys);
  const message = `there is no ${kind} "${key}"`;
  return meant
    ? {
        message: `${message}; did you mean "${meant}"?`,
        remedy: `write "${meant}"; or ${otherwise}`,
      }
    : { message, remedy: otherwise };
}

function entriesOf(kind: Exclude<ReferenceKind, 'provision' | 'page'>, library: Library) {
  const { topics, cases, faqs, terms, road, laws, outside, transitions, letters } =
    library.collection;
  const rooms = {
    topic: { folder: 'topics', entries: topics },
    case: { folder: 'cases', entries: cases },
    question: { folder: 'faqs', entries: faqs },
    term: { folder: 'terms', entries: terms },
    law: { folder: 'laws', entries: laws },
    outside: { folder: 'outside.yaml', entries: outside.laws },
    transition: { folder: 'transitions.yaml', entries: transitions?.data.rules ?? [] },
    letter: { folder: 'letters', entries: letters },
    step: { folder: 'road.yaml', entries: road?.data.steps ?? [] },
  };
  const { folder, entries } = rooms[kind];
  return { folder, ids: entries.map(({ id }) => id) };
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
  const [, id = '', ...place] = key.split('/');
  const law = library.law(id);
  const laws = library.laws.map((each) => each.id);
  if (!law) return absence('law', id, laws, 'the names are those in content/laws');
  const [article, day] = place.reverse();
  const version = day ? law.versions.find((each) => each.id === day) : law.current;
  if (!version) {
    const days = law.versions.map((each) => each.id);
    return absence(`version of ${id}`, day ?? '', days, `it has ${days.join(', ')}`);
  }
  const has = articleRanges(version.provisions.map(({ number }) => number));
  const message = `no article ${article} in ${id}; it has ${has}`;
  return { message, remedy: 'name an article that the law has, or bring the article in' };
}
