import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const module = pathToFileURL(join(import.meta.dirname, '../../scripts/dist/lock.ts')).href;
const folder = mkdtempSync(join(tmpdir(), 'facelaw-lock-'));
const file = join(folder, 'dist.lock');
afterAll(() => rmSync(folder, { recursive: true }));

const taking = (then: string) => [
  '--input-type=module',
  '--eval',
  `import { takeLock } from '${module}'; takeLock(${JSON.stringify(file)}); ${then}`,
];
const take = () => spawnSync(process.execPath, taking(''), { encoding: 'utf8' });

describe('the lock of a build', () => {
  it('is given back at the end', () => {
    expect(take()).toMatchObject({ status: 0, stderr: '' });
    expect(existsSync(file)).toBe(false);
  });

  it('is refused in words to a second build, and taken over from one that was killed', async () => {
    const first = spawn(
      process.execPath,
      taking("console.log('taken'); setInterval(() => {}, 1000);"),
    );
    await once(first.stdout, 'data');
    expect(take().stderr).toContain(
      `Another build (process ${first.pid}) is at work in this folder: wait for it, or stop it.`,
    );
    first.kill('SIGKILL');
    await once(first, 'exit');
    expect(existsSync(file)).toBe(true);
    expect(take()).toMatchObject({ status: 0, stderr: '' });
  });

  it('that says nothing of its process holds nobody up', () => {
    writeFileSync(file, '');
    expect(take()).toMatchObject({ status: 0, stderr: '' });
  });
});
