import { describe, expect, it } from 'vitest';
import { rehypeSectionIds } from '../../src/markdown/rehypeSectionIds.ts';
import { rehypeSelfLinks } from '../../src/markdown/rehypeSelfLinks.ts';
import { fixturesOf, render } from './renderFixture.ts';

describe.each(fixturesOf('self-links'))('rehypeSelfLinks: $name', (fixture) => {
  it('gives the expected HTML', async () => {
    const paths: string[] = [];
    const label = (heading: string, path: string) => {
      paths.push(path);
      return `to ${heading}`;
    };
    const { html } = await render(
      fixture,
      [],
      [
        [rehypeSectionIds, { idOf: () => undefined }],
        [rehypeSelfLinks, { label }],
      ],
    );
    expect(html).toBe(fixture.output);
    expect(new Set(paths)).toEqual(new Set([fixture.path]));
  });
});
