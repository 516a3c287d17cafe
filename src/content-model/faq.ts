import * as z from 'zod';
import { asks, provisionKey, slug, topics } from './fields.ts';

/** content/faqs/<faq>/faq.yaml. */
export const faq = z.strictObject({
  order: z.int().positive().describe('Place in the list of questions.'),
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
});

/** Front matter of content/faqs/<faq>/answer.<language>.mdx. */
export const answer = z.strictObject({
  question: z.string().min(4).describe('The question as a person would ask it; unique.'),
  answer: z.string().min(10).describe('The answer itself, in exactly two sentences.'),
  asks,
});

export type FaqData = z.infer<typeof faq>;
export type AnswerData = z.infer<typeof answer>;
