import * as z from 'zod';
import type { Bilingual } from '../../content-model/bilingual.ts';
import * as caseWords from '../../content-model/case/words.ts';
import { aims, answerCertainties, places } from '../../content-model/faq.ts';
import { addressees, citeDays, citeUses, letterFieldKinds } from '../../content-model/letter.ts';
import { contactCertainties, limitCertainties, limitSides } from '../../content-model/road.ts';
import { type Strings, stringsOf } from '../../i18n/translate.ts';
import { both } from '../../law/both.ts';

/** The closed lists of codes that records use, each code with its words. */
export const vocabulary = z.record(
  z.string().describe('Name of the list.'),
  z.record(
    z.string().describe('The code.'),
    z
      .strictObject({ zh: z.string(), en: z.string() })
      .describe('In words; empty where nothing is to be said.'),
  ),
);

const { hasResult: _, ...caseLists } = caseWords;

/** The ranks of laws, whose words are the interface's. */
const ranks = Object.keys(stringsOf('zh').ranks) as (keyof Strings['ranks'])[];

/** Every list by its name. */
export const codeLists: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  legislationType: Object.fromEntries(
    ranks.map((id) => [id, both((language) => stringsOf(language).ranks[id])]),
  ),
  ...caseLists,
  questionAims: aims,
  questionCertainties: answerCertainties,
  questionPlaces: places,
  contactCertainties,
  limitCertainties,
  limitSides,
  letterAddressees: addressees,
  letterCiteDays: citeDays,
  letterCiteUses: citeUses,
  letterFieldKinds,
};
