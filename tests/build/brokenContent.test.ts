import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../dist/builtSite.ts';

/** A checkout of its own: the code as it is, content that is broken, and a site built before. */
const checkout = mkdtempSync(join(tmpdir(), 'facelaw-broken-'));
const lastPage = join(checkout, 'dist', 'index.html');
let told: ReturnType<typeof build>;

beforeAll(() => {
  for (const name of ['src', 'node_modules']) symlinkSync(join(root, name), join(checkout, name));
  for (const name of ['scripts', 'content', 'package.json', 'astro.config.mjs', 'tsconfig.json']) {
    cpSync(join(root, name), join(checkout, name), { recursive: true });
  }
  const text = join(checkout, 'content/laws/frt-provisions/2021-08-01/text.zh.md');
  writeFileSync(text, readFileSync(text, 'utf8').replace('唯一验证方式', '唯一验证方法'));
  mkdirSync(join(checkout, 'dist'));
  writeFileSync(lastPage, 'the last good site');
  told = build();
}, 60_000);

afterAll(() => rmSync(checkout, { recursive: true }));

it('stops the build and names file, line, rule and remedy', () => {
  expect(told.status).toBe(1);
  expect(told.stderr).toContain('content/laws/frt-provisions/2021-08-01/text.zh.md:1');
  expect(told.stderr).toContain('[checksums]');
  expect(told.stderr).toContain('mend: restore it');
});

it('leaves the last site as it was', () => {
  expect(readFileSync(lastPage, 'utf8')).toBe('the last good site');
  expect(existsSync(join(checkout, 'dist.next'))).toBe(false);
});

function build() {
  const script = join(checkout, 'scripts', 'build.ts');
  return spawnSync(process.execPath, [script], { cwd: checkout, encoding: 'utf8' });
}
