import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Checkout } from './checkout.ts';

/** Surroundings without what Vitest sets: its BASE_URL, MODE and VITEST would be taken for the site's. */
export function surroundings(added: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, FACELAW_TODAY: '2022-06-01', ASTRO_TELEMETRY_DISABLED: '1', ...added };
}

/** Runs a script of a checkout to its end, with the Node that runs this test. */
export function runIn(
  { root }: Checkout,
  args: readonly string[],
  added?: Readonly<Record<string, string>>,
) {
  return spawnSync(process.execPath, args, {
    cwd: root,
    env: surroundings(added),
    encoding: 'utf8',
  });
}

/** `npx astro <command>`. */
export function astroIn(
  at: Checkout,
  args: readonly string[],
  added?: Readonly<Record<string, string>>,
) {
  return runIn(at, [join('node_modules', 'astro', 'bin', 'astro.mjs'), ...args], added);
}
