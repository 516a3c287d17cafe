import * as z from 'zod';
import { bilingual } from '../../content-model/bilingual.ts';
import { letter as letterFile } from '../../content-model/letter.ts';
import type { Library } from '../../library/Library.ts';
import type { Letter } from '../../library/model.ts';
import { letterFaqs } from '../../library/pages/letterLinks.ts';
import type { Addresses } from '../Addresses.ts';
import { proseOf } from '../markdown/markdownOf.ts';
import { headFields, headOf, prose, reference } from './fields.ts';
import { type Filed, kind } from './kind.ts';

const { aim, to, earliest, reviewed, days, fields, cites } = letterFile.shape;

const schema = z.strictObject({
  ...headFields('letter'),
  title: bilingual.describe('What the letter is (schema:name).'),
  summary: bilingual.describe('When it is of use.'),
  to,
  aim,
  earliest,
  reviewed,
  letter: bilingual.describe(
    'The words of the letter, a block a line: {field} is a blank, «group» citations, 〔option|words〕 words that stand on an option. The Chinese is sent, the English is the version to read.',
  ),
  fields,
  days,
  cites,
  text: prose.describe('What it can and cannot do, and how to send it.'),
  questions: z.array(reference).describe('Questions that it helps.'),
});

/** A letter to be filled in. */
export const letters = kind({
  id: 'letters',
  name: 'Letter',
  schema,
  records: (library, addresses) =>
    library.letters.map((each) => recordOf(each, library, addresses)),
});

function recordOf(
  letter: Letter,
  library: Library,
  addresses: Addresses,
): Filed<z.infer<typeof schema>> {
  const { key, id, data, pages, title } = letter;
  const { zh, en } = pages;
  const record = {
    ...headOf({ type: 'letter', name: 'Letter', key }, addresses),
    title,
    summary: { zh: zh.data.summary, en: en.data.summary },
    to: data.to,
    aim: data.aim,
    earliest: data.earliest,
    reviewed: data.reviewed,
    letter: { zh: zh.data.letter, en: en.data.letter },
    fields: data.fields,
    days: data.days,
    cites: data.cites,
    text: proseOf(pages),
    questions: letterFaqs(library, letter, 'zh').map((faq) => faq.key),
  };
  return { path: `letters/${id}.json`, record };
}
