import * as z from 'zod';
import { asks, provisionKey, slug } from './fields.ts';

/** content/topics/<topic>/topic.yaml. */
export const topic = z.strictObject({
  order: z.int().positive().describe('Place in the list of topics.'),
  faqs: z.array(slug).describe('Questions, in reading order.'),
  provisions: z.array(provisionKey).min(1).describe('Key provisions, in reading order.'),
  cases: z.array(slug).default([]).describe('Cases, in reading order.'),
  money: z
    .boolean()
    .default(false)
    .describe('Whether the page leads to the index of money over all cases.'),
});

/** Front matter of content/topics/<topic>/guide.<language>.mdx. */
export const guide = z.strictObject({
  title: z.string().min(2).describe('Name of the topic; unique.'),
  summary: z.string().min(5).describe('One or two sentences: whom it concerns and why.'),
  asks,
});

export type TopicData = z.infer<typeof topic>;
export type GuideData = z.infer<typeof guide>;
