import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readMdx } from '../../src/loaders/readMdx.ts';
import { fixturesOf, render } from './renderFixture.ts';

describe.each(fixturesOf('syntax'))('the syntax: $name', (fixture) => {
  it('gives the expected HTML', async () => {
    const { html } = await render(fixture);
    expect(html).toBe(fixture.output);
  });

  it('is what the reader of the content reads as well', () => {
    const text = `---\ntitle: x\n---\n${fixture.input}`;
    const { mdx } = readMdx(
      { file: 'x.zh.mdx', path: '/x.zh.mdx', text },
      z.object({ title: z.string() }),
    );
    const emphasis = JSON.stringify(mdx?.body).match(/"type":"(?:strong|emphasis)"/g) ?? [];
    expect(emphasis.length).toBe((fixture.output.match(/<(?:strong|em)>/g) ?? []).length);
    expect(emphasis.length).toBeGreaterThan(0);
  });
});
