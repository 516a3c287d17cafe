import * as z from 'zod';
import { type Bilingual, bilingual } from './bilingual.ts';
import { oneOf } from './case/text.ts';
import { eachTwice } from './eachTwice.ts';
import { aims } from './faq.ts';
import { asks, day, provisionKey } from './fields.ts';

type Words = Record<string, Bilingual>;

/** To whom a letter goes. */
export const addressees = {
  operator: { zh: '交给处理你的脸的一方', en: 'to whoever processes your face' },
  authority: { zh: '交给主管部门', en: 'to an authority' },
  court: { zh: '交给法院', en: 'to a court' },
} as const satisfies Words;

/** What a field asks for. */
export const letterFieldKinds = {
  line: { zh: '一行字', en: 'a line' },
  lines: { zh: '几行字', en: 'several lines' },
  day: { zh: '日期', en: 'a day' },
  choice: { zh: '几个里选一个', en: 'one of some words' },
  option: { zh: '要不要这一段', en: 'whether some words of the letter stand' },
} as const satisfies Words;

/** Which day decides whether a provision may be cited. */
export const citeDays = {
  events: { zh: '看事情发生的日子', en: 'the days of the events' },
  letter: { zh: '看写信的日子', en: 'the day of the letter' },
} as const satisfies Words;

/** What a group of citations is for: a court paper rests on no departmental rule. */
export const citeUses = {
  basis: { zh: '请求的依据', en: 'what the request rests on' },
  reasons: { zh: '说理时提到', en: 'mentioned among the reasons' },
} as const satisfies Words;

/** The name of a field or of a group of citations, as the words of the letter call it. */
const name = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'not a name in lower-case letters, digits and hyphens');

const field = z
  .strictObject({
    id: name.describe('The name by which the words of the letter call it: {company}.'),
    kind: oneOf(letterFieldKinds, 'What it asks for.'),
    label: bilingual.describe('What the form asks, in a few words.'),
    hint: bilingual.optional().describe('A sentence on how to fill it in.'),
    choices: z
      .array(bilingual)
      .min(2)
      .optional()
      .describe('Of a choice: the words of which one is taken into the letter.'),
    on: z.boolean().default(false).describe('Of an option: whether it is chosen at first.'),
  })
  .superRefine(({ kind, choices, on }, context) => {
    if ((kind === 'choice') !== (choices !== undefined)) {
      const message = 'a field of the kind choice has choices, and no other has';
      context.addIssue({ code: 'custom', path: ['choices'], message });
    }
    if (on && kind !== 'option') {
      context.addIssue({ code: 'custom', path: ['on'], message: 'only an option is on' });
    }
  });

const cite = z.strictObject({
  key: provisionKey.describe('The provision, down to its 款 or 项: laws/pipl/47#p1-i3.'),
  by: oneOf(citeDays, 'Which day decides whether it may be cited.').default('events'),
  when: name.optional().describe('The option that has to be chosen for it.'),
});

const citeGroup = z.strictObject({
  use: oneOf(citeUses, 'What it is for.'),
  provisions: z
    .array(cite)
    .min(1)
    .describe('In the order wanted; laws stand by rank, as courts cite them.'),
});

/** content/letters/<letter>/letter.yaml: what a letter is besides its words. */
export const letter = z
  .strictObject({
    order: z.int().positive().describe('Place in the list of letters.'),
    aim: oneOf(aims, 'What its writer wants.'),
    to: oneOf(addressees, 'To whom it goes.'),
    earliest: day.describe(
      'The first day of events for which it is meant: what it cites unconditionally was in force then.',
    ),
    reviewed: day.describe('The day on which it was last read against the law.'),
    days: z
      .strictObject({
        from: name.optional().describe('The field with the first day of the events.'),
        to: name.optional().describe('The field with their last day; empty where they go on.'),
        letter: name.describe('The field with the day of the letter.'),
      })
      .describe('Which fields decide what may be cited.'),
    fields: z.array(field).min(1).describe('What is filled in, in the order of the form.'),
    cites: z
      .record(name, citeGroup)
      .describe('Groups of citations, by the name by which the words call them: «basis».'),
  })
  .superRefine(({ fields, days, cites }, context) => {
    for (const at of eachTwice(fields, ({ id }) => id)) {
      const message = `two fields are called ${fields[at]?.id}`;
      context.addIssue({ code: 'custom', path: ['fields', at, 'id'], message });
    }
    for (const id of Object.keys(cites).filter((group) =>
      fields.some((each) => each.id === group),
    )) {
      const message = `a field is called ${id} as well`;
      context.addIssue({ code: 'custom', path: ['cites', id], message });
    }
    for (const [place, id] of Object.entries(days)) {
      if (id === undefined || fields.some((each) => each.id === id && each.kind === 'day'))
        continue;
      const message = `no field "${id}" of the kind day`;
      context.addIssue({ code: 'custom', path: ['days', place], message });
    }
  });

/** Front matter of content/letters/<letter>/letter.<language>.mdx; the body says how to use it. */
export const letterPage = z.strictObject({
  title: z.string().min(2).describe('What the letter is; unique.'),
  summary: z.string().min(5).describe('One or two sentences: when it is of use.'),
  asks,
  letter: z
    .string()
    .min(20)
    .describe(
      'The words of the letter, a block a line: {field} is a blank, «group» citations, 〔option|words〕 words that stand on an option.',
    ),
});

export type LetterYaml = z.infer<typeof letter>;
export type LetterPageData = z.infer<typeof letterPage>;
export type Addressee = keyof typeof addressees;
