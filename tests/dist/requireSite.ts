import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from './place.ts';

/** Before the tests of the built site: one error instead of hundreds where there is none. */
export default function requireSite(): void {
  if (existsSync(join(dist, 'index.html'))) return;
  throw new Error(`No built site in ${dist}. Run: npm run build`);
}
