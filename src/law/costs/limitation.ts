import type { Day } from '../day.ts';

/** The first day on which Article 188 of the Civil Code was in force. */
const inForce = '2021-01-01';

/**
 * The day on which the limitation of a claim for damages ends: three years from the day on which the
 * right holder knew or should have known of the harm and of who did it (Civil Code, Article 188). It
 * begins anew with a demand (Article 195), of which this knows nothing; nor does it know holidays.
 * @param known that day
 * @returns nothing for a day before the Civil Code took force, which another law governed
 */
export function limitationEnds(known: Day): Day | undefined {
  if (known < inForce) return undefined;
  const [year, month, date] = known.split('-') as [string, string, string];
  // Three years after a leap day there is none.
  const last = month === '02' && date === '29' ? '28' : date;
  return `${Number(year) + 3}-${month}-${last}` as Day;
}
