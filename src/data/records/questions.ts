import * as z from 'zod';
import { bilingual } from '../../content-model/bilingual.ts';
import { faq } from '../../content-model/faq.ts';
import type { Library } from '../../library/Library.ts';
import type { Faq } from '../../library/model.ts';
import { roadOf } from '../../library/road.ts';
import type { Addresses } from '../Addresses.ts';
import { proseOf } from '../markdown/markdownOf.ts';
import { stepFields, stepOf } from './bodies.ts';
import { headFields, headOf, prose, reference } from './fields.ts';
import { type Filed, kind } from './kind.ts';

const { places, aims, certainty, reviewed, basis } = faq.shape;

const schema = z.strictObject({
  ...headFields('question'),
  question: bilingual.describe('The question as a person would ask it (schema:name).'),
  answer: bilingual.describe('The answer in two sentences (schema:acceptedAnswer).'),
  certainty,
  reviewed,
  places,
  aims,
  text: prose.describe('What to do, the basis, the limits.'),
  message: bilingual
    .optional()
    .describe('What a person can send: the Chinese is sent, the English is the version to read.'),
  basis,
  cases: z.array(reference).describe('Cases that show it.'),
  topics: z.array(reference).describe('Topics to which it belongs.'),
  letters: z.array(reference).describe('Letters that help.'),
  road: z.array(stepFields).describe('Whom to turn to, in order.'),
});

/** A question with its answer. */
export const questions = kind({
  id: 'questions',
  name: 'Question',
  schema,
  records: (library, addresses) => library.faqs.map((each) => recordOf(each, library, addresses)),
});

function recordOf(
  entry: Faq,
  library: Library,
  addresses: Addresses,
): Filed<z.infer<typeof schema>> {
  const { key, id, data, pages, title } = entry;
  const { zh, en } = pages;
  const record = {
    ...headOf({ type: 'question', name: 'Question', key }, addresses),
    question: title,
    answer: { zh: zh.data.answer, en: en.data.answer },
    certainty: data.certainty,
    reviewed: data.reviewed,
    places: data.places,
    aims: data.aims,
    text: proseOf(pages),
    ...(zh.data.message &&
      en.data.message && { message: { zh: zh.data.message, en: en.data.message } }),
    basis: data.basis,
    cases: data.cases.map((each) => `cases/${each}`),
    topics: data.topics.map((each) => `topics/${each}`),
    letters: data.letters.map((each) => `letters/${each}`),
    road: roadOf(library, entry).map(stepOf),
  };
  return { path: `questions/${id}.json`, record };
}
