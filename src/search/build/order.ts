import { compareArticles } from '../../law/provisionId.ts';
import type { DocumentRun } from '../index/layout.ts';
import { type RecordKind, recordKinds, type SearchRecord } from '../record.ts';

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

/** How likely a record of a kind is wanted, all else being equal. */
export const kindPriors: Record<RecordKind, number> = {
  law: 0.8,
  provision: 1,
  case: 0.82,
  faq: 1.05,
  topic: 0.8,
  letter: 0.8,
  term: 0.8,
  tool: 0.8,
};

/**
 * The laws that come first are wanted more often: two that speak of faces and of little else,
 * where a query is about faces, and the Personal Information Protection Law.
 */
export const lawPriors = [
  { facePrior: 1.2, prior: 1 },
  { facePrior: 1.2, prior: 1 },
  { facePrior: 1.2, prior: 1.2 },
];

/** What is no longer in force is seldom wanted, and never before what is. */
const supersededPrior = 0.4;

function priorsOf(kind: RecordKind, law: string | undefined, laws: readonly string[]) {
  const ofLaw =
    kind === 'provision' && law !== undefined ? lawPriors[laws.indexOf(law)] : undefined;
  const { facePrior, prior } = ofLaw ?? { facePrior: 1, prior: 1 };
  return { prior: kindPriors[kind] * prior, facePrior: kindPriors[kind] * facePrior };
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
      const { prior, facePrior } = priorsOf(kind, law, laws);
      const held = version === undefined ? 1 : supersededPrior;
      const priors = { prior: held * prior, facePrior: held * facePrior };
      runs.push({ kind, law: inLaw, first: doc, count: 1, ...priors });
    }
  }
  return runs;
}
