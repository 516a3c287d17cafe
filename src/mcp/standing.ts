import type { Bilingual } from '../content-model/bilingual.ts';
import type { Day } from '../law/day.ts';
import { formatDay } from '../law/formatDay.ts';
import type { DatedText } from '../law/governing/datedText.ts';
import { versionOn } from '../law/versions.ts';
import type { Context } from './context.ts';
import { say } from './say.ts';

/** Where a text stands on a day; a day in `from` and `to` is `YYYY-MM-DD`. */
export type Standing =
  /** A wording of it was in force; `carried` says whether that wording can be read here. */
  | { status: 'in-force'; from: Day; to?: Day; carried: boolean }
  | { status: 'not-yet'; from: Day }
  /** `to` is the first day on which it was no longer in force. */
  | { status: 'no-longer'; to: Day };

/** Tells whether a text was in force on a day, by every wording on record, carried or not. */
export function standingOn({ periods }: DatedText, day: Day): Standing {
  const stood = versionOn(periods, day);
  if (stood) {
    const { from, to, carried } = stood;
    return { status: 'in-force', from: from as Day, ...(to && { to: to as Day }), carried };
  }
  const coming = periods.find(({ from }) => day < from);
  if (coming) return { status: 'not-yet', from: coming.from as Day };
  return { status: 'no-longer', to: periods.at(-1)?.to as Day };
}

/** A law with every day on which one of its wordings stood. */
export function textOf({ id }: { id: string }, { texts }: Pick<Context, 'texts'>): DatedText {
  const text = texts.get(id);
  if (!text) throw new Error(`the record of days has no text ${id}`);
  return text;
}

/** Where a law stands on a day. */
export function standingOfLaw(law: { id: string }, day: Day, context: Context): Standing {
  return standingOn(textOf(law, context), day);
}

/** The standing in words: 2021年7月31日还没有施行，2021年8月1日起施行. */
export function standingWords(standing: Standing, day: Day): Bilingual {
  return say(
    ({ standing: words }) => words[standing.status],
    (language) => ({
      day: formatDay(day, language),
      ...('from' in standing && { from: formatDay(standing.from, language) }),
      ...('to' in standing && standing.to && { to: formatDay(standing.to, language) }),
    }),
  );
}
