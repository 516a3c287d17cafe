import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finishPages } from '../../src/delivery/finishPages.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const finish = { base: '/law/', words: /门禁卡/g };
const policy = `<meta http-equiv="content-security-policy" content="style-src 'self' 'sha256-of-another'">`;
const link = (name: string) => `<link rel="stylesheet" href="/law/${name}.css">`;

/** A site of one page, below /law/, finished. */
function finished(head: string, html = '<html lang="zh-Hans">', body = '') {
  const root = temporaryFolder('delivery');
  writeFileSync(join(root, 'index.html'), `${html}<head>${head}</head>${body}</html>`);
  writeFileSync(join(root, 'a.css'), '@layer components{a{color:red}}\n');
  writeFileSync(join(root, 'b.css'), '@layer base{b::after{content:"</style>"}}');
  finishPages(root, finish);
  return { root, page: readFileSync(join(root, 'index.html'), 'utf8') };
}

describe('the styles of a built page', () => {
  const { root, page } = finished(policy + link('a') + link('b'));
  const styles = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '';

  it('stand in the page, in the order of the links', () => {
    expect(styles).toBe(
      '@layer components{a{color:red}}@layer base{b::after{content:"<\\/style>"}}',
    );
    expect(page).not.toContain('stylesheet');
  });

  it('are named by the policy beside what it named before', () => {
    const hash = createHash('sha256').update(styles).digest('base64');
    expect(page).toContain(`style-src 'self' 'sha256-${hash}' 'sha256-of-another'`);
  });

  it('take in what stood in the page before them, and its name goes', () => {
    const own = '@layer base, components;';
    const hash = createHash('sha256').update(own).digest('base64');
    const named = policy.replace("'self'", `'self' 'sha256-${hash}'`);
    const { page } = finished(`${named}<style>${own}</style><title>a</title>${link('a')}`);
    expect(page).toContain(
      `<title>a</title><style>${own}@layer components{a{color:red}}</style></head>`,
    );
    expect(page).not.toContain(hash);
  });

  it('bear short names, the same in page and sheet', () => {
    const root = temporaryFolder('delivery');
    const scope = 'data-astro-cid-rujbfvpe';
    writeFileSync(
      join(root, 'index.html'),
      `<html><head>${policy}${link('a')}</head><p ${scope}></p><b data-astro-cid-2></b></html>`,
    );
    writeFileSync(join(root, 'a.css'), `p[${scope}]{color:red}`);
    finishPages(root, finish);
    const page = readFileSync(join(root, 'index.html'), 'utf8');
    expect(page).toContain('p[data-s0]{color:red}');
    expect(page).toContain('<p data-s0></p><b data-s1></b>');
  });

  it('leave no sheet that nobody links', () => {
    expect(existsSync(join(root, 'a.css'))).toBe(false);
  });

  it('are refused where the policy names no styles, with the page', () => {
    expect(() => finished(link('a'))).toThrow(
      'index.html: its policy does not say which styles it allows.',
    );
  });

  it('are told where a sheet was not built, with the page', () => {
    expect(() => finished(policy + link('c'))).toThrow(
      'index.html: the sheet /law/c.css was not built.',
    );
  });
});

describe('the headings of a built page', () => {
  const heading = '<h1 id="a">物业<em>停用</em>门禁卡 &amp; App，合法吗？</h1><p>物业停用</p>';

  it('break between Chinese words, and nowhere in a name of a character', () => {
    const { page } = finished('', '<html lang="zh-Hans">', heading);
    expect(page).toContain('物业<em>停用</em>门禁卡 &amp; App，<wbr>合法<wbr>吗？</h1>');
  });

  it('are all that is changed', () => {
    expect(finished('', '<html lang="zh-Hans">', heading).page).toContain('<p>物业停用</p>');
    expect(finished('', '<html lang="en">', heading).page).toContain(heading);
  });
});
