import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isWhole, mend, placesIn, swap } from '../../scripts/dist/swap.ts';

const module = pathToFileURL(join(import.meta.dirname, '../../scripts/dist/swap.ts')).href;
const killer = pathToFileURL(join(import.meta.dirname, 'killAt.mjs')).href;
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'facelaw-swap-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function site(folder: string, words: string): void {
  mkdirSync(join(folder, 'search'), { recursive: true });
  for (const file of ['404.html', 'index.html', 'search/manifest.json']) {
    writeFileSync(join(folder, file), words);
  }
}

/** Which site stands in dist/, and whether each of its files is of it. */
function standing(): string {
  const { dist } = placesIn(root);
  if (!isWhole(dist)) return 'none';
  const files = ['404.html', 'index.html', 'search/manifest.json'];
  return [...new Set(files.map((file) => readFileSync(join(dist, file), 'utf8')))].join(' and ');
}

/** Does a step in a process that is killed at its nth change of folders. */
function killedAt(moment: number, step: 'mend' | 'swap'): boolean {
  const code = `import { ${step}, placesIn } from '${module}'; ${step}(placesIn(${JSON.stringify(root)}));`;
  const { signal, stderr } = spawnSync(
    process.execPath,
    ['--import', killer, '--input-type=module', '--eval', code],
    { env: { ...process.env, KILL_AT: String(moment) }, encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  return signal === 'SIGKILL';
}

describe('the change of sites', () => {
  it('puts the new site in the place of the old and leaves nothing beside it', () => {
    const { dist, next } = placesIn(root);
    site(dist, 'old');
    site(next, 'new');
    swap(placesIn(root));
    expect(standing()).toBe('new');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('needs no old site', () => {
    site(placesIn(root).next, 'new');
    swap(placesIn(root));
    expect(standing()).toBe('new');
  });

  it.each([
    { moment: 0, when: 'before the old site is moved away', expected: 'old' },
    { moment: 1, when: 'while there is none', expected: 'old' },
    { moment: 2, when: 'while the old one is taken away', expected: 'new' },
  ])('killed $when is mended to the whole $expected site', ({ moment, expected }) => {
    const { dist, next } = placesIn(root);
    site(dist, 'old');
    site(next, 'new');
    expect(killedAt(moment, 'swap')).toBe(true);
    mend(placesIn(root));
    expect(standing()).toBe(expected);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('has no other moment than these', () => {
    const { dist, next } = placesIn(root);
    site(dist, 'old');
    site(next, 'new');
    expect(killedAt(3, 'swap')).toBe(false);
    expect(standing()).toBe('new');
  });
});

describe('the mending', () => {
  /** As a build leaves things that took its old site away in place, and was killed over it. */
  function leaveHalf(): void {
    const { dist, next, old } = placesIn(root);
    site(dist, 'half');
    rmSync(join(dist, '404.html'));
    site(next, 'unfinished');
    site(old, 'old');
  }

  it.each([0, 1, 2, 3])('killed itself at moment %i, is done by the next', (moment) => {
    leaveHalf();
    expect(killedAt(moment, 'mend')).toBe(true);
    mend(placesIn(root));
    expect(standing()).toBe('old');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('keeps a dist/ that is not whole where there is nothing better', () => {
    const { dist } = placesIn(root);
    mkdirSync(dist);
    writeFileSync(join(dist, 'index.html'), 'by hand');
    mend(placesIn(root));
    expect(existsSync(join(dist, 'index.html'))).toBe(true);
  });
});
