import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../dist/place.ts';

/** The address of every page of the built site on which one can stay: `/zh/laws/pipl/28/`. */
export function builtPaths(): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .filter((file) => !readFileSync(join(dist, file), 'utf8').includes('http-equiv="refresh"'))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();
}
