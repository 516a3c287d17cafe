import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkout } from '../build/checkout.ts';

/** The tiny library as a site of its own, of which a question has moved. */
const site = checkout();
const read = (...parts: string[]) => readFileSync(join(site.root, 'dist', ...parts), 'utf8');

beforeAll(() => {
  const redirects = site.content('redirects.yaml');
  const lines = readFileSync(redirects, 'utf8');
  const moved = '  - faqs/door\nmoved: { faqs/door: faqs/gate }';
  writeFileSync(redirects, lines.replace('moved: {}', moved));
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, FACELAW_TODAY: '2022-06-01' };
  const script = join(site.root, 'scripts', 'build.ts');
  const told = spawnSync(process.execPath, [script], { cwd: site.root, env, encoding: 'utf8' });
  expect(told.status, told.stderr).toBe(0);
}, 120_000);

afterAll(() => site.remove());

describe.each(['zh', 'en'])('in %s, an address that moved', (locale) => {
  const page = () => fromHtml(read(locale, 'faqs', 'door', 'index.html'));
  const address = `/${locale}/faqs/gate/`;

  it('leads to the new page by itself, and by a link that is seen', () => {
    const refresh = select('meta[http-equiv="refresh"]', page());
    expect(refresh?.properties.content).toBe(`0; url=${address}`);
    expect(select('main a', page())?.properties.href).toBe(address);
  });

  it('tells search engines which page counts', () => {
    const canonical = select('link[rel="canonical"]', page())?.properties.href;
    expect(new URL(String(canonical)).pathname).toBe(address);
    expect(select('meta[name="robots"]', page())?.properties.content).toBe('noindex');
    expect(read('sitemap.xml')).not.toContain('faqs/door');
  });
});
