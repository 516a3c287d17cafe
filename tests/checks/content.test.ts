import { expect, it } from 'vitest';
import { checkContent } from '../../src/checks/checkContent.ts';
import { settings } from '../../src/settings.ts';
import { openSite } from '../library/siteLibrary.ts';

it('finds nothing in the content of this site', () => {
  const findings = checkContent(openSite(settings().day));
  const told = findings.map(({ rule, file, line, message }) => {
    return `content/${file}:${line} ${message} [${rule}]`;
  });
  expect(told).toEqual([]);
});
