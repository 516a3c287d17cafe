import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
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
  const files = sirv(dist, { dev: true, etag: true });
  const answer404 = (response: ServerResponse) => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(readFileSync(join(dist, '404.html')));
  };
  return (request: IncomingMessage, response: ServerResponse) => {
    const refused = refusal(request);
    if (refused) return refuse(response, ...refused);
    if (!request.url?.startsWith(`${base}/`)) return answer404(response);
    request.url = request.url.slice(base.length);
    // A server may answer with the whole, and sirv fails at ranges that are none (`bytes=9-3`).
    delete request.headers.range;
    // The site may be built anew between looking for a file and reading it.
    response.on('pipe', (source) => source.on('error', () => response.destroy()));
    files(request, response, () => answer404(response));
  };
}

/** Why a request is not answered: anything but reading, and pages of others that lead here by name. */
function refusal({ method = '', headers }: IncomingMessage): [number, string] | undefined {
  if (method !== 'GET' && method !== 'HEAD') return [405, 'This site can only be read.'];
  if (/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(headers.host ?? '')) return undefined;
  return [421, 'This server answers for localhost alone.'];
}

function refuse(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'content-type': 'text/plain', allow: 'GET, HEAD' });
  response.end(`${words}\n`);
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
