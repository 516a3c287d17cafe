import { describe, expect, it } from 'vitest';
import type { TermMention } from '../../src/law/linkedText.ts';
import { remarkTerms } from '../../src/markdown/remarkTerms.ts';
import { fixturesOf, render, textOf } from './renderFixture.ts';

type Terms = Record<string, string>;

/** Every mention of the fixture's terms in a text, in order. */
function find(text: string, terms: Terms): TermMention[] {
  return Object.entries(terms)
    .flatMap(([word, id]) =>
      [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
        start: index,
        end: index + word.length,
        id,
      })),
    )
    .sort((a, b) => a.start - b.start);
}

describe.each(fixturesOf<Terms>('terms', 'terms.yaml'))('remarkTerms: $name', (fixture) => {
  const options = {
    find: (text: string) => find(text, fixture.options),
    hrefOf: (id: string) => `/zh/terms/${id}/`,
  };

  it('gives the expected HTML', async () => {
    const { html } = await render(fixture, [[remarkTerms, options]]);
    expect(html).toBe(fixture.output);
  });

  it('changes no character of the text', async () => {
    const { html } = await render(fixture, [[remarkTerms, options]]);
    expect(textOf(html)).toBe(textOf((await render(fixture)).html));
  });

  it('leaves the terms that it linked in the front matter, in the order of the page', async () => {
    const { html, frontmatter } = await render(fixture, [[remarkTerms, options]]);
    const linked = [...html.matchAll(/\/([^/"]+)\/" class="term"/g)].map(([, id]) => id);
    expect(frontmatter.terms).toEqual(linked);
  });
});
