import * as z from 'zod';
import { bilingual, bilingualLists } from './bilingual.ts';
import { articleNumber, slug } from './fields.ts';

/** content/outside.yaml: what texts cite and the collection does not carry, each with the reason. */
export const outside = z.strictObject({
  laws: z
    .array(
      z.strictObject({
        id: slug.describe('A name for it, used nowhere else.'),
        names: bilingualLists.describe('Every name under which a text cites it.'),
        reason: bilingual.describe('Why it is not here.'),
      }),
    )
    .describe('Laws that texts cite and the collection does not carry.'),
  articles: z
    .array(
      z.strictObject({
        law: slug.describe('A law of the collection.'),
        articles: z.array(articleNumber).min(1).describe('Its articles that texts cite.'),
        reason: bilingual.describe('Why they are not here.'),
      }),
    )
    .describe('Articles of laws that the collection carries in part.'),
});

export type OutsideData = z.infer<typeof outside>;
