import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { port, settings } from '../src/settings.ts';
import { isWhole, placesIn } from './dist/swap.ts';

/** `npm start`: builds the site and serves it; where the build fails, the last one that did not. */
const { dist } = placesIn(join(import.meta.dirname, '..'));
// A wrong setting is told before the build, not after it.
settings();
port();

const { status, signal } = spawnSync(process.execPath, [join(import.meta.dirname, 'build.ts')], {
  stdio: 'inherit',
});
if (signal) process.kill(process.pid, signal);
if (status !== 0) {
  if (!isWhole(dist)) {
    console.error('\nThe build failed, and there is no earlier site to serve.');
    process.exit(1);
  }
  const built = statSync(join(dist, 'index.html')).mtime.toLocaleString();
  console.error(`\nThe build failed: what is served is the site as it was built on ${built}.`);
}
await import('./serve.ts');
