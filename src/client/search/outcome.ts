import { fill } from '../../i18n/fill.ts';
import { articleRanges } from '../../law/articleRanges.ts';
import { articleLabel } from '../../law/provisionLabel.ts';
import type { Told } from '../../search/query/cited.ts';
import type { Answer } from './ask.ts';
import type { Surroundings } from './surroundings.ts';

/** What an answer must tell for its outcome to be put into words. */
export type Outcome = Pick<
  Answer,
  | 'query'
  | 'exact'
  | 'asksExact'
  | 'readAs'
  | 'told'
  | 'lawNames'
  | 'decidedBy'
  | 'total'
  | 'incomplete'
>;

/** How much of a query is said again: one line of a phone. */
const longestEcho = 40;

/** A query as it is said again, on one line. */
export function echo(query: string): string {
  const line = query.replace(/\s+/g, ' ').trim();
  return line.length > longestEcho ? `${line.slice(0, longestEcho)}…` : line;
}

/**
 * What to say above the results: what was cited that is not here or is no law, that nothing matches
 * exactly where that was asked for, how the query was understood, that a part of the index could not
 * be read.
 */
export function outcome(answer: Outcome, where: Pick<Surroundings, 'strings' | 'ui'>): string {
  const { query, exact, asksExact, readAs, told, decidedBy, total } = answer;
  const { strings } = where;
  const said = [...new Set(told.map((each) => toldOf(each, answer.lawNames, where)))];
  const part = answer.incomplete ? strings.incomplete : '';
  if (total === 0) {
    return [...said, fill(strings.nothing, { q: echo(query) }), part].filter(Boolean).join(' ');
  }
  const read = readAs === undefined ? '' : fill(strings.readAs, { q: echo(readAs) });
  const first = decidedBy === undefined ? '' : fill(strings.decidedBy, { q: echo(decidedBy) });
  const isNone = asksExact && !exact && said.length === 0;
  const none = isNone ? fill(strings.notExact, { q: echo(readAs ?? query) }) : '';
  return [first, read, ...said, none, part].filter(Boolean).join(' ');
}

function toldOf(
  told: Told,
  lawNames: ReadonlyMap<string, string>,
  { strings, ui }: Pick<Surroundings, 'strings' | 'ui'>,
): string {
  if (told.kind === 'paper') return fill(strings.told[told.paper], { name: echo(told.name) });
  if (told.kind === 'absent' || told.kind === 'renumbered') {
    const name = lawNames.get(told.law) || told.law;
    const article = articleLabel(told.article, ui);
    if (told.kind === 'absent') {
      return fill(strings.told.absent, { name, article, has: articleRanges(told.has) });
    }
    return fill(strings.told.renumbered, { name, article, now: articleLabel(told.now, ui) });
  }
  return fill(strings.told[told.kind], { name: echo(told.name) });
}
