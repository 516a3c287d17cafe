import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

export const root = join(import.meta.dirname, '..');

/** One import, in words that a finding can show. */
export interface Import {
  /** `src/library/site.ts` */
  from: string;
  /** `src/i18n/routes.ts`, or a package: `zod`, `node:fs`, `astro:content`. */
  to: string;
  outside: boolean;
  /** Gone when the types are stripped: `import type`. */
  typeOnly: boolean;
}

/** Paths of all modules below src/, from the root of the repository. */
export function modules(): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join('src', path.replaceAll('\\', '/')))
    .filter((path) => /\.(ts|astro)$/.test(path));
}

/** What a module imports, types and dynamic imports included. */
export function importsOf(from: string): Import[] {
  return scripts(from).flatMap((script) => {
    const values = valueImports(script);
    return ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => {
      const outside = !fileName.startsWith('.');
      const to = outside ? fileName : posix.join(dirname(from), fileName);
      return { from, to, outside, typeOnly: !values.has(fileName) };
    });
  });
}

/** What is imported otherwise than by `import type` and `export type`. */
function valueImports(script: string): Set<string> {
  const bare = script.replace(/^(?:im|ex)port type [^;]*;/gm, '');
  return new Set(ts.preProcessFile(bare, true, true).importedFiles.map(({ fileName }) => fileName));
}

export function sourceOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The script of a .ts file; of an .astro file its frontmatter and its <script> elements. */
function scripts(path: string): string[] {
  const source = sourceOf(path);
  if (!path.endsWith('.astro')) return [source];
  const [, frontmatter = ''] = /^---\n([\s\S]*?)\n---/.exec(source) ?? [];
  const inline = [...source.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)];
  return [frontmatter, ...inline.map(([, script = '']) => script)];
}
