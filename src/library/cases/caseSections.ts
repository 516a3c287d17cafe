import type { CaseData } from '../../content-model/case/case.ts';
import { caseReasons } from './reasons.ts';

/** The parts of a case page in their order: how it ended and what may be said of it come first. */
export const caseSectionNames = [
  'result',
  'say',
  'claims',
  'story',
  'record',
  'orders',
  'sums',
  'law',
  'provisions',
  'facts',
  'issues',
  'reasoning',
  'notDecided',
  'laterHistory',
  'timeline',
  'precedent',
  'unknown',
  'disagreements',
  'sources',
] as const;

export type CaseSectionName = (typeof caseSectionNames)[number];

/** A matter that never came before anybody has no orders and no law applied. */
const ofStages: readonly CaseSectionName[] = ['orders', 'law'];

/** The parts that the page of a case has. */
export function caseSections({ stages }: Pick<CaseData, 'stages'>): CaseSectionName[] {
  return caseSectionNames.filter((name) => stages.length > 0 || !ofStages.includes(name));
}

type Carried = { sources?: readonly string[] | undefined };

/** What in each part bears marks of its sources, as it follows upon each other there. */
const carriedBy: Record<CaseSectionName, (data: CaseData) => readonly Carried[]> = {
  result: ({ outcome, status }) => [outcome, status],
  say: ({ say }) => say,
  claims: ({ claims }) => claims,
  story: () => [],
  record: ({ cause, place, parties, stages }) => [cause, place, ...parties, ...stages],
  orders: ({ stages }) => stages,
  sums: ({ amounts }) => amounts,
  law: ({ stages }) => stages.flatMap(({ lawApplied }) => lawApplied),
  provisions: ({ provisions }) => provisions,
  facts: ({ facts }) => facts,
  issues: ({ issues }) => issues,
  reasoning: ({ reasoning }) => caseReasons(reasoning).flatMap(({ statements }) => statements),
  notDecided: ({ notDecided }) => notDecided,
  laterHistory: ({ laterHistory }) => laterHistory,
  timeline: ({ timeline }) => timeline,
  precedent: ({ precedent, significance }) => [precedent, ...significance],
  // None can carry what none was seen to say.
  unknown: () => [],
  disagreements: ({ disagreements }) => disagreements,
  sources: () => [],
};

/**
 * The numbers of the sources of a case: in the order in which its page first rests on them; what was
 * read and not relied on comes last.
 */
export function sourceNumbers(data: CaseData): Map<string, number> {
  const parts = caseSections(data).flatMap((name) => carriedBy[name](data));
  const used = [data.summary, ...parts].flatMap(({ sources = [] }) => sources);
  const ids = new Set([...used, ...data.sources.map(({ id }) => id)]);
  return new Map([...ids].map((id, index) => [id, index + 1]));
}
