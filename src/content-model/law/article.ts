import * as z from 'zod';
import { articleNumber, asks, provisionKey, topics } from '../fields.ts';

/** Front matter of content/laws/<law>/articles/<n>.<language>.mdx. */
export const article = z.strictObject({
  title: z.string().min(2).describe('What the article is about, in plain words; unique.'),
  summary: z.string().min(5).describe('One sentence that says what the article does.'),
  asks,
});

/** content/laws/<law>/articles.yaml: per article, what holds for both languages. */
export const articleLinks = z.record(
  articleNumber,
  z
    .strictObject({
      topics,
      related: z
        .array(provisionKey)
        .default([])
        .describe('Provisions that belong together without citing each other.'),
    })
    .describe('What both languages share of an article.'),
);

export type ArticleData = z.infer<typeof article>;
export type ArticleLinks = z.infer<typeof articleLinks>;
