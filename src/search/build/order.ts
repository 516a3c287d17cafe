import { compareArticles } from '../../law/provisionId.ts';
import type { DocumentRun } from '../index/layout.ts';
import { type RecordKind, recordKinds, type SearchRecord } from '../record.ts';
import { kindPriors, lawPriors, supersededPrior } from '../weights.ts';

/**
 * Puts records in the order in which they are numbered: kind by kind, law by law in the order in
 * which laws were given, its present text first, article by article. Throws an Error that names a key given twice.
 */
export function inOrder(records: readonly SearchRecord[]): SearchRecord[] {
  const keys = new Set<string>();
  for (const { key } of records) {
    if (keys.has(key)) throw new Error(`${key} was given to the search twice; give each key once`);
    keys.add(key);
  }
  const laws = [...new Set(records.flatMap(({ law }) => law ?? []))];
  const rank = ({ kind, law }: SearchRecord) =>
    recordKinds.indexOf(kind) * (laws.length + 1) + (law === undefined ? 0 : laws.indexOf(law));
  return [...records].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.version ?? '').localeCompare(b.version ?? '') ||
      (a.article && b.article ? compareArticles(a.article, b.article) : 0),
  );
}

function priorOf(kind: RecordKind, law: string | undefined, laws: readonly string[]): number {
  const isProvision = kind === 'provision' && law !== undefined;
  return kindPriors[kind] * ((isProvision && lawPriors[laws.indexOf(law)]) || 1);
}

/** The runs of records of one kind, law and text of it. */
export function runsIn(ordered: readonly SearchRecord[]): DocumentRun[] {
  const laws = [...new Set(ordered.flatMap(({ law }) => law ?? []))];
  const runs: DocumentRun[] = [];
  for (const [doc, { kind, law, version }] of ordered.entries()) {
    const last = runs.at(-1);
    const inLaw = kind === 'provision' ? law : undefined;
    const goesOn = last?.kind === kind && last.law === inLaw;
    if (goesOn && ordered[doc - 1]?.version === version) last.count++;
    else {
      const held = version === undefined ? 1 : supersededPrior;
      const prior = held * priorOf(kind, law, laws);
      runs.push({ kind, law: inLaw, first: doc, count: 1, prior });
    }
  }
  return runs;
}
