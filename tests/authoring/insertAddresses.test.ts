import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { insertAddresses } from '../../scripts/authoring/insertAddresses.ts';

const file = `# Each is a promise.
published:
  - laws/pipl
  - laws/pipl/2021-11-01
  - laws/pipl/2
  - laws/pipl/9 # the last one
  # Cases
  - cases/gate
  - cases/matrix
moved: {}
`;

function after(key: string): string | undefined {
  const lines = insertAddresses(file, [key]).split('\n');
  return lines[lines.indexOf(`  - ${key}`) - 1];
}

describe('a new address', () => {
  it.each([
    ['laws/pipl/3', '  - laws/pipl/2'],
    ['laws/pipl/10', '  - laws/pipl/9 # the last one'],
    ['laws/pipl/2-1', '  - laws/pipl/2'],
    ['laws/pipl/2025-01-01', '  - laws/pipl/2021-11-01'],
    ['laws/pipl/1', '  - laws/pipl/2021-11-01'],
    ['laws/zoo-law', '  - laws/pipl/9 # the last one'],
    ['cases/hotel', '  - cases/gate'],
    ['faqs/gate', '  - cases/matrix'],
  ])('%s stands in its place', (key, before) => {
    expect(after(key)).toBe(before);
  });

  it('leaves every other line as it is', () => {
    const added = insertAddresses(file, ['laws/pipl/3', 'cases/hotel', 'faqs/gate']);
    const others = added.split('\n').filter((line) => !/pipl\/3$|hotel|faqs/.test(line));
    expect(others.join('\n')).toBe(file);
  });

  it('stands in an empty list, too', () => {
    expect(insertAddresses('published: []\nmoved: {}\n', ['laws/a', 'laws/a/1'])).toBe(
      'published:\n  - laws/a\n  - laws/a/1\nmoved: {}\n',
    );
  });

  it('of a new law stands with its versions and articles', () => {
    const keys = ['laws/zoo/10', 'laws/zoo/2', 'laws/zoo/2026-01-01', 'laws/zoo'];
    expect(insertAddresses(file, keys)).toContain(
      '  - laws/zoo\n  - laws/zoo/2026-01-01\n  - laws/zoo/2\n  - laws/zoo/10\n',
    );
  });
});

it('the file of this site comes back to the byte where nothing is added', () => {
  const path = join(import.meta.dirname, '..', '..', 'content', 'redirects.yaml');
  const text = readFileSync(path, 'utf8');
  expect(insertAddresses(text, [])).toBe(text);
});
