import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { staticImports } from '../../src/delivery/staticImports.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

function site(files: Record<string, string>): string {
  const folder = temporaryFolder('scripts');
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  return folder;
}

it('finds what a script imports before it runs, and what that imports in its turn', () => {
  const folder = site({
    'assets/page.js': 'import"./a.js";import{e as t}from"./b.js";t("from\\"./no.js\\"")',
    'assets/a.js': 'var e=1;export{e};export*from"../more/c.js"',
    'assets/b.js': 'import{a}from"./a.js"',
    'more/c.js': 'import"../assets/page.js"',
  });
  expect(staticImports(folder, ['assets/page.js'])).toEqual([
    'assets/page.js',
    'assets/a.js',
    'assets/b.js',
    'more/c.js',
  ]);
});

it('leaves out what is imported only when asked', () => {
  const folder = site({ 'a.js': 'let b=()=>import("./b.js"),c=()=>import(`./c.js`)' });
  expect(staticImports(folder, ['a.js'])).toEqual(['a.js']);
});
