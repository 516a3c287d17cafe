import { openIndex, type SearchIndex } from '../engine/openIndex.ts';
import { webStore } from '../engine/webStore.ts';
import { indexFolder } from '../index/layout.ts';

let opened: Promise<SearchIndex> | undefined;

/** The index of this site, opened once; an attempt that failed is made anew. */
export function siteIndex(base: string): Promise<SearchIndex> {
  opened ??= openIndex(webStore(new URL(`${base}${indexFolder}/`, location.href)));
  opened.catch(forget);
  return opened;
}

/** Forgets the index, so that the next query reads the manifest again: after a new build. */
export function forget(): void {
  opened = undefined;
}
