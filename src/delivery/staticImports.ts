import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** `import{a}from"./a.js"`, `import"./a.js"`, `export*from"./a.js"`; not `import("./a.js")`. */
const imported = /(?:^|[;}\s])(?:im|ex)port\b[^()'"]*["'](\.[^"']+)["']/g;

/**
 * Scripts of a built site with all that they import before they run, each once, what was given
 * first. What they import when asked (`import()`) is not among them.
 *
 * @param folder The built site.
 * @param scripts Paths below it.
 */
export function staticImports(folder: string, scripts: Iterable<string>): string[] {
  const all = new Set(scripts);
  // What is added on the way is visited in its turn.
  for (const script of all) {
    const source = readFileSync(join(folder, script), 'utf8');
    for (const [, path = ''] of source.matchAll(imported)) {
      all.add(posix.join(posix.dirname(script), path));
    }
  }
  return [...all];
}
