import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * `npm run bench:build`: builds the site several times and prints how long each build took, in
 * seconds, against the bar. Not a test: machines are noisy.
 */
const runs = Number(process.argv[2] ?? 3);
const bar = 90;
const script = join(import.meta.dirname, '..', 'scripts', 'build.ts');

const seconds = Array.from({ length: runs }, () => {
  const begun = performance.now();
  const { status } = spawnSync(process.execPath, [script], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) {
    console.error('The build failed: run npm run build to see why.');
    process.exit(1);
  }
  return (performance.now() - begun) / 1000;
}).sort((a, b) => a - b);

const median = seconds[Math.floor(runs / 2)] ?? 0;
console.log(`runs: ${seconds.map((value) => value.toFixed(1)).join(', ')} s`);
console.log(
  `median ${median.toFixed(1)} s; the bar is ${bar} s: ${median <= bar ? 'kept' : 'broken'}`,
);
