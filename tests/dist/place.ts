import { join } from 'node:path';

/** The repository, and the site built from it. FACELAW_DIST names another place for the latter. */
export const root = join(import.meta.dirname, '..', '..');
export const dist = process.env.FACELAW_DIST ?? join(root, 'dist');
