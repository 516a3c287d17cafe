import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { staticImports } from '../src/delivery/staticImports.ts';

/** Bytes over the wire, gzip, that a page takes before its reader searches for anything. */
export interface Weight {
  html: number;
  css: number;
  js: number;
  total: number;
}

/** Bytes that an article page may take (20 kB, JavaScript at most 4 kB of it). */
export const bars = { total: 20_480, js: 4_000 };

const gzipped = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;

/**
 * Weighs a page of a built site: its HTML, its stylesheets, and its scripts with all that these
 * import at once. What they import when asked (`import()`) comes with the first search.
 * Scripts inside the page count as JavaScript as well as within the HTML; data (JSON-LD) is none.
 * @param folder the built site, lying at the root of its host
 * @param file the page, below the folder: `zh/laws/pipl/28/index.html`
 */
export function pageWeight(folder: string, file: string): Weight {
  const source = readFileSync(join(folder, file), 'utf8');
  const css = [...source.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
    ([, href]) => href,
  );
  const external = [...source.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src]) => src);
  const inline = [...source.matchAll(/<script(?![^>]* (?:src|type)=)[^>]*>([^<]+)<\/script>/g)];
  const scripts = staticImports(folder, external as string[]);
  const html = gzipped(source);
  const cssBytes = sum(css.map((href) => sizeOf(folder, href as string)));
  const fetched = sum(scripts.map((src) => sizeOf(folder, src)));
  const written = sum(inline.map(([, script = '']) => gzipped(script)));
  return { html, css: cssBytes, js: fetched + written, total: html + cssBytes + fetched };
}

const sizes = new Map<string, number>();

function sizeOf(folder: string, address: string): number {
  const file = join(folder, address);
  const known = sizes.get(file) ?? gzipped(readFileSync(file));
  sizes.set(file, known);
  return known;
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
