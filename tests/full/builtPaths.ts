import { readdirSync } from 'node:fs';
import { dist } from '../dist/place.ts';

/** The address of every page of the built site: `/zh/laws/pipl/28/`. */
export function builtPaths(): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();
}
