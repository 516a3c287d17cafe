import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFolder } from './builtIndex.ts';

/** `npm run search`, over the small collection. */
const script = join(import.meta.dirname, '..', '..', 'scripts', 'search.ts');
const folder = mkdtempSync(join(tmpdir(), 'facelaw-terminal-'));
let index: string;

beforeAll(async () => {
  index = await builtFolder();
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, [script, '--index', index, ...args], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder, ...env },
  });
}

function batch(lines: string, ...args: string[]) {
  writeFileSync(join(folder, 'queries.jsonl'), lines);
  return run(['--batch', 'queries.jsonl', ...args]);
}

describe('the terminal search', () => {
  it('explains itself on standard output when asked, and on the other when misused', () => {
    expect(run(['--help'])).toMatchObject({ status: 0, stderr: '' });
    expect(run(['--help']).stdout).toMatch(/^Usage: /);
    expect(run([])).toMatchObject({ status: 1, stdout: '' });
    expect(run(['--nonsense']).stderr).toMatch(/Unknown option '--nonsense'[\s\S]*Usage: /);
  });

  it.each([
    [['--ui', 'fr', '刷脸'], '--ui fr: give zh or en'],
    [['--limit', 'ten', '刷脸'], '--limit ten: give a number; 0 for all'],
    [['--batch', 'none.jsonl'], 'none.jsonl: cannot be read'],
    [['--batch', 'queries.jsonl', '--ui', 'fr'], '--ui fr: give zh or en'],
  ])('refuses %j in words', (args, words) => {
    writeFileSync(join(folder, 'queries.jsonl'), '');
    const { status, stdout, stderr } = run(args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    ['null', 'null is no query'],
    ['"刷脸"', '"刷脸" is no query'],
    ['{"id":"a"}', 'no "query"'],
    ['{"id":"a","query":"刷脸","ui":"fr"}', '"ui" is "fr", not zh or en'],
    ['{"id":', 'JSON'],
  ])('names the line of a batch that is %s', (line, words) => {
    const good = '{"id":"good","query":"刷脸","ui":"zh"}';
    const { status, stdout, stderr } = batch(`${good}\n${line}\n`);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'good' });
    expect(stderr).toMatch(/^queries\.jsonl:2: /);
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('answers the lines of a batch, one by one', () => {
    const lines = ['{"id":"1","query":"法释15号","ui":"zh"}', '', '{"id":"2","query":"法释15号"}'];
    const { status, stdout } = batch(lines.join('\n'), '--ui', 'en', '--limit', '1');
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { id: '1', results: ['laws/provisions'], exact: true },
      { id: '2', results: ['laws/provisions'], exact: true },
    ]);
  });

  it('marks what was found only where that is wanted', () => {
    const bold = '\x1b[1m';
    const env = { NO_COLOR: undefined, FORCE_COLOR: undefined, NODE_DISABLE_COLORS: undefined };
    expect(run(['人脸识别'], env).stdout).not.toContain(bold);
    expect(run(['人脸识别'], { ...env, FORCE_COLOR: '1' }).stdout).toContain(bold);
    expect(run(['人脸识别'], { ...env, NO_COLOR: '1' }).stdout).not.toContain(bold);
  });

  it('ends quietly when its reader has seen enough', async () => {
    writeFileSync(
      join(folder, 'many.jsonl'),
      '{"id":"1","query":"人脸识别","ui":"zh"}\n'.repeat(500),
    );
    const args = [script, '--index', index, '--batch', join(folder, 'many.jsonl')];
    const child = spawn(process.execPath, args);
    let told = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      told += text;
    });
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [status] = await once(child, 'exit');
    expect([status, told]).toEqual([0, '']);
  });

  it.runIf(existsSync('/dev/full'))('says that a disk is full', () => {
    const { status, stderr } = spawnSync(process.execPath, [script, '--index', index, '人脸识别'], {
      encoding: 'utf8',
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^the answer cannot be written: ENOSPC/);
  });
});
