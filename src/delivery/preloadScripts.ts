import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';

/** What a script imports before it runs: `from"./search.abc.js"`, `import"./a.js"`. */
const imported = /(?:from|import)\s*["'](\.[^"']+)["']/g;

/** The scripts that a script needs, each once, those that it imports itself first. */
async function modulesOf(outDir: string, script: string, known = new Set<string>()) {
  const source = await readFile(join(outDir, script), 'utf8');
  const own = [...source.matchAll(imported)].map(([, path = '']) =>
    posix.join(dirname(script), path),
  );
  const fresh = own.filter((path) => !known.has(path));
  for (const path of fresh) known.add(path);
  for (const path of fresh) await modulesOf(outDir, path, known);
  return known;
}

/**
 * Lets a page ask for all that its first answer needs at once: the scripts that its script needs,
 * and the first file of data. On a phone's link each round that is saved is a sixth
 * of a second; Astro writes no such links, and only the built site knows the names.
 *
 * @param file The page, in the folder of the built site.
 * @param base The site's base path, with a slash at its end.
 * @param data The first file of data, below the base.
 */
export async function preloadScripts(
  outDir: string,
  file: string,
  { base, data }: { base: string; data: string },
): Promise<void> {
  const page = join(outDir, file);
  const html = await readFile(page, 'utf8');
  const [tag, src] = /<script type="module" src="([^"]+)">/.exec(html) ?? [];
  if (!tag || !src?.startsWith(base)) throw new Error(`${file} has no script of its own`);
  const script = src.slice(base.length);
  const modules = [...(await modulesOf(outDir, script))].map((path) => base + path);
  const links = [
    ...modules.map((href) => `<link rel="modulepreload" href="${href}">`),
    `<link rel="preload" as="fetch" crossorigin href="${base}${data}">`,
  ];
  await writeFile(page, html.replace(tag, links.join('') + tag));
}
