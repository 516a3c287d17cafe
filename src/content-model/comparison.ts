import * as z from 'zod';
import { type Bilingual, bilingual } from './bilingual.ts';
import { provisionKey } from './fields.ts';

/** The laws that stand side by side, in the order of the columns. */
export const comparedLaws = [
  'frt-provisions',
  'frt-measures',
  'pipl',
  'civil-code',
  'video-image-regulations',
] as const;

/** A provision's key down to its 款 or 项: `laws/frt-measures/10#p1`. */
const place = provisionKey.regex(/#/, 'names no 款 or 项; write "laws/frt-measures/10#p1"');

const fits = ({ zh, en }: Bilingual) => [...zh].length <= 90 && en.split(/\s+/).length <= 50;

/** A text that fits into a cell of a table on a phone. */
const brief = bilingual.refine(fits, 'longer than 90 characters in Chinese or 50 words in English');

const cellOf = (law: ComparedLaw) =>
  z.union([saysOf(law), silence], {
    error: `write either "says" and "cites" (places in ${law}, each with its 款 or 项) or "silent"`,
  });

const saysOf = (law: ComparedLaw) =>
  z.strictObject({
    says: brief.describe('What the places cited say, in words close to theirs.'),
    cites: z
      .array(place.regex(new RegExp(`^laws/${law}/`), `not a provision of ${law}`))
      .min(1)
      .describe('The very 款 or 项 that say it, the most important first.'),
    settledBy: z
      .array(place)
      .default([])
      .describe('The 款 or 项 of another law on which the answer rests as well.'),
  });

const silence = z.strictObject({
  silent: brief.describe('What the law is about instead, or where it leaves the question.'),
});

/** content/comparisons/<question>.yaml: one question put to several laws. */
export const comparison = z.strictObject({
  order: z.int().positive().describe('Place in the list of questions.'),
  question: bilingual.describe('The question, as a person would ask it; unique.'),
  cells: z
    .strictObject({
      'frt-provisions': cellOf('frt-provisions'),
      'frt-measures': cellOf('frt-measures'),
      pipl: cellOf('pipl'),
      'civil-code': cellOf('civil-code'),
      'video-image-regulations': cellOf('video-image-regulations'),
    })
    .describe('What each law says, or why it says nothing; no cell is left out.'),
  stricter: bilingual
    .extend({
      law: z
        .enum([...comparedLaws, 'none'])
        .describe('The law that asks most of the processor; "none" where they cannot be ranked.'),
    })
    .describe('Which law is stricter and in what, or why they do not cover the same ground.'),
  enforcedBy: bilingual
    .extend({ cites: z.array(place).min(1).describe('The 款 or 项 that give them the power.') })
    .describe('Who applies these rules, and who can set them in motion.'),
});

export type ComparedLaw = (typeof comparedLaws)[number];
export type ComparisonData = z.infer<typeof comparison>;
export type ComparisonCell = ComparisonData['cells'][ComparedLaw];
