import { join } from 'node:path';
import { port, settings } from '../src/settings.ts';
import { isWhole, placesIn } from './dist/swap.ts';
import { startServer } from './startServer.ts';

/**
 * Serves dist/ on localhost, under FACELAW_BASE if that is set, on PORT or, without one, on 4321
 * or the next port that is free.
 */
const reasons: Record<string, string> = {
  EADDRINUSE: 'another program listens there',
  EACCES: 'this user may not listen there',
};
const { dist } = placesIn(join(import.meta.dirname, '..'));
const { base } = settings();
const wanted = port();

if (!isWhole(dist)) {
  console.error('There is no whole site in dist/ to serve. Run: npm run build');
  process.exit(1);
}
try {
  const { address } = await startServer({
    dist,
    base,
    port: wanted ?? 4321,
    seek: wanted === undefined,
  });
  console.log(`FaceLaw is served at ${address}`);
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  const why = code && reasons[code];
  console.error(why ? `PORT=${wanted}: ${why}; give another, or leave PORT out.` : message);
  process.exit(1);
}
