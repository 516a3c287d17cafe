import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkout } from '../build/checkout.ts';
import { astroIn } from '../build/runIn.ts';

/** `npx astro build` and nothing else, over the tiny library. */
const at = checkout();
const dist = join(at.root, 'dist');
const counter = pathToFileURL(join(import.meta.dirname, '..', 'build', 'countReads.mjs')).href;
const readsFile = join(at.root, 'reads.json');
let built: ReturnType<typeof astroIn>;

beforeAll(() => {
  const added = { NODE_OPTIONS: `--import ${counter}`, READS_FILE: readsFile };
  built = astroIn(at, ['build', '--silent'], added);
}, 120_000);

afterAll(() => at.remove());

describe('astro build alone', () => {
  it('makes the pages and the search index', () => {
    expect(built.stderr).toBe('');
    expect(built.status).toBe(0);
    expect(existsSync(join(dist, 'zh/laws/tiny-rules/1/index.html'))).toBe(true);
    const manifest = JSON.parse(readFileSync(join(dist, 'search/manifest.json'), 'utf8'));
    expect(manifest.documents).toBeGreaterThan(5);
  });

  it('tells search engines where the pages are listed', () => {
    const robots = readFileSync(join(dist, 'robots.txt'), 'utf8');
    expect(robots).toContain('\nSitemap: https://facelaw.example/sitemap.xml\n');
    expect(existsSync(join(dist, 'sitemap.xml'))).toBe(true);
  });

  it('opens the content once', () => {
    const reads: Record<string, number> = JSON.parse(readFileSync(readsFile, 'utf8'));
    const ofContent = Object.entries(reads)
      .filter(([path]) => path.startsWith(at.content()))
      .map(([path, count]): [string, number] => [path.slice(at.content().length + 1), count]);
    // What Astro compiles is read again by Astro; everything else only when the library is opened.
    const data = ofContent.filter(([path]) => !path.endsWith('.mdx'));
    expect(data.map(([path]) => path)).toContain('laws/tiny-rules/2021-08-01/text.zh.md');
    expect(data.filter(([, count]) => count !== 1)).toEqual([]);
    const compiled = ofContent.filter(([path]) => path.endsWith('.mdx'));
    expect(compiled.length).toBeGreaterThan(5);
    expect(compiled.filter(([, count]) => count > 2)).toEqual([]);
  });
});

describe('astro build over broken content', () => {
  it('stops before it touches the last site, in words and without a trace', () => {
    const file = at.content('terms', 'separate-consent.yaml');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('definition:', 'defnition:'));
    const { status, stderr, stdout } = astroIn(at, ['build']);
    writeFileSync(file, before);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^content\/terms\/separate-consent\.yaml:\d+ {2}/m);
    expect(stderr).toContain('mend: ');
    expect(stderr + stdout).not.toMatch(/^\s+at .+:\d+:\d+/m);
    expect(existsSync(join(dist, 'index.html'))).toBe(true);
  });
});

describe('a setting that cannot be meant', () => {
  it.each([
    ['FACELAW_BASE', 'https://host.example/facelaw/'],
    ['FACELAW_SITE', 'facelaw.example'],
    ['FACELAW_TODAY', '2026-02-30'],
  ])('is refused in one sentence before anything is done: %s=%s', (name, value) => {
    const { status, stderr, stdout } = astroIn(at, ['build'], { [name]: value });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(`${name}=${value}: give `);
  });
});
