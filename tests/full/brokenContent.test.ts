import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkout } from '../build/checkout.ts';
import { runIn } from '../build/runIn.ts';
import { root } from '../dist/place.ts';

/** `npm run build` over the site's own content, which is broken, with a site built before. */
const at = checkout(join(root, 'content'));
const lastPage = join(at.root, 'dist', 'index.html');
let told: ReturnType<typeof runIn>;

beforeAll(() => {
  const text = at.content('laws/frt-provisions/2021-08-01/text.zh.md');
  writeFileSync(text, readFileSync(text, 'utf8').replace('唯一验证方式', '唯一验证方法'));
  mkdirSync(join(at.root, 'dist'));
  writeFileSync(lastPage, 'the last good site');
  told = runIn(at, ['scripts/build.ts']);
}, 60_000);

afterAll(() => at.remove());

it('stops the build and names file, line, rule and remedy', () => {
  expect(told.status).toBe(1);
  expect(told.stderr).toContain('content/laws/frt-provisions/2021-08-01/text.zh.md:1');
  expect(told.stderr).toContain('[checksums]');
  expect(told.stderr).toContain('mend: restore it');
});

it('leaves the last site as it was, and says so', () => {
  expect(told.stderr).toContain('dist/ is as it was.');
  expect(readFileSync(lastPage, 'utf8')).toBe('the last good site');
  expect(existsSync(join(at.root, 'dist.next'))).toBe(false);
});

it('lets the next build begin', () => {
  expect(existsSync(join(at.root, 'dist.lock'))).toBe(false);
});
