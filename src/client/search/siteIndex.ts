import { indexFolder } from '../../search/index/layout.ts';
import { openIndex, type SearchIndex } from '../../search/index/openIndex.ts';
import { webStore } from '../../search/index/webStore.ts';

/** How long a reader has for a question, before files are fetched that it would have to wait for. */
const patience = 300;

let opened: Promise<SearchIndex> | undefined;
let hasLosses = false;

/**
 * The index of this site, opened once; an attempt that failed is made anew. A part that cannot be
 * had costs only what it holds (see `lost`).
 */
export function siteIndex(base: string): Promise<SearchIndex> {
  if (opened) return opened;
  const store = webStore(new URL(`${base}${indexFolder}/`, location.href));
  opened = openIndex(store, () => {
    hasLosses = true;
  });
  opened.then((index) => setTimeout(index.warm, patience), forget);
  return opened;
}

/** Whether a part of the index could not be had since it was opened. */
export const lost = (): boolean => hasLosses;

/** Forgets the index, so that the next query reads the manifest again: after a new build. */
export function forget(): void {
  opened = undefined;
  hasLosses = false;
}
