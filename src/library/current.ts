import type { Library } from './Library.ts';

let current: Library | undefined;

/**
 * The library of this site. Pages are run by Vite, apart from the modules of Node: they come here
 * through `virtual:facelaw/library`, so that they share what the integration has opened.
 */
export function library(): Library {
  if (!current) throw new Error('The content is not opened: the integration facelaw() does that.');
  return current;
}

/** Puts what was opened in the place of what was opened before. */
export function setLibrary(opened: Library): void {
  current = opened;
}
