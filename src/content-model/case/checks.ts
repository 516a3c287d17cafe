import type * as z from 'zod';
import { nearest } from '../nearest.ts';

/** The part of a case that the checks read. */
interface Checked {
  kind: string;
  stages: readonly { stage: string }[];
  claims: readonly { results: readonly { stage: string }[] }[];
  timeline: readonly { date: string }[];
  sources: readonly { id: string; access: string }[];
  whyEmpty: Partial<Record<string, unknown>>;
}

const mayBeEmpty = [
  'claims',
  'reasoning',
  'amounts',
  'laterHistory',
  'disagreements',
  'provisions',
] as const;

type Path = (string | number)[];

/** Every `sources` list of ids in the case, with its place. */
function* citedIds(value: unknown, path: Path = []): Generator<{ id: string; path: Path }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === 'sources' && Array.isArray(inner) && inner.every((id) => typeof id === 'string'))
      for (const id of inner) yield { id, path: place };
    else yield* citedIds(inner, place);
  }
}

/** What holds across the fields of a case: sources exist and were read, empty lists are explained, dates run forward. */
export function checkCase(entry: Checked, context: z.RefinementCtx): void {
  const refuse = (path: Path, message: string) =>
    context.addIssue({ code: 'custom', path, message });

  const access = new Map(entry.sources.map((source) => [source.id, source.access]));
  if (access.size !== entry.sources.length) refuse(['sources'], 'two sources have the same id');
  for (const { id, path } of citedIds(entry)) {
    if (!access.has(id)) {
      const meant = nearest(id, access.keys());
      const others = meant
        ? `did you mean ${meant}?`
        : `there are ${[...access.keys()].join(', ')}`;
      refuse(path, `no source ${id}; ${others}`);
    }
    if (access.get(id) === 'not-read')
      refuse(path, `source ${id} was not read and carries no statement`);
  }

  for (const list of mayBeEmpty) {
    const isEmpty = (entry as unknown as Record<string, unknown[]>)[list]?.length === 0;
    if (isEmpty !== (entry.whyEmpty[list] !== undefined))
      refuse(['whyEmpty', list], `stands exactly where ${list} is empty`);
  }

  if ((entry.stages.length === 0) !== (entry.kind === 'never-litigated'))
    refuse(['stages'], 'are empty exactly for a dispute never litigated');
  const stages = new Set(entry.stages.map(({ stage }) => stage));
  entry.claims.forEach(({ results }, at) => {
    for (const { stage } of results)
      if (!stages.has(stage)) refuse(['claims', at, 'results'], `the case has no stage ${stage}`);
  });

  entry.timeline.forEach(({ date }, at) => {
    const before = entry.timeline[at - 1]?.date ?? '';
    if (date.slice(0, before.length) < before.slice(0, date.length))
      refuse(['timeline', at, 'date'], `comes before ${before}`);
  });
}
