import { type Day, nextDay, toDay } from './day.ts';
import { type Interval, oldestFirst, statusOn } from './versions.ts';

/** The days of an act, half-open: `to` is the first day on which it was over. */
export interface ActSpan {
  from: Day;
  to: Day;
}

/** One law with what decides whether it governs an act. */
export interface GoverningLaw {
  id: string;
  versions: readonly Interval[];
  /**
   * `excluded`: its own text says that it does not cover acts before it took force, in the
   * provision `basis`. `silent`: its text says no more than when it takes force; `basis`, if given,
   * is that provision.
   */
  retroactivity: { rule: 'excluded'; basis: string } | { rule: 'silent'; basis?: string };
  /** Keys of what governed such acts before it, if known. */
  before?: readonly string[];
}

/** A law as the page "which rule governs my date" needs it, in one language, ready for a script. */
export interface GoverningText extends GoverningLaw {
  name: string;
  href: string;
  /** Address of each version, by the day it takes force. */
  versionHrefs: Record<string, string>;
  /** What applied before the first version carried here. */
  beforeText: string;
  /** Whether an older text of the law itself applied before. */
  earlierTexts: boolean;
  /** The provision that says when it takes force, and the one on earlier acts. */
  cites: { text: string; href: string }[];
}

/** How a law stands to a part of an act. */
export type Verdict = 'applies' | 'not-yet' | 'not-to-acts-before' | 'no-longer';

/** Why. */
export type GovernsReason =
  | 'in-force'
  | 'not-in-force-yet'
  | 'excluded-by-its-text'
  | 'no-longer-in-force';

/** A part of an act under one version of one law. */
export interface GovernedPart extends ActSpan {
  verdict: Verdict;
  reason: GovernsReason;
  /** `from` of the version in force on these days. */
  version?: string;
  /** The provision that says so. */
  basis?: string;
  /** What applied before: the version before this one, or what governed before the law. */
  before?: { version?: string; keys?: readonly string[] };
}

/** What a law has to say of an act, part by part in the order of days. */
export interface Governance {
  law: string;
  parts: GovernedPart[];
  /** Whether the act began on one side of a boundary and went on beyond it. */
  crosses: boolean;
}

/**
 * Tells for each law whether it governs an act by its day: a face taken once, or kept in use from
 * one day to another. An act that began before a boundary and went on after it is divided there:
 * a law applies to what was done while it was in force.
 *
 * It tells dates and what the texts say of them, no more: whether a law milder to the person
 * charged reaches back, or whether conduct is one continuing act, a court decides.
 *
 * @throws RangeError where the span is empty or ends before it begins.
 */
export function governs(act: ActSpan, laws: readonly GoverningLaw[]): Governance[] {
  if (act.to <= act.from) {
    throw new RangeError(`an act from ${act.from} to ${act.to} has no day: "to" is the day after`);
  }
  return laws.map((law) => {
    const parts = divide(act, law.versions).map((part) => govern(part, law));
    return { law: law.id, parts, crosses: parts.length > 1 };
  });
}

/** The span of an act done on one day. */
export function onDay(day: Day): ActSpan {
  return { from: day, to: nextDay(day) };
}

/** Cuts the span at each day on which a version begins or ends. */
function divide({ from, to }: ActSpan, versions: readonly Interval[]): ActSpan[] {
  const boundaries = versions
    .flatMap((version) => [version.from, ...(version.to === undefined ? [] : [version.to])])
    .filter((boundary) => from < boundary && boundary < to);
  const edges = [from, ...[...new Set(boundaries)].sort().map(toDay), to];
  return edges.slice(1).map((end, index) => ({ from: edges[index] ?? from, to: end }));
}

/** No boundary lies inside the part, so its first day tells for all of it. */
function govern(part: ActSpan, { versions, retroactivity, before }: GoverningLaw): GovernedPart {
  const inOrder = oldestFirst(versions);
  const at = inOrder.findIndex((version) => statusOn(version, part.from) === 'in-force');
  const [version, previous] = [inOrder[at], inOrder[at - 1]];
  if (version) {
    const replaced = previous && { before: { version: previous.from } };
    return { ...part, verdict: 'applies', reason: 'in-force', version: version.from, ...replaced };
  }
  if (inOrder.every((earlier) => statusOn(earlier, part.from) === 'superseded')) {
    return { ...part, verdict: 'no-longer', reason: 'no-longer-in-force' };
  }
  const { rule, basis } = retroactivity;
  const [verdict, reason] =
    rule === 'excluded'
      ? (['not-to-acts-before', 'excluded-by-its-text'] as const)
      : (['not-yet', 'not-in-force-yet'] as const);
  const earlier = before && { before: { keys: before } };
  return { ...part, verdict, reason, ...(basis !== undefined && { basis }), ...earlier };
}
