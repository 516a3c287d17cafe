import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { linksOf } from './brokenLinks.ts';
import { pageOf, root } from './builtSite.ts';

/** The provisions that the file of each case names, and those it gives as counterparts today. */
const named = readdirSync(join(root, 'content', 'cases')).flatMap((id) => {
  const entry = parse(readFileSync(join(root, 'content', 'cases', id, 'case.yaml'), 'utf8'));
  const keys: string[] = [
    ...entry.provisions.map(({ key }: { key: string }) => key),
    ...entry.stages.flatMap((stage: { lawApplied: { counterpart: string[] }[] }) =>
      stage.lawApplied.flatMap(({ counterpart }) => counterpart),
    ),
  ];
  const provisions = new Set(keys.map((key) => key.replace(/#.*/, '')));
  return [...provisions].map((provision) => ({ id, provision }));
});

const leads = (locale: string, from: string, to: string) =>
  linksOf(pageOf(locale, from)).some((link) => link.replace(/#.*/, '') === `/${locale}/${to}/`);

describe.each(['zh', 'en'])('in %s', (locale) => {
  it('every case leads to each provision that it names', () => {
    expect(named.length).toBeGreaterThan(40);
    const lost = named.filter(({ id, provision }) => !leads(locale, `cases/${id}`, provision));
    expect(lost).toEqual([]);
  });

  it('every provision leads back to each case that names it', () => {
    const lost = named.filter(({ id, provision }) => !leads(locale, provision, `cases/${id}`));
    expect(lost).toEqual([]);
  });

  it('the matrix leads to each of both', () => {
    const lost = named.filter(
      ({ id, provision }) =>
        !leads(locale, 'cases/matrix', `cases/${id}`) || !leads(locale, 'cases/matrix', provision),
    );
    expect(lost).toEqual([]);
  });

  it('every page by category stands on the list', () => {
    const list = linksOf(pageOf(locale, 'cases')).filter((link) => link.includes('/cases/by/'));
    expect(list.length).toBeGreaterThan(60);
    for (const link of list) pageOf(locale, link.replace(/^\/\w+\/|\/$/g, ''));
  });
});
