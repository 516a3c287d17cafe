import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkout } from './checkout.ts';
import { runIn, surroundings } from './runIn.ts';

/** `npm start` where the content is broken. */
const at = checkout();
const dist = join(at.root, 'dist');

beforeAll(() => {
  const term = at.content('terms', 'separate-consent.yaml');
  writeFileSync(term, readFileSync(term, 'utf8').replace('definition:', 'defnition:'));
});
afterAll(() => at.remove());

function lastSite(): void {
  mkdirSync(join(dist, 'search'), { recursive: true });
  for (const file of ['404.html', 'index.html', 'search/manifest.json']) {
    writeFileSync(join(dist, file), 'the last good site');
  }
}

describe('npm start', () => {
  it('ends with an error where there is no site at all', () => {
    const { status, stderr } = runIn(at, ['scripts/start.ts']);
    expect(status).toBe(1);
    expect(stderr).toContain('[schema]');
    expect(stderr).toContain('there is no earlier site to serve');
  });

  it('serves the last site that was built, and says so', async () => {
    lastSite();
    const started = spawn(process.execPath, ['scripts/start.ts'], {
      cwd: at.root,
      env: surroundings({ PORT: '0' }),
    });
    let told = '';
    started.stderr.setEncoding('utf8').on('data', (text) => {
      told += text;
    });
    const [said] = await once(started.stdout.setEncoding('utf8'), 'data');
    const [address = ''] = /http:\S+/.exec(said) ?? [];
    expect(await (await fetch(address)).text()).toBe('the last good site');
    expect(told).toContain('what is served is the site as it was built on');
    started.kill();
    await once(started, 'exit');
  });

  it.each([
    ['PORT', '80x'],
    ['FACELAW_BASE', 'https://x.example/'],
  ])('refuses %s=%s before it builds', (name, value) => {
    const { status, stderr } = runIn(at, ['scripts/start.ts'], { [name]: value });
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(`${name}=${value}: give `);
  });
});

describe('the server alone', () => {
  it('says in words that its port is taken', async () => {
    lastSite();
    const other = createServer().listen(0, 'localhost');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const { status, stderr } = runIn(at, ['scripts/serve.ts'], { PORT: String(port) });
    other.close();
    expect(status).toBe(1);
    expect(stderr).toBe(
      `PORT=${port}: another program listens there; give another, or leave PORT out.\n`,
    );
  });

  it('serves no site that is not whole', () => {
    lastSite();
    rmSync(join(dist, 'search'), { recursive: true });
    expect(runIn(at, ['scripts/serve.ts'])).toMatchObject({
      status: 1,
      stderr: 'There is no whole site in dist/ to serve. Run: npm run build\n',
    });
  });
});
