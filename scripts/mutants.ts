import { parseArgs } from 'node:util';
import type { Mutant } from '../tests/mutants/mutant.ts';
import { mutants } from '../tests/mutants/table.ts';
import { Workbench } from './mutants/Workbench.ts';

/**
 * Breaks a copy of the code in many small ways, one at a time, and tells for each which test
 * noticed. Ends with 1 where one lives. `npm run mutants -- --only <name>` tries some; it may be
 * given several times.
 */

/** How many are tried at a time. */
const benches = 2;

const { only } = parseArgs({ options: { only: { type: 'string', multiple: true } } }).values;
const unknown = only?.filter((name) => mutants.every((mutant) => mutant.name !== name)) ?? [];
if (unknown.length > 0) {
  console.error(`No mutant is called ${unknown.join(' or ')}; see tests/mutants.`);
  process.exit(1);
}
const chosen = mutants.filter(({ name }) => !only || only.includes(name));

const began = performance.now();
const lives: Mutant[] = [];
const width = Math.max(...chosen.map(({ name }) => name.length));
const say = ({ name }: Mutant, what: string) => console.log(`${name.padEnd(width)}  ${what}`);

/** Tries one mutant after the other until none is left; both benches draw from one queue. */
async function work(bench: Workbench, queue: Iterator<Mutant>): Promise<void> {
  for (let next = queue.next(); !next.done; next = queue.next()) {
    const noticed = await bench.try(next.value);
    if (noticed) say(next.value, `${noticed.file}: ${noticed.test}`);
    else {
      lives.push(next.value);
      say(next.value, `LIVES: ${next.value.breaks}`);
    }
  }
}

/** Nothing could be told by tests that fail without a mutant. Each bench runs its share of them. */
async function refuseFailing(): Promise<void> {
  const tests = [...new Set(chosen.flatMap((mutant) => mutant.tests))];
  const shares = open.map((_, bench) => tests.filter((__, at) => at % benches === bench));
  const failures = await Promise.all(
    shares.map((share, bench) => (share.length > 0 ? open[bench]?.run(share) : undefined)),
  );
  const failure = failures.find((found) => found !== undefined);
  if (!failure) return;
  throw new Error(`${failure.file} fails as the code stands: ${failure.test}. Mend it first.`);
}

const open = Array.from({ length: benches }, () => new Workbench());
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));
process.once('exit', () => {
  for (const bench of open) bench[Symbol.dispose]();
});
try {
  await refuseFailing();
  const queue = chosen.values();
  await Promise.all(open.map((bench) => work(bench, queue)));
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  console.log(
    `\n${chosen.length - lives.length} of ${chosen.length} noticed, in ${minutes} minutes.`,
  );
  if (lives.length > 0) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
