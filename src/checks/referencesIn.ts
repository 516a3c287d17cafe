import type { Collection, YamlFile } from '../loaders/entries.ts';

/** What a key of a YAML file is meant to lead to. */
export type ReferenceKind =
  | 'provision'
  | 'topic'
  | 'case'
  | 'question'
  | 'term'
  | 'step'
  | 'letter'
  | 'page'
  | 'law'
  | 'transition'
  | 'outside';

/** A key that a YAML file names, with the line on which it does. */
export interface Reference {
  file: string;
  line: number;
  kind: ReferenceKind;
  key: string;
}

type Path = PropertyKey[];

/** Every key that the YAML files of a collection name. */
export function referencesIn(collection: Collection): Reference[] {
  const { laws, cases, faqs, topics, terms, comparisons, updates, corrections } = collection;
  const { letters } = collection;
  return [
    ...laws.flatMap(lawReferences),
    ...cases.flatMap(({ meta }) => caseReferences(meta)),
    ...faqs.flatMap(({ meta }) => [
      ...keys(meta, 'topic', ['topics'], meta.data.topics),
      ...keys(meta, 'provision', ['basis'], meta.data.basis),
      ...keys(meta, 'case', ['cases'], meta.data.cases),
      ...keys(meta, 'step', ['road'], meta.data.road),
      ...keys(meta, 'letter', ['letters'], meta.data.letters),
    ]),
    ...topics.flatMap(({ meta }) => [
      ...keys(meta, 'question', ['faqs'], meta.data.faqs),
      ...keys(meta, 'provision', ['provisions'], meta.data.provisions),
      ...keys(meta, 'case', ['cases'], meta.data.cases),
    ]),
    ...letters.flatMap(({ meta }) =>
      Object.entries(meta.data.cites).flatMap(([group, { provisions }]) =>
        provisions.flatMap(({ key }, index) =>
          one(meta, 'provision', ['cites', group, 'provisions', index, 'key'], key),
        ),
      ),
    ),
    ...terms.flatMap((file) => [
      ...keys(file, 'provision', ['definedIn'], file.data.definedIn),
      ...file.data.confusedWith.flatMap(({ term }, index) =>
        one(file, 'term', ['confusedWith', index, 'term'], term),
      ),
    ]),
    ...comparisons.flatMap((file) => comparisonReferences(file)),
    ...temporalReferences(collection),
    ...toolReferences(collection),
    ...(updates?.data.log.flatMap(({ key }, index) =>
      key === undefined ? [] : one(updates, 'page', ['log', index, 'key'], key),
    ) ?? []),
    ...(corrections?.data.entries.flatMap(({ pages }, index) =>
      keys(corrections, 'page', ['entries', index, 'pages'], pages),
    ) ?? []),
  ];
}

function lawReferences({ id, meta, links }: Collection['laws'][number]): Reference[] {
  const { effective, rules } = meta.data.temporal;
  return [
    ...(effective === undefined
      ? []
      : one(meta, 'provision', ['temporal', 'effective'], effective)),
    ...keys(meta, 'transition', ['temporal', 'rules'], rules),
    ...(links ? linkReferences(id, links) : []),
  ];
}

/** What the texts of which only days are carried, and the rules on time, lead to. */
function temporalReferences({ formerLaws, transitions }: Collection): Reference[] {
  const former = formerLaws?.data.texts.flatMap(({ rules, outside, yieldsTo }, index) => [
    ...keys(formerLaws, 'transition', ['texts', index, 'rules'], rules),
    ...(outside === undefined
      ? []
      : one(formerLaws, 'outside', ['texts', index, 'outside'], outside)),
    ...(yieldsTo === undefined
      ? []
      : one(formerLaws, 'law', ['texts', index, 'yieldsTo'], yieldsTo)),
  ]);
  const rules = transitions?.data.rules.flatMap(({ cites }, index) =>
    keys(transitions, 'provision', ['rules', index, 'cites'], cites),
  );
  return [...(former ?? []), ...(rules ?? [])];
}

function linkReferences(
  id: string,
  links: NonNullable<Collection['laws'][number]['links']>,
): Reference[] {
  return Object.entries(links.data).flatMap(([number, { topics, related }]) => [
    ...one(links, 'provision', [number], `laws/${id}/${number}`),
    ...keys(links, 'topic', [number, 'topics'], topics),
    ...keys(links, 'provision', [number, 'related'], related),
  ]);
}

function caseReferences(meta: Collection['cases'][number]['meta']): Reference[] {
  const { topics, provisions, stages } = meta.data;
  return [
    ...keys(meta, 'topic', ['topics'], topics),
    ...provisions.flatMap(({ key }, index) => {
      return one(meta, 'provision', ['provisions', index, 'key'], key);
    }),
    ...stages.flatMap(({ lawApplied }, stage) =>
      lawApplied.flatMap(({ counterpart }, row) => {
        const path = ['stages', stage, 'lawApplied', row, 'counterpart'];
        return keys(meta, 'provision', path, counterpart);
      }),
    ),
  ];
}

function comparisonReferences(file: Collection['comparisons'][number]): Reference[] {
  const { cells, enforcedBy } = file.data;
  return [
    ...Object.entries(cells).flatMap(([law, cell]) => {
      if (!('cites' in cell)) return [];
      return [
        ...keys(file, 'provision', ['cells', law, 'cites'], cell.cites),
        ...keys(file, 'provision', ['cells', law, 'settledBy'], cell.settledBy),
      ];
    }),
    ...keys(file, 'provision', ['enforcedBy', 'cites'], enforcedBy.cites),
  ];
}

/** What the files behind the tools for people with a problem lead to. */
function toolReferences({ road, finder, operators, costs }: Collection): Reference[] {
  const duties = (path: Path, list: readonly { provisions: string[] }[]) =>
    operators
      ? list.flatMap(({ provisions }, index) =>
          keys(operators, 'provision', [...path, index, 'provisions'], provisions),
        )
      : [];
  return [
    ...(road ? roadReferences(road) : []),
    ...(finder ? finderReferences(finder) : []),
    ...(operators?.data.sections.flatMap(({ lines }, index) =>
      duties(['sections', index, 'lines'], lines),
    ) ?? []),
    ...(operators ? duties(['penalties'], operators.data.penalties) : []),
    ...(costs?.data.rules.flatMap(({ provisions }, index) =>
      keys(costs, 'provision', ['rules', index, 'provisions'], provisions),
    ) ?? []),
  ];
}

function finderReferences(finder: NonNullable<Collection['finder']>): Reference[] {
  return finder.data.places.flatMap(({ did }, place) =>
    did.flatMap(({ wants }, act) =>
      wants.flatMap(({ question, letter }, index) => {
        const path = ['places', place, 'did', act, 'wants', index];
        return [
          ...one(finder, 'question', [...path, 'question'], question),
          ...(letter === undefined ? [] : one(finder, 'letter', [...path, 'letter'], letter)),
        ];
      }),
    ),
  );
}

function roadReferences(road: NonNullable<Collection['road']>): Reference[] {
  return [
    ...road.data.stages.flatMap(({ steps }, index) =>
      keys(road, 'step', ['stages', index, 'steps'], steps),
    ),
    ...road.data.steps.flatMap(({ can, provisions, cases }, index) => [
      ...can.flatMap((power, at) =>
        keys(road, 'provision', ['steps', index, 'can', at, 'provisions'], power.provisions),
      ),
      ...keys(road, 'provision', ['steps', index, 'provisions'], provisions),
      ...keys(road, 'case', ['steps', index, 'cases'], cases),
    ]),
  ];
}

function keys(
  file: YamlFile<unknown>,
  kind: ReferenceKind,
  path: Path,
  list: readonly string[],
): Reference[] {
  return list.flatMap((key, index) => one(file, kind, [...path, index], key));
}

function one(
  { file, lineOf }: YamlFile<unknown>,
  kind: ReferenceKind,
  path: Path,
  key: string,
): Reference[] {
  return [{ file, line: lineOf(path), kind, key }];
}
