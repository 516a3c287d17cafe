import { expect, it } from 'vitest';
import { topicContent } from '../../../src/library/linking/topicContent.ts';
import type { Topic } from '../../../src/library/model.ts';
import { instead, openTinyLibrary } from '../../checks/tinyLibrary.ts';

it('a topic gathers what it lists and what names it, each once, its own list first', () => {
  const library = openTinyLibrary({
    'topics/gates/topic.yaml': instead('[laws/tiny-rules/1]', '[laws/tiny-rules/3#p1]'),
    'laws/tiny-rules/articles.yaml': (text) =>
      text.replace("'3': { topics: []", "'3': { topics: [gates]"),
  });
  const content = topicContent(library.topics[0] as Topic, library);
  expect(content.provisions).toEqual(['laws/tiny-rules/3#p1', 'laws/tiny-rules/1']);
  expect(content.cases.map(({ id }) => id)).toEqual(['gate-case']);
  expect(content.faqs.map(({ id }) => id)).toEqual(['gate']);
});

it('a topic gathers what names it, though its own lists are empty', () => {
  const library = openTinyLibrary();
  const topic = library.topics[0] as Topic;
  const data = { ...topic.data, provisions: [], cases: [], faqs: [] };
  const content = topicContent({ ...topic, data }, library);
  expect(content.provisions).toEqual(['laws/tiny-rules/1']);
  expect(content.cases.map(({ id }) => id)).toEqual(['gate-case']);
  expect(content.faqs.map(({ id }) => id)).toEqual(['gate']);
});
