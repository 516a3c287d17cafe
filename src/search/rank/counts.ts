import { runOf } from '../index/layout.ts';
import type { SearchIndex } from '../index/openIndex.ts';
import type { RecordKind } from '../record.ts';
import type { Hit } from './hit.ts';

/** By what results may be narrowed. */
export interface Filter {
  kind?: RecordKind;
  law?: string;
}

/** How many results there are of each kind and of each law. */
export interface Counts {
  kinds: Map<RecordKind, number>;
  laws: Map<string, number>;
}

/** The kind of a record, and the law that it is or belongs to. */
export function propertiesOf(index: SearchIndex, doc: number): Filter {
  const run = runOf(index.manifest.runs, doc);
  const law = run?.law ?? index.lexicon.laws.find((each) => each.doc === doc)?.id;
  return { kind: run?.kind, law };
}

/** Whether a record is a provision of a text that is no longer the present one. */
export function isSuperseded({ manifest, lexicon }: SearchIndex, doc: number): boolean {
  const run = runOf(manifest.runs, doc);
  const law = lexicon.laws.find(({ id }) => id === run?.law);
  return law !== undefined && run?.first !== law.first;
}

const fits = (wanted: Filter, { kind, law }: Filter) =>
  (wanted.kind === undefined || wanted.kind === kind) &&
  (wanted.law === undefined || wanted.law === law);

/** The hits that a filter lets through, in their order. */
export function filtered(index: SearchIndex, hits: readonly Hit[], filter: Filter): Hit[] {
  return hits.filter(({ doc }) => fits(filter, propertiesOf(index, doc)));
}

/** Counts hits: each kind within the law chosen, each law within the kind chosen. */
export function countsOf(index: SearchIndex, hits: readonly Hit[], filter: Filter): Counts {
  const counts: Counts = { kinds: new Map(), laws: new Map() };
  for (const { doc } of hits) {
    const { kind, law } = propertiesOf(index, doc);
    if (kind && fits({ law: filter.law }, { law })) {
      counts.kinds.set(kind, (counts.kinds.get(kind) ?? 0) + 1);
    }
    if (law && fits({ kind: filter.kind }, { kind })) {
      counts.laws.set(law, (counts.laws.get(law) ?? 0) + 1);
    }
  }
  return counts;
}
