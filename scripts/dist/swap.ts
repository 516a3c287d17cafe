import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where the site lies, and where it waits while another takes its place. */
export interface Places {
  dist: string;
  /** The one being built. */
  next: string;
  /** The one that was there before, for as long as the change takes. */
  old: string;
}

export function placesIn(root: string): Places {
  return {
    dist: join(root, 'dist'),
    next: join(root, 'dist.next'),
    old: join(root, 'dist.old'),
  };
}

/** Whether a folder holds a site to the last thing that a build writes into it. */
export function isWhole(folder: string): boolean {
  return ['index.html', '404.html', 'search/manifest.json'].every((file) =>
    existsSync(join(folder, file)),
  );
}

/**
 * Clears up after a build that was killed: puts the old site back where the new one had not yet
 * come, and takes away what was left half done. It may itself be killed, and begin again.
 */
export function mend({ dist, next, old }: Places): void {
  if (!isWhole(dist) && isWhole(old)) {
    remove(dist);
    renameSync(old, dist);
  }
  remove(old);
  remove(next);
}

/** Puts the new site in the place of the old; at every moment one of them is whole. */
export function swap({ dist, next, old }: Places): void {
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(next, dist);
  remove(old);
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
