import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Mutant, mutated } from '../../tests/mutants/mutant.ts';
import { type Failure, failureIn } from './failureIn.ts';

const root = join(import.meta.dirname, '..', '..');

/** What the tests of the code need of the project. */
const needed = [
  'src',
  'tests',
  'content',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
  'astro.config.mjs',
];

/** Longer than any tests run that a mutant names; what is not over by then has lost its end. */
const patience = 180_000;

/** A copy of the project in which a mutant can be tried without touching the project itself. */
export class Workbench {
  readonly #folder = mkdtempSync(join(tmpdir(), 'facelaw-mutants-'));
  #running: ChildProcess | undefined;

  constructor() {
    for (const name of needed) {
      cpSync(join(root, name), join(this.#folder, name), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(this.#folder, 'node_modules'), 'dir');
  }

  /** Ends what runs and removes the copy. */
  [Symbol.dispose](): void {
    this.#running?.kill('SIGKILL');
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /**
   * Runs the tests that a mutant names while it is in place.
   * @returns the test that noticed it; undefined where it lives
   */
  async try(mutant: Mutant): Promise<Failure | undefined> {
    const file = join(this.#folder, mutant.file);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, mutated(mutant, text));
    try {
      return await this.run(mutant.tests, patience);
    } finally {
      writeFileSync(file, text);
    }
  }

  /**
   * Runs tests up to the first that fails, and tells which.
   * @param most after how many milliseconds they are ended; 0 for never
   */
  async run(tests: readonly string[], most = 0): Promise<Failure | undefined> {
    const report = join(this.#folder, 'report.json');
    rmSync(report, { force: true });
    const vitest = join('node_modules', 'vitest', 'vitest.mjs');
    const options = [
      '--project',
      'code',
      '--project',
      'client',
      '--bail',
      '1',
      '--maxWorkers',
      '1',
    ];
    const output = ['--reporter', 'json', '--outputFile', report];
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const run = spawn(process.execPath, [vitest, 'run', ...options, ...output, ...tests], {
      cwd: this.#folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: most,
      killSignal: 'SIGKILL',
    });
    this.#running = run;
    let said = '';
    run.stderr.on('data', (chunk) => {
      said += chunk;
    });
    run.on('error', reject);
    run.on('close', (code, signal) => resolve(code === 0 ? 'passed' : (signal ?? 'failed')));
    const end = await promise;
    if (end === 'passed') return undefined;
    if (end === 'failed') return failureIn(report, this.#folder, said);
    return { file: tests.join(', '), test: 'which came to no end' };
  }
}
