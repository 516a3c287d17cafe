import * as z from 'zod';
import type { Bilingual } from './bilingual.ts';
import { oneOf } from './case/text.ts';
import { asks, day, provisionKey, slug, topics } from './fields.ts';

type Words = Record<string, Bilingual>;

/** Where it happened, in the order of the list of questions. */
export const places = {
  home: { zh: '小区、家门口', en: 'At home: gate and building' },
  work: { zh: '上班', en: 'At work' },
  school: { zh: '学校、幼儿园', en: 'School and nursery' },
  travel: { zh: '酒店、景区、出行', en: 'Hotels, sights and travel' },
  shop: { zh: '商店、售楼处', en: 'Shops and sales offices' },
  bank: { zh: '银行、支付', en: 'Banks and payment' },
  apps: { zh: '手机、应用', en: 'Phones and apps' },
  gym: { zh: '健身房、游泳馆', en: 'Gyms and pools' },
  hospital: { zh: '医院', en: 'Hospitals and clinics' },
  street: { zh: '街上、公共交通', en: 'Streets and public transport' },
  neighbours: { zh: '邻居', en: 'Neighbours' },
  anywhere: { zh: '在哪里都一样', en: 'Wherever it happened' },
} as const satisfies Words;

/** What the person who asks wants, in the order in which aims are listed. */
export const aims = {
  refuse: { zh: '不想刷脸', en: 'refuse a scan' },
  delete: { zh: '要求删除', en: 'have it deleted' },
  know: { zh: '想弄清楚', en: 'find out' },
  complain: { zh: '投诉、举报', en: 'complain' },
  sue: { zh: '起诉、索赔', en: 'sue' },
  protect: { zh: '保护孩子、老人、残疾人', en: 'protect a child, an elderly or a disabled person' },
  'undo-deepfake': { zh: '撤下换脸视频', en: 'undo a deepfake' },
  comply: { zh: '自己要合规', en: 'comply as an operator' },
} as const satisfies Words;

/** How sure an answer is, as its page says beside it; {day} is the day of its review. */
export const answerCertainties = {
  settled: { zh: '这个回答直接来自条文。', en: 'This answer follows from the wording of the law.' },
  'our-reading': {
    zh: '这里有我们自己对条文的理解，或者要看具体情形；法院和主管部门可能另有看法。',
    en: 'Part of this is our own reading of the text or depends on the facts; a court or an authority may see it otherwise.',
  },
  open: {
    zh: '还没有定论：截至{day}，我们没有见到就此作出的裁判或者决定。',
    en: 'Not settled: as of {day} we have found no decision on it.',
  },
} as const satisfies Words;

/** content/faqs/<faq>/faq.yaml. */
export const faq = z.strictObject({
  order: z.int().positive().describe('Place in the list of questions.'),
  places: z
    .array(oneOf(places, 'Where it happened.'))
    .min(1)
    .describe('Where people meet with it, the likeliest first; `anywhere` stands alone.'),
  aims: z
    .array(oneOf(aims, 'What they want.'))
    .min(1)
    .describe('What those who ask want, the likeliest first.'),
  certainty: oneOf(
    answerCertainties,
    'How sure the answer is; what is not settled is said in the answer as well.',
  ),
  reviewed: day.describe('The day on which the page was last read against the law.'),
  topics,
  basis: z
    .array(provisionKey)
    .min(1)
    .describe('Provisions on which the answer rests, the most important first.'),
  cases: z.array(slug).default([]).describe('Cases that show it.'),
  money: z
    .boolean()
    .default(false)
    .describe('Whether the page leads to the index of money over all cases.'),
  road: z
    .array(slug)
    .min(1)
    .describe('Ids of steps of road.yaml: whom to turn to with this question, in order.'),
  letters: z
    .array(slug)
    .default([])
    .describe('Letters that help with it, the mildest first; none where none truly fits.'),
});

/** Front matter of content/faqs/<faq>/answer.<language>.mdx. */
export const answer = z.strictObject({
  question: z.string().min(4).describe('The question as a person would ask it; unique.'),
  answer: z.string().min(10).describe('The answer itself, in exactly two sentences.'),
  message: z
    .string()
    .trim()
    .min(20)
    .optional()
    .describe(
      'What a person can send as it stands, in Chinese 60 to 220 characters; in English the version to read. What the sender fills in stands in 【】, in English in [ ]. In both languages or in neither.',
    ),
  asks,
});

export type FaqData = z.infer<typeof faq>;
export type AnswerData = z.infer<typeof answer>;
export type Place = keyof typeof places;
export type Aim = keyof typeof aims;
export type AnswerCertainty = keyof typeof answerCertainties;
