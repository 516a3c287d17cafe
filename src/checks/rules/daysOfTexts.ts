import type { FormerLawsData } from '../../content-model/law/temporal.ts';
import { type PeriodProblem, periodProblems } from '../../law/governing/periodProblems.ts';
import type { Collection, YamlFile } from '../../loaders/entries.ts';
import type { Found, Rule } from '../rule.ts';

const remedy = '"to" is the first day no longer in force, and so the next one\'s "from"';

/** No text, carried or not, stands twice on a day, nor not at all between its first and last one. */
export const daysOfTexts: Rule = {
  name: 'days-of-texts',
  *check({ collection }) {
    for (const law of collection.laws) yield* ofLaw(law);
    const { formerLaws, transitions } = collection;
    if (formerLaws) yield* ofFormerLaws(formerLaws, collection);
    if (!transitions) return;
    const used = new Set([
      ...collection.laws.flatMap(({ meta }) => meta.data.temporal.rules),
      ...(formerLaws?.data.texts ?? []).flatMap(({ rules }) => rules),
    ]);
    for (const [index, { id }] of transitions.data.rules.entries()) {
      if (used.has(id)) continue;
      const line = transitions.lineOf(['rules', index, 'id']);
      const message = `no text names the rule "${id}"`;
      yield { file: transitions.file, line, message, remedy: 'name it in "rules" of a text' };
    }
  },
};

/** The wordings before the first version carried lead up to it; versions have a rule of their own. */
function* ofLaw({ meta, versions }: Collection['laws'][number]): Generator<Found> {
  const { earlier } = meta.data.temporal;
  const [first] = versions.map(({ id }) => id).sort();
  for (const problem of periodProblems([...earlier, ...(first ? [{ from: first }] : [])])) {
    const line = lineOf(meta, ['temporal', 'earlier'], earlier, problem);
    yield { file: meta.file, line, message: messageOf(problem), remedy };
  }
}

function* ofFormerLaws(file: YamlFile<FormerLawsData>, { laws }: Collection): Generator<Found> {
  for (const [index, { id, periods }] of file.data.texts.entries()) {
    const path = ['texts', index];
    if (laws.some((law) => law.id === id)) {
      const message = `"${id}" is a law of the collection`;
      const mend = 'write its days in "temporal" of its law.yaml, and take it out here';
      yield { file: file.file, line: file.lineOf([...path, 'id']), message, remedy: mend };
    }
    for (const problem of periodProblems(periods)) {
      const line = lineOf(file, [...path, 'periods'], periods, problem);
      yield { file: file.file, line, message: messageOf(problem), remedy };
    }
  }
}

function lineOf(
  file: YamlFile<unknown>,
  path: PropertyKey[],
  periods: readonly { from: string }[],
  { from }: PeriodProblem,
): number {
  const index = periods.findIndex((period) => period.from === from);
  return file.lineOf(index < 0 ? path : [...path, index]);
}

function messageOf({ from, message }: PeriodProblem): string {
  return `the wording of ${from} ${message}`;
}
