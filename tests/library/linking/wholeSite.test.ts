import { describe, expect, it } from 'vitest';
import { topicContent } from '../../../src/library/linking/topicContent.ts';
import { siteLibrary } from '../siteLibrary.ts';

const keys = (list: { key: string }[]) => list.map(({ key }) => key);

describe('the whole site', () => {
  const { allProvisions } = siteLibrary;

  it('has a way back for every citation in official text', () => {
    const missing = allProvisions.flatMap((from) =>
      siteLibrary
        .backlinks(from)
        .cites.filter((to) => !siteLibrary.backlinks(to).citedBy.includes(from))
        .map((to) => `${to.key} is cited by ${from.key}`),
    );
    const cites = allProvisions.flatMap((from) => siteLibrary.backlinks(from).cites);
    expect(cites.length).toBeGreaterThan(50);
    expect(missing).toEqual([]);
  });

  it('counts nothing twice', () => {
    const twice = allProvisions.filter((provision) =>
      Object.values(siteLibrary.backlinks(provision)).some((list) => {
        const entries = list.map((each: object) => ('entry' in each ? each.entry : each));
        return new Set<unknown>(entries).size < entries.length;
      }),
    );
    expect(keys(twice)).toEqual([]);
  });

  it.each(siteLibrary.topics.map((topic) => [topic.id, topic] as const))(
    'the topic %s repeats nothing',
    (_, topic) => {
      const { provisions, cases, faqs } = topicContent(topic, siteLibrary);
      for (const list of [provisions, cases.map(({ id }) => id), faqs.map(({ id }) => id)]) {
        expect(new Set(list).size).toBe(list.length);
      }
    },
  );
});
