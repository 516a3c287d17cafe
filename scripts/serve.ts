import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves dist/ on localhost, under FACELAW_BASE if that is set, on PORT (4321) or the next free port.
 */
const dist = join(import.meta.dirname, '..', 'dist');
const base = (process.env.FACELAW_BASE ?? '/').replace(/\/$/, '');

if (!existsSync(join(dist, 'index.html'))) {
  console.error('There is no dist/ to serve. Run: npm run build');
  process.exit(1);
}
const files = sirv(dist, { dev: true });
const notFound = readFileSync(join(dist, '404.html'));

const server = createServer((request, response) => {
  const answer404 = () => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
  };
  if (!request.url?.startsWith(`${base}/`)) return answer404();
  request.url = request.url.slice(base.length);
  files(request, response, answer404);
});

let port = Number(process.env.PORT ?? 4321);
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE' || process.env.PORT) throw error;
  port += 1;
  server.listen(port, 'localhost');
});
server.on('listening', () => console.log(`FaceLaw is served at http://localhost:${port}${base}/`));
server.listen(port, 'localhost');
