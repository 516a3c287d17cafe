import * as z from 'zod';
import type { PlaceInArticle } from '../../law/provisionId.ts';
import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import type { Judged } from '../judge.ts';
import { citationStatuses } from '../statuses.ts';
import { pageAddresses, shownDay, words } from './bilingual.ts';

/** Where a text stood on the day asked about. */
const standingShape = z
  .strictObject({
    status: z.enum(['in-force', 'not-yet', 'no-longer']),
    from: shownDay
      .optional()
      .describe('First day in force of the text of that day, or of the first text.'),
    to: shownDay.optional().describe('First day no longer in force.'),
    carried: z
      .boolean()
      .optional()
      .describe('Whether the wording of that day is in this collection.'),
  })
  .describe('Whether the law was in force on the day asked about.');

/** What became of a citation. */
export const judgedShape = {
  status: z
    .enum(citationStatuses)
    .describe(
      'wrong: the record proves that there is no such place. not-in-this-collection: it may well exist, or is known to. unconfirmed: known of here and borne out by nothing.',
    ),
  message: words.describe('The same in a sentence or two, with what is right.'),
  standing: standingShape.optional(),
  law: z
    .strictObject({ id: z.string(), short: words, address: pageAddresses })
    .optional()
    .describe('The law that is meant, if it is in this collection.'),
};

/** Shows what became of a citation, its provision apart. */
export function showJudged({ status, message, standing, law }: Judged, context: Context) {
  return {
    status,
    message,
    ...(standing && { standing: { ...standing } }),
    ...(law && {
      law: { id: law.id, short: law.data.short, address: addresses(law.key, context) },
    }),
  };
}

/** The place to show of a judged provision: none where what is cited is not in it. */
export function placeOfJudged({ place = {} }: Judged): PlaceInArticle {
  const { paragraph, item } = place;
  return {
    ...(paragraph !== undefined && { paragraph }),
    ...(item !== undefined && { item }),
  };
}
