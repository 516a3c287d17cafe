import { describe, expect, it } from 'vitest';
import { markedRuns } from '../../src/i18n/markedRuns.ts';
import { rehypeLanguageRuns } from '../../src/markdown/rehypeLanguageRuns.ts';
import { fixturesOf, render, textOf } from './renderFixture.ts';

describe.each(fixturesOf('language-runs'))('rehypeLanguageRuns: $name', (fixture) => {
  const language = fixture.name.endsWith('in-english') ? 'en' : 'zh';
  const options = { runsOf: (text: string) => markedRuns(text, language) };

  it('gives the expected HTML', async () => {
    const { html } = await render(fixture, [], [[rehypeLanguageRuns, options]]);
    expect(html).toBe(fixture.output);
  });

  it('changes no character of the text', async () => {
    const { html } = await render(fixture, [], [[rehypeLanguageRuns, options]]);
    expect(textOf(html)).toBe(textOf((await render(fixture)).html));
  });
});
