import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inlineStyles } from '../../src/delivery/inlineStyles.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const order = '@layer base, components;\n';
const policy = `<meta http-equiv="content-security-policy" content="style-src 'self' 'sha256-of-another'">`;
const link = (name: string) => `<link rel="stylesheet" href="/law/${name}.css">`;

/** A site of one page, below /law/. */
function site(head: string): string {
  const root = temporaryFolder('delivery');
  writeFileSync(join(root, 'index.html'), `<head>${head}</head><p>text</p>`);
  writeFileSync(join(root, 'a.css'), '@layer components{a{color:red}}\n');
  writeFileSync(join(root, 'b.css'), '@layer base{b::after{content:"</style>"}}');
  return root;
}
const pageOf = (root: string) => readFileSync(join(root, 'index.html'), 'utf8');

describe('the styles of a built page', () => {
  const root = site(policy + link('a') + link('b'));
  inlineStyles(root, '/law/', order);
  const styles = /<style>(.*?)<\/style>/s.exec(pageOf(root))?.[1] ?? '';

  it('stand in the page, the order of the layers first, in the order of the links', () => {
    expect(styles).toBe(
      '@layer base, components;@layer components{a{color:red}}@layer base{b::after{content:"<\\/style>"}}',
    );
    expect(pageOf(root)).not.toContain('stylesheet');
  });

  it('are named by the policy beside what it named before', () => {
    const hash = createHash('sha256').update(styles).digest('base64');
    expect(pageOf(root)).toContain(`style-src 'self' 'sha256-${hash}' 'sha256-of-another'`);
  });

  it('leave no sheet that nobody links', () => {
    expect(existsSync(join(root, 'a.css'))).toBe(false);
  });
});

it('a page without styles stays as it is', () => {
  const root = site('');
  const before = pageOf(root);
  inlineStyles(root, '/law', order);
  expect(pageOf(root)).toBe(before);
});

it('a page whose policy allows no styles is refused', () => {
  expect(() => inlineStyles(site(link('a')), '/law', order)).toThrow(
    'index.html: its policy does not say which styles it allows.',
  );
});

it('a sheet that was not built is told', () => {
  expect(() => inlineStyles(site(policy + link('c')), '/law', order)).toThrow(
    '/law/c.css is linked as a sheet and was not built.',
  );
});
