import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../src/checks/checkContent.ts';
import type { Finding } from '../../src/content-model/finding.ts';
import { toDay } from '../../src/law/day.ts';
import type { Library } from '../../src/library/Library.ts';
import { openLibrary } from '../../src/library/openLibrary.ts';

/** What becomes of a file: other text or bytes, the text changed, nothing (null), or a link. */
export type Change = string | Uint8Array | null | ((text: string) => string) | { linkTo: string };

/** By path below the content folder. A change that changes nothing is refused. */
export type Changes = Readonly<Record<string, Change>>;

const fixture = join(import.meta.dirname, 'fixtures', 'tiny');

/**
 * The findings of a library of three articles, one case, one question, one topic and one term,
 * with some of its files changed. Unchanged it has none.
 */
export function tinyLibrary(changes: Changes = {}): Finding[] {
  return checkContent(openTinyLibrary(changes));
}

/** The library itself, as it is read with some of its files changed. */
export function openTinyLibrary(changes: Changes = {}): Library {
  const root = mkdtempSync(join(tmpdir(), 'facelaw-tiny-'));
  try {
    cpSync(fixture, root, { recursive: true });
    for (const [file, change] of Object.entries(changes)) apply(join(root, file), change);
    return openLibrary(root, toDay('2022-06-01'));
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The absolute path of a file of the unchanged library. */
export function fixtureFile(file: string): string {
  return join(fixture, file);
}

/** A change that puts other words for words of the file. */
export function instead(words: string, others: string): (text: string) => string {
  return (text) => text.replace(words, () => others);
}

function apply(path: string, change: Change): void {
  if (change === null) {
    rmSync(path);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  if (change instanceof Uint8Array) {
    writeFileSync(path, change);
    return;
  }
  if (typeof change === 'object') {
    symlinkSync(change.linkTo, path);
    return;
  }
  const before = typeof change === 'string' ? '' : readFileSync(path, 'utf8');
  const after = typeof change === 'string' ? change : change(before);
  if (after === before) throw new Error(`the change leaves ${path} as it is`);
  writeFileSync(path, after);
}
