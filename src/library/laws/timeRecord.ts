import type { PastText } from '../../content-model/law/temporal.ts';
import type { DatedText, Period } from '../../law/governing/datedText.ts';
import type { TimeRecord } from '../../law/governing/governing.ts';
import { oldestFirst } from '../../law/versions.ts';
import type { Library } from '../Library.ts';
import type { Law } from '../model.ts';

type Content = Pick<Library, 'laws' | 'collection' | 'day'>;

/** Every text with its days, the laws first, and the rules on time: what tells the law of a day. */
export function timeRecord({ laws, collection, day }: Content): TimeRecord {
  const former = collection.formerLaws?.data.texts ?? [];
  return {
    texts: [
      ...laws.map(ofLaw),
      ...former.map(({ id, field, rules, yieldsTo, periods }): DatedText => {
        return { id, field, rules, yieldsTo, periods: periods.map(notCarried) };
      }),
    ],
    rules: collection.transitions?.data.rules ?? [],
    asOf: day,
  };
}

function ofLaw({ id, data: { temporal }, versions }: Law): DatedText {
  const carried = versions.map(({ data: { from, to } }): Period => ({ from, to, carried: true }));
  const periods = oldestFirst([...temporal.earlier.map(notCarried), ...carried]);
  return { id, field: temporal.field, rules: temporal.rules, periods };
}

function notCarried({ from, to }: PastText): Period {
  return { from, to, carried: false };
}
