import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '../../src/checks/checkContent.ts';
import { openLibrary } from '../../src/library/openLibrary.ts';
import { settings } from '../../src/settings.ts';

it('finds nothing in the content of this site', () => {
  const root = join(import.meta.dirname, '..', '..', 'content');
  const findings = checkContent(openLibrary(root, settings().day));
  const told = findings.map(({ rule, file, line, message }) => {
    return `content/${file}:${line} ${message} [${rule}]`;
  });
  expect(told).toEqual([]);
});
