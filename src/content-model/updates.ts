import * as z from 'zod';
import { type Bilingual, bilingual } from './bilingual.ts';
import { oneOf, partialDay } from './case/text.ts';
import { articleNumber, day, webAddress } from './fields.ts';
import { newestFirst } from './newestFirst.ts';

type Words = Record<string, Bilingual>;

/** What kind of document or event an entry of the log is. */
export const logKinds = {
  enactment: { zh: '法律、行政法规', en: 'law or administrative regulation' },
  interpretation: { zh: '司法解释', en: 'judicial interpretation' },
  rule: { zh: '部门规章、规范性文件', en: 'departmental rule or normative document' },
  standard: { zh: '标准、实践指南', en: 'standard or practice guide' },
  case: { zh: '案件', en: 'case' },
  notice: { zh: '公告', en: 'notice' },
} as const satisfies Words;

/** How sure an entry is; shown in words beside it. */
export const certainties = {
  checked: {
    zh: '文本（第三方副本）已核对',
    en: 'the text was checked, in third-party copies',
  },
  capture: {
    zh: '官方网页的第三方存档已看过',
    en: 'a third-party capture of the official page was read',
  },
  secondary: {
    zh: '仅据二手资料，未见原件',
    en: 'from secondary sources; the document itself was not seen',
  },
  'one-source': { zh: '只有一个来源', en: 'from one source only' },
} as const satisfies Words;

const certainty = oneOf(certainties, 'How sure it is.');
const articles = z
  .array(articleNumber)
  .min(1)
  .optional()
  .describe('Its articles that bear on faces, where the collection does not carry it.');

const pageKey = z
  .string()
  .regex(/^(laws|cases)(\/[a-z0-9-]+)+$/, 'not a page\'s key such as "laws/frt-measures"');

const logEntry = z
  .strictObject({
    date: partialDay.describe(
      'Day of promulgation, issue or decision; month or year if no more is known.',
    ),
    kind: oneOf(logKinds, 'What kind of document or event it is.'),
    title: bilingual.describe('Its name; of a case, the case and what happened.'),
    number: z.string().min(1).optional().describe('Number of the document, as issued.'),
    articles,
    inForce: day
      .optional()
      .describe('First day in force; absent where there is none or it is not known.'),
    bearing: bilingual.describe('What it means for face information, and what of it is not known.'),
    address: webAddress.optional().describe('Where the official text is said to be published.'),
    key: pageKey.optional().describe('Key of our page on it.'),
    certainty,
  })
  .refine(({ date, inForce }) => inForce === undefined || date <= inForce, {
    path: ['inForce'],
    message: 'earlier than the day of promulgation',
  });

const draft = z.strictObject({
  date: partialDay.describe('When the draft was published.'),
  title: bilingual.describe('Name of the draft.'),
  comments: bilingual.describe('Until when comments were invited, or that it is not known.'),
  commentsUntil: day.optional().describe('The same as a day.'),
  bearing: bilingual.describe('Why it stands here, and what of it is not known.'),
  certainty,
});

const localRule = z.strictObject({
  title: bilingual.describe('Name of the local rule.'),
  articles,
  bearing: bilingual.describe('What it says of faces, as far as it is known.'),
  asOf: partialDay.describe('The time for which it was established.'),
  certainty,
});

/** content/updates.yaml: what is new in the law and on this site. */
export const updates = z.strictObject({
  lastLooked: day.describe('Day on which all of this was last looked into.'),
  log: z
    .array(logEntry)
    .min(1)
    .superRefine(newestFirst)
    .describe('What became law or was decided, the newest first.'),
  drafts: z.array(draft).describe('What is not law: drafts, the newest first.'),
  localRules: z.array(localRule).describe('Rules of provinces and cities.'),
  noChange: z.array(bilingual).describe('What was looked into and found unchanged.'),
  notEstablished: z.array(bilingual).min(1).describe('What could not be established.'),
  siteLog: z
    .array(bilingual.extend({ date: day.describe('Day of the change.') }))
    .min(1)
    .describe('What changed on this site, the newest first.'),
});

export type UpdatesData = z.infer<typeof updates>;
