import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * `npm run bench:build -- [--runs 3] [--against <commit>]`: builds the site several times and
 * prints how many seconds each build took, against the bar; or builds this state and a commit in
 * turns, so that both have the same machine. Not a test: machines are noisy.
 */
const bar = 90;
const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, against: { type: 'string' } },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
  console.error(`--runs ${values.runs}: give a number from 1`);
  process.exit(1);
}

if (values.against === undefined)
  report('median', measure([root])[0] as number[], ` (bar ${bar} s)`);
else compare(values.against);

function compare(commit: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'facelaw-bench-'));
  const other = join(folder, 'other');
  try {
    execFileSync('git', ['worktree', 'add', '--quiet', '--detach', other, commit], { cwd: root });
    linkPackages(other);
    const [here, there] = measure([root, other]) as [number[], number[]];
    report('this state', here);
    report(commit, there);
    const ratios = here.map((seconds, run) => seconds / (there[run] as number));
    console.log(`this state takes ${median(ratios).toFixed(2)} times as long (median of pairs)`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    execFileSync('git', ['worktree', 'prune'], { cwd: root });
  }
}

/** Seconds of each build of each checkout, built in turns; one build each goes before and is not counted. */
function measure(checkouts: readonly string[]): number[][] {
  const seconds: number[][] = checkouts.map(() => []);
  for (let run = 0; run <= runs; run += 1) {
    for (const [at, checkout] of checkouts.entries()) {
      const taken = build(checkout);
      if (run > 0) seconds[at]?.push(taken);
    }
  }
  return seconds;
}

function build(checkout: string): number {
  const begun = performance.now();
  const { status } = spawnSync(process.execPath, [join('scripts', 'build.ts')], {
    cwd: checkout,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`The build of ${checkout} failed.`);
  return (performance.now() - begun) / 1000;
}

/** What is installed here, but for what Astro and Vite keep in it between builds. */
function linkPackages(checkout: string): void {
  mkdirSync(join(checkout, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name === '.astro' || name === '.vite') continue;
    symlinkSync(join(root, 'node_modules', name), join(checkout, 'node_modules', name));
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

function report(name: string, seconds: readonly number[], remark = ''): void {
  const each = seconds.map((value) => value.toFixed(1)).join(', ');
  console.log(`${name}: ${median(seconds).toFixed(1)} s${remark}; runs ${each} s`);
}
