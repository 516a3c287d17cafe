import { describe, expect, it } from 'vitest';
import { sectionId, sectionsOf } from '../../src/content-model/sections.ts';
import { rehypeSectionIds } from '../../src/markdown/rehypeSectionIds.ts';
import { fixturesOf, render } from './renderFixture.ts';

type Ids = Record<string, string>;

describe.each(fixturesOf<Ids>('section-ids', 'ids.yaml'))('rehypeSectionIds: $name', (fixture) => {
  it('gives the expected HTML', async () => {
    const options = { idOf: (heading: string) => fixture.options[heading] };
    const { html } = await render(fixture, [], [[rehypeSectionIds, options]]);
    expect(html).toBe(fixture.output);
  });
});

describe.each(Object.entries(sectionsOf))('the sections of every %s', (_, sections) => {
  it('have one address in both languages, each its own', () => {
    const ids = sections.map(({ id }) => id);
    expect(sections.map(({ zh }) => sectionId(zh))).toEqual(ids);
    expect(sections.map(({ en }) => sectionId(en))).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it('a heading of no fixed section has no fixed address', () => {
  expect(sectionId('A heading of ours')).toBeUndefined();
});
