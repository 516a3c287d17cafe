import { join } from 'node:path';
import { build } from 'astro';
import { settings } from '../src/settings.ts';
import { Locked, takeLock } from './dist/lock.ts';
import { mend, placesIn, swap } from './dist/swap.ts';

/**
 * Builds the site beside dist/ and puts it there only when it is whole. A finding, any other
 * failure, a kill at any moment leaves a whole site, or it is put back when this begins again.
 */
const root = join(import.meta.dirname, '..');
const places = placesIn(root);
const { day } = settings();

try {
  takeLock(join(root, 'dist.lock'));
} catch (error) {
  if (!(error instanceof Locked)) throw error;
  console.error(error.message);
  process.exit(1);
}
process.on('exit', (code) => {
  if (code !== 0) console.error('dist/ is as it was.');
});
mend(places);
await build({ root, outDir: places.next, logLevel: 'warn' });
swap(places);
console.log(`dist/ is built for ${day}.`);
