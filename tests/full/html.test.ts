import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, it } from 'vitest';
import { builtSite } from '../dist/builtSite.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader([], {
    root: true,
    extends: ['html-validate:standard'],
    rules: {
      // Astro writes void elements as HTML has them, and boolean attributes without a value.
      'void-style': ['error', { style: 'omit' }],
      // A title longer than search engines show is still the title of its law.
      'long-title': 'off',
    },
  }),
);

it('every page is valid HTML', async () => {
  const problems: string[] = [];
  for (const { path, source } of builtSite().values()) {
    const { results } = await validator.validateString(source, path);
    for (const { messages } of results) {
      problems.push(
        ...messages.map((m) => `${path}:${m.line}:${m.column} ${m.ruleId}: ${m.message}`),
      );
    }
  }
  expect(problems).toEqual([]);
});
