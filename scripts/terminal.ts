import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import type { Language } from '../src/law/language.ts';

/** Ends a command in failure, saying what is wrong and how to mend it. */
export function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

/** A reader that has seen enough (`| head -1`) is no fault; a full disk is one. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  fail(`the answer cannot be written: ${error.message}`);
});

/** Writes a line; `console.log` would keep quiet about what cannot be written. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Where a path leads that a reader gave: npm runs scripts in the project's folder, not in theirs. */
export function givenPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? '.', path);
}

/** The text of a file that a reader gave; of `-` that of standard input. */
export async function givenText(path: string): Promise<string> {
  if (path === '-') return readAll(process.stdin);
  const whole = givenPath(path);
  return readFile(whole, 'utf8').catch(() => fail(`${whole}: cannot be read`));
}

/** The language that `--ui` names. */
export function givenLanguage(ui: string): Language {
  if (ui === 'zh' || ui === 'en') return ui;
  fail(`--ui ${ui}: give zh or en`);
}
