import type { DatedText, Period } from './datedText.ts';
import { type ActSpan, shared } from './span.ts';

/** A wording that was in force on days of the span, and on which. */
export interface InForce extends ActSpan {
  text: string;
  period: Period;
  /** Whether it stood on every day of the span. */
  throughout: boolean;
  /** The text that governs in its place, the act having gone on beyond its last day. */
  yieldsTo?: string;
}

/** The wordings in force on days of a span, in the order of the texts and then of days. */
export function inForceDuring(span: ActSpan, texts: readonly DatedText[]): InForce[] {
  return texts.flatMap(({ id, periods, yieldsTo }) =>
    periods.flatMap((period): InForce[] => {
      const days = shared(span, period);
      if (!days) return [];
      const throughout = days.from === span.from && days.to === span.to;
      const outlasted = period.to !== undefined && period.to < span.to;
      const isLast = period === periods.at(-1);
      const yields = yieldsTo !== undefined && outlasted && isLast;
      return [{ ...days, text: id, period, throughout, ...(yields && { yieldsTo }) }];
    }),
  );
}
