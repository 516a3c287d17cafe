import * as z from 'zod';
import { bilingual } from '../../content-model/bilingual.ts';
import type { Library } from '../../library/Library.ts';
import { topicContent } from '../../library/linking/topicContent.ts';
import type { Topic } from '../../library/model.ts';
import type { Addresses } from '../Addresses.ts';
import { proseOf } from '../markdown/markdownOf.ts';
import { headFields, headOf, prose, reference } from './fields.ts';
import { type Filed, kind } from './kind.ts';

const keys = z.array(reference);

const schema = z.strictObject({
  ...headFields('topic'),
  title: bilingual.describe('Its name (schema:name).'),
  summary: bilingual.describe('Whom it concerns and why.'),
  text: prose.describe('What the rules say, what was done under them, what is open.'),
  provisions: keys.describe('Its provisions, in reading order.'),
  cases: keys.describe('Its cases, in reading order.'),
  questions: keys.describe('Its questions, in reading order.'),
});

/** A topic: provisions, cases and questions of one setting. */
export const topics = kind({
  id: 'topics',
  name: 'Topic',
  schema,
  records: (library, addresses) =>
    library.topics.map((topic) => recordOf(topic, library, addresses)),
});

function recordOf(
  topic: Topic,
  library: Library,
  addresses: Addresses,
): Filed<z.infer<typeof schema>> {
  const { key, id, title, pages } = topic;
  const { provisions, cases, faqs } = topicContent(topic, library);
  const record = {
    ...headOf({ type: 'topic', name: 'Topic', key }, addresses),
    title,
    summary: { zh: pages.zh.data.summary, en: pages.en.data.summary },
    text: proseOf(pages),
    provisions,
    cases: cases.map((each) => each.key),
    questions: faqs.map((each) => each.key),
  };
  return { path: `topics/${id}.json`, record };
}
