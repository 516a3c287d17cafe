import type * as z from 'zod';

/**
 * Refuses a list that does not begin with its newest entry. Dates are compared as far as both are
 * known: 2022 may stand anywhere within its year.
 */
export function newestFirst(entries: { date: string }[], context: z.RefinementCtx): void {
  entries.slice(1).forEach(({ date }, index) => {
    const before = (entries[index] as { date: string }).date;
    const known = Math.min(before.length, date.length);
    if (date.slice(0, known) <= before.slice(0, known)) return;
    context.addIssue({
      code: 'custom',
      path: [index + 1, 'date'],
      message: `${date} stands below ${before}; the newest comes first`,
    });
  });
}
