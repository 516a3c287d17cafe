import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenLinks } from '../dist/brokenLinks.ts';
import { attribute, type BuiltSite, readSite, root } from '../dist/builtSite.ts';

/** The pages once more, as they are built for a host on which the site is not alone. */
const base = '/law/facelaw/';
const folder = mkdtempSync(join(tmpdir(), 'facelaw-base-'));
let pages: BuiltSite;

beforeAll(() => {
  const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  // Vitest's own BASE_URL and MODE would be taken for the site's.
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, FACELAW_BASE: base };
  const args = [astro, 'build', '--outDir', folder, '--silent'];
  execFileSync(process.execPath, args, { cwd: root, env, stdio: 'pipe' });
  pages = readSite(folder);
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the site under a sub-path', () => {
  it('has every link and file below it', () => {
    expect(pages.size).toBeGreaterThan(500);
    expect(brokenLinks({ folder, pages, base })).toEqual([]);
  });

  it('names its addresses with it', () => {
    const without = [...pages.values()].flatMap(({ path, tree }) =>
      selectAll('link[rel="canonical"], link[rel="alternate"][hreflang]', tree)
        .map((link) => new URL(attribute(link, 'href') ?? '').pathname)
        .filter((address) => !address.startsWith(base))
        .map((address) => `${path}: ${address}`),
    );
    expect(without).toEqual([]);
  });
});
