import { indexFolder } from '../../search/index/layout.ts';
import { openIndex, type SearchIndex } from '../../search/index/openIndex.ts';
import { webStore } from '../../search/index/webStore.ts';

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
