import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/checks/rules/index.ts';

const folder = join(import.meta.dirname, '..', '..', 'docs', 'content-rules');
const ofLoaders = [
  'characters',
  'encoding',
  'law-text',
  'mdx',
  'missing-file',
  'not-a-file',
  'schema',
  'stray-file',
  'to-fill-in',
  'yaml',
];
const names = [...rules.map(({ name }) => name), ...ofLoaders].sort();
const pages = readdirSync(folder).filter((file) => file !== 'README.md');

it('has a page for every rule, and no other', () => {
  expect(pages.sort()).toEqual(names.map((name) => `${name}.md`).sort());
});

describe.each(names)('the page of %s', (name) => {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  it('bears its name, says it in Chinese and shows a finding', () => {
    const page = read(`${name}.md`);
    expect(page).toMatch(new RegExp(`^# ${name}\n`));
    expect(page).toMatch(/\p{Script=Han}.*。/u);
    expect(page).toContain(`[${name}]`);
    expect(page).toMatch(/^## How to mend/m);
  });

  it('is in the list', () => {
    expect(read('README.md')).toContain(`(${name}.md)`);
  });
});
