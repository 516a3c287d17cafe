import type { Collection } from '../../loaders/entries.ts';
import type { Found, Rule } from '../rule.ts';

/** A matter is filed before it is heard, heard before it is decided, and decided before its appeal. */
export const datesInOrder: Rule = {
  name: 'dates-in-order',
  *check({ collection }) {
    for (const { meta } of collection.cases) yield* stagesInOrder(meta);
    yield* draftsInOrder(collection);
  },
};

const STEPS = ['filed', 'heard', 'decided', 'closed'] as const;
const remedy = 'look the dates up in the sources; the earlier step has the earlier date';

function* stagesInOrder({ file, data, lineOf }: CaseFile): Iterable<Found> {
  let decided: string | undefined;
  for (const [index, stage] of data.stages.entries()) {
    let last: { step: string; date: string } | undefined;
    for (const step of STEPS) {
      const date = stage[step];
      if (!date) continue;
      const line = lineOf(['stages', index, step]);
      if (last && isBefore(date, last.date)) {
        const message = `${step} on ${date}, before it was ${last.step} on ${last.date}`;
        yield { file, line, message, remedy };
      }
      last = { step, date };
    }
    if (isAppeal(stage.stage) && decided && stage.decided && isBefore(stage.decided, decided)) {
      const line = lineOf(['stages', index, 'decided']);
      const message = `decided on ${stage.decided}, before the stage below it on ${decided}`;
      yield { file, line, message, remedy };
    }
    decided = stage.decided ?? decided;
  }
}

type CaseFile = Collection['cases'][number]['meta'];

function isAppeal(stage: string): boolean {
  return stage === 'second-instance' || stage === 'retrial-application';
}

function* draftsInOrder({ updates }: Collection): Iterable<Found> {
  for (const [index, { date, commentsUntil }] of updates?.data.drafts.entries() ?? []) {
    if (!updates || !commentsUntil || !isBefore(commentsUntil, date)) continue;
    const line = updates.lineOf(['drafts', index, 'commentsUntil']);
    const message = `comments until ${commentsUntil} on a draft of ${date}`;
    yield { file: updates.file, line, message, remedy };
  }
}

/** Whether a date is earlier than another, as far as both are known. */
function isBefore(date: string, other: string): boolean {
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) < other.slice(0, known);
}
