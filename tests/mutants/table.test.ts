import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { mutated } from './mutant.ts';
import { mutants } from './table.ts';

const root = join(import.meta.dirname, '..', '..');
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

/** What of a module cannot be parsed. */
const syntaxErrors = (fileName: string, text: string) =>
  (ts.transpileModule(text, { fileName, reportDiagnostics: true }).diagnostics ?? []).map(
    ({ messageText }) => messageText,
  );

describe('the table of mutants', () => {
  it('has at least sixty-four, of every room that it is about', () => {
    expect(mutants.length).toBeGreaterThanOrEqual(64);
    const rooms = new Set(mutants.map(({ file }) => file.split('/').slice(0, 2).join('/')));
    expect([...rooms].toSorted()).toEqual([
      'src/cite',
      'src/client',
      'src/data',
      'src/i18n',
      'src/law',
      'src/letters',
      'src/library',
      'src/proof',
      'src/search',
    ]);
  });

  it('gives each a name of its own', () => {
    const names = mutants.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
  });
});

describe.each(mutants.map((mutant) => [mutant.name, mutant] as const))('%s', (_, mutant) => {
  it('stands exactly once in its file, and leaves a module that can be read', () => {
    const text = textOf(mutant.file);
    const broken = mutated(mutant, text);
    expect(broken).not.toBe(text);
    expect(syntaxErrors(mutant.file, broken)).toEqual([]);
  });

  it('names tests that exist', () => {
    expect(mutant.tests.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(mutant.tests).not.toEqual([]);
  });
});
