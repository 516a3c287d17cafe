import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../dist/place.ts';

/** Lets the Node that runs this test say that it is another. */
function runOn(version: string) {
  const disguise = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`;
  return spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(disguise)}`,
      join('scripts', 'run.mjs'),
      'scripts/search.ts',
      '--help',
    ],
    { cwd: root, encoding: 'utf8' },
  );
}

it.each(['20.20.2', '22.17.1'])('Node %s is told in words what is missing', (version) => {
  const { status, stdout, stderr } = runOn(version);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(new RegExp(`^This is Node ${version}; FaceLaw runs on 22.18 or newer\\.`));
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

it.each(['22.18.0', '24.21.0'])('Node %s runs the script with its arguments', (version) => {
  const { status, stdout, stderr } = runOn(version);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Usage: /);
});
