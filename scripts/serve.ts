import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from './startServer.ts';

/**
 * Serves dist/ on localhost, under FACELAW_BASE if that is set, on PORT (4321) or the next free port.
 */
const dist = join(import.meta.dirname, '..', 'dist');

if (!existsSync(join(dist, 'index.html'))) {
  console.error('There is no dist/ to serve. Run: npm run build');
  process.exit(1);
}
const { address } = await startServer({
  dist,
  base: process.env.FACELAW_BASE,
  port: Number(process.env.PORT ?? 4321),
  seek: !process.env.PORT,
});
console.log(`FaceLaw is served at ${address}`);
