import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { attribute, builtSite, pageOf, root } from './builtSite.ts';

/** All text of an element, marks that are hidden from readers by ear included. */
function textOf(element: Element): string {
  const texts: string[] = [];
  visit(element, 'text', ({ value }) => {
    texts.push(value);
  });
  return texts.join('');
}

/** What each case file says it did with each provision: `<case> <provision>`, strongest first. */
const strength = ['applied', 'invoked', 'counterpart', 'illustrates'];
const roleOf = new Map<string, string>();
for (const id of readdirSync(join(root, 'content', 'cases'))) {
  const entry = parse(readFileSync(join(root, 'content', 'cases', id, 'case.yaml'), 'utf8'));
  for (const { key, role } of entry.provisions as { key: string; role: string }[]) {
    const link = `${id} ${key.replace(/#.*/, '')}`;
    const known = roleOf.get(link);
    if (!known || strength.indexOf(role) < strength.indexOf(known)) roleOf.set(link, role);
  }
}

const articles = [...builtSite().values()].filter(({ path }) =>
  /\/laws\/[^/]+\/[^/]+\/$/.test(path),
);

describe('the cases on the pages of provisions', () => {
  const groups = articles.flatMap(({ path, tree }) =>
    selectAll('section[class^="role-"]', tree).map((section) => ({
      path,
      provision: path.replace(/^\/\w+\/|\/$/g, ''),
      role: String(section.properties.className).replace('role-', ''),
      cases: selectAll('li > a', section).map((link) =>
        (attribute(link, 'href') ?? '').replace(/^\/\w+\/cases\/|\/$/g, ''),
      ),
    })),
  );

  it('are there', () => {
    expect(groups.length).toBeGreaterThan(80);
  });

  it('stand below what they did: no page heads an illustration as applied', () => {
    const wrong = groups.flatMap(({ path, provision, role, cases }) =>
      cases
        .filter((id) => roleOf.get(`${id} ${provision}`) !== role)
        .map((id) => `${path}: ${id} is ${roleOf.get(`${id} ${provision}`)}, not ${role}`),
    );
    expect(wrong).toEqual([]);
  });

  it('stand in groups, the strongest first, and what nobody applied says so', () => {
    const byPage = Map.groupBy(groups, ({ path }) => path);
    for (const [path, found] of byPage) {
      const roles = found.map(({ role }) => role);
      expect(roles, path).toEqual(strength.filter((role) => roles.includes(role)));
      expect(roles[0], path).toBe('applied');
    }
  });
});

describe.each(['zh', 'en'])('the matrix in %s', (locale) => {
  const cells = selectAll('td a', pageOf(locale, 'cases/matrix').tree);
  const printed = (role: string) =>
    cells.filter((cell) => String(cell.properties.className).split(/[ ,]/).includes(role));

  it.each(['counterpart', 'illustrates'])('prints an empty ring and no result for %s', (role) => {
    expect(printed(role).length).toBeGreaterThan(0);
    for (const cell of printed(role)) expect(textOf(cell)).toContain('○');
  });

  it('prints what became of a provision that was applied', () => {
    expect(printed('applied').length).toBeGreaterThan(5);
    for (const cell of printed('applied')) expect(textOf(cell)).not.toContain('○');
  });
});
