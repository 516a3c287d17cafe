import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coverageOf, type PageOf } from '../../scripts/coverage/coverage.ts';
import { shownPage } from '../../scripts/coverage/shownPage.ts';
import { readStatements } from '../../scripts/coverage/statements.ts';
import { builtSite, root } from './builtSite.ts';

const list = readFileSync(join(root, 'tests', 'coverage', 'statements.yaml'), 'utf8');
const statements = readStatements(list);

const pageOf: PageOf = (language, key) => {
  const page = builtSite().get(`/${language}/${key}/`);
  return page && shownPage(page.tree, page.path);
};

describe('the statements that the site must cover', () => {
  it('are 76', () => {
    expect(statements).toHaveLength(76);
  });

  it('all stand on it in both languages, with what they concern linked', () => {
    expect(coverageOf(statements, pageOf).flatMap(({ missing }) => missing)).toEqual([]);
  });
});
