import { expect, it } from 'vitest';
import { contentPolicy } from '../../src/library/contentPolicy.ts';

it('a page without scripts and styles of its own may use the files of the site', () => {
  expect(contentPolicy()).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'",
  );
});

it('what stands in the page is named by its hash', () => {
  // The hash of the empty text, as known everywhere.
  const empty = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
  expect(contentPolicy({ styles: [''] })).toContain(`style-src 'self' ${empty};`);
  expect(contentPolicy({ scripts: [''] })).toContain(`script-src 'self' ${empty};`);
});
