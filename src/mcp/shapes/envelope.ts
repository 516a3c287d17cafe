import * as z from 'zod';
import { fill } from '../../i18n/fill.ts';
import { mcpStrings } from '../../i18n/mcp.ts';
import { both } from '../../law/both.ts';
import { formatDay } from '../../law/formatDay.ts';
import type { Context } from '../context.ts';
import { words } from './bilingual.ts';

/** What every answer says of the collection it is from. */
export const envelope = {
  edition: z
    .strictObject({
      day: z.string().describe('The day for which the collection is true, YYYY-MM-DD.'),
      commit: z.string().optional().describe('The state of the content, where it is known.'),
    })
    .describe('Which edition of the collection answers.'),
  covers: words.describe('What the collection carries; what is not in it may well exist.'),
};

/** The edition, and what the collection covers. */
export function envelopeOf({ library, site }: Pick<Context, 'library' | 'site'>) {
  const { laws, cases, faqs, day, allProvisions } = library;
  const whole = laws.filter(({ current }) => current.data.coverage === 'complete').length;
  return {
    edition: { day: day as string, ...(site.commit !== undefined && { commit: site.commit }) },
    covers: both((language) =>
      fill(mcpStrings[language].edition, {
        day: formatDay(day, language),
        covers: fill(mcpStrings[language].covers, {
          laws: laws.length,
          provisions: allProvisions.length,
          whole,
          cases: cases.length,
          questions: faqs.length,
        }),
      }),
    ),
  };
}
