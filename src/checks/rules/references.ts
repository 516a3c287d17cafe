import { splitKey } from '../../i18n/routes.ts';
import { parseAnchor } from '../../law/provisionId.ts';
import type { Library } from '../../library/Library.ts';
import type { YamlFile } from '../../loaders/entries.ts';
import type { Found, Rule } from '../rule.ts';

type Path = PropertyKey[];

/** Every key that a YAML file names leads to something of the collection. */
export const references: Rule = {
  name: 'references',
  *check(library) {
    const { laws, faqs, topics, cases } = library.collection;
    for (const { links } of laws) {
      if (!links) continue;
      for (const [number, { topics: ids, related }] of Object.entries(links.data)) {
        yield* check(links, [number, 'topics'], ids, topicProblem);
        yield* check(links, [number, 'related'], related, provisionProblem);
      }
    }
    for (const { meta } of faqs) {
      yield* check(meta, ['topics'], meta.data.topics, topicProblem);
      yield* check(meta, ['basis'], meta.data.basis, provisionProblem);
      yield* check(meta, ['cases'], meta.data.cases, caseProblem);
    }
    for (const { meta } of topics) {
      yield* check(meta, ['faqs'], meta.data.faqs, faqProblem);
      yield* check(meta, ['provisions'], meta.data.provisions, provisionProblem);
      yield* check(meta, ['cases'], meta.data.cases, caseProblem);
    }
    for (const { meta } of cases) {
      yield* check(meta, ['topics'], meta.data.topics, topicProblem);
      const keys = meta.data.provisions.map(({ key }) => key);
      yield* check(meta, ['provisions'], keys, provisionProblem);
      for (const [at, stage] of meta.data.stages.entries()) {
        for (const [row, { counterpart }] of stage.lawApplied.entries()) {
          const path = ['stages', at, 'lawApplied', row, 'counterpart'];
          yield* check(meta, path, counterpart, provisionProblem);
        }
      }
    }

    function topicProblem(id: string): string | undefined {
      return among('topic', id, topics);
    }
    function caseProblem(id: string): string | undefined {
      return among('case', id, cases);
    }
    function faqProblem(id: string): string | undefined {
      return among('question', id, faqs);
    }
    function provisionProblem(reference: string): string | undefined {
      return keyProblem(library, reference);
    }
  },
};

function* check(
  file: YamlFile<unknown>,
  path: Path,
  keys: string[],
  problemOf: (key: string) => string | undefined,
): Iterable<Found> {
  for (const [index, key] of keys.entries()) {
    const problem = problemOf(key);
    if (!problem) continue;
    const line = file.lineOf([...path, index]);
    yield { file: file.file, line, message: problem, remedy: 'name what the collection has' };
  }
}

function among(kind: string, id: string, entries: { id: string }[]): string | undefined {
  if (entries.some((entry) => entry.id === id)) return undefined;
  return `there is no ${kind} "${id}"; there are ${entries.map((entry) => entry.id).join(', ')}`;
}

function keyProblem(library: Library, reference: string): string | undefined {
  const { key, anchor } = splitKey(reference);
  const provision = library.provision(key);
  if (!provision) return `there is no provision "${key}"`;
  const place = anchor === '' ? {} : parseAnchor(anchor);
  if (place?.paragraph === undefined) return undefined;
  const paragraph = provision.text.zh.paragraphs[place.paragraph - 1];
  const found = paragraph && (place.item === undefined || paragraph.items[place.item - 1]);
  return found ? undefined : `${key} has no ${anchor}`;
}
