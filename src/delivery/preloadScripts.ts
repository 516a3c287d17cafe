import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { staticImports } from './staticImports.ts';

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
  const [, ...modules] = staticImports(outDir, [script]);
  const links = [
    ...modules.map((path) => `<link rel="modulepreload" href="${base}${path}">`),
    `<link rel="preload" as="fetch" crossorigin href="${base}${data}">`,
  ];
  await writeFile(page, html.replace(tag, links.join('') + tag));
}
