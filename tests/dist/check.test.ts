import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { bars, pageWeight } from '../../bench/pageWeight.ts';
import { checkStrings } from '../../src/i18n/check.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { ProofData } from '../../src/proof/data.ts';
import { builtSite, leadsOn, pageOf } from './builtSite.ts';
import { dist } from './place.ts';
import { shownText } from './shownText.ts';

const locales: Locale[] = ['zh', 'en'];
const file = join(dist, 'check', 'data.json');

describe.each(locales)('the page that checks a text, in %s', (locale) => {
  const { tree } = pageOf(locale, 'check');
  const main = select('main', tree);

  it('has a labelled box and a button, and a line that is read out', () => {
    const label = select('form[data-check] label', tree);
    const box = select('form[data-check] textarea', tree);
    expect([label?.properties.htmlFor].flat()).toEqual([box?.properties.id]);
    expect(select('[role="status"][data-check-status]', tree)).toBeTruthy();
  });

  it('says without a script what it needs, and where else to go', () => {
    const without = select('noscript', main as never);
    const said = without ? shownText(without) : '';
    expect(said).toContain(checkStrings[locale].needsScript.slice(0, 20));
    expect(said).toContain('npm run check-text');
    expect(JSON.stringify(without)).toContain(`/${locale}/search/`);
  });

  it('is as light as an article before its box is touched', () => {
    const { total } = pageWeight(dist, `${locale}/check/index.html`);
    expect(total).toBeLessThanOrEqual(bars.total);
  });

  it('is linked from every page', () => {
    const pages = [...builtSite().values()].filter((page) => page.locale === locale);
    const without = pages.filter(
      (page) => !leadsOn(page) && !select(`footer a[href="/${locale}/check/"]`, page.tree),
    );
    expect(pages.length).toBeGreaterThan(500);
    expect(without.map(({ path }) => path)).toEqual([]);
  });
});

describe('the data of the check', () => {
  it('is one file of the site, and small enough for a phone', () => {
    expect(existsSync(file)).toBe(true);
    expect(gzipSync(readFileSync(file), { level: 9 }).length).toBeLessThan(180_000);
  });

  it('holds every law and every matter', () => {
    const data = JSON.parse(readFileSync(file, 'utf8')) as ProofData;
    const links = (room: string) =>
      selectAll('main a', pageOf('en', room).tree).map(({ properties }) => String(properties.href));
    for (const { id } of data.laws) expect(links('laws')).toContain(`/en/laws/${id}/`);
    expect(data.cases.length).toBe(
      new Set(
        links('cases').filter((href) => /^\/en\/cases\/(?!by|matrix|money)[^/]+\/$/.test(href)),
      ).size,
    );
  });
});
