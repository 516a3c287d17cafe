import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface ServerOptions {
  /** Folder of the built site. */
  dist: string;
  /** Path below which the site was built, such as `/facelaw/`. */
  base?: string;
  /** 0 for any free port. */
  port: number;
  /** Whether to go on to the next port where this one is taken. */
  seek?: boolean;
}

/**
 * Serves a built site on localhost as a static host would: unknown addresses get 404.html.
 * @returns the server, and the address of the start page
 */
export async function startServer(
  options: ServerOptions,
): Promise<{ server: Server; address: string }> {
  const base = (options.base ?? '/').replace(/\/$/, '');
  const server = createServer(siteHandler(options.dist, base));
  const port = await listen(server, options.port, options.seek ?? false);
  return { server, address: `http://localhost:${port}${base}/` };
}

function siteHandler(dist: string, base: string) {
  const files = sirv(dist, { dev: true });
  const notFound = readFileSync(join(dist, '404.html'));
  return (...[request, response]: Parameters<typeof files>) => {
    const answer404 = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    if (!request.url?.startsWith(`${base}/`)) return answer404();
    request.url = request.url.slice(base.length);
    files(request, response, answer404);
  };
}

function listen(server: Server, port: number, seek: boolean): Promise<number> {
  return new Promise((resolve, reject) => {
    let candidate = port;
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || !seek) return reject(error);
      candidate += 1;
      server.listen(candidate, 'localhost');
    });
    server.on('listening', () => resolve((server.address() as AddressInfo).port));
    server.listen(candidate, 'localhost');
  });
}
