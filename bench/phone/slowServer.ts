import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createSecureServer, type Http2SecureServer } from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { selfSigned } from './selfSigned.ts';

export type Protocol = 'HTTP/1.1' | 'HTTP/2';

/** A phone's link: how long a way takes, and how much goes through. */
const roundTrip = 150;
const bytesPerMillisecond = 1_600_000 / 8 / 1000;
/** How much is sent at one time. */
const slice = 4096;

/** What has been asked of the server and what it has sent, since `forget`. */
export interface Traffic {
  requests: number;
  bytes: number;
  forget(): void;
}

export interface SlowServer {
  address: string;
  traffic: Traffic;
  close(): void;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A file as a host would send it: text compressed. */
function fileAt(dist: string, url: string) {
  let file = join(dist, decodeURIComponent(new URL(url, 'http://x').pathname));
  try {
    if (statSync(file).isDirectory()) file = join(file, 'index.html');
    const type = types[extname(file)];
    const body = readFileSync(file);
    return {
      type: type ?? 'application/octet-stream',
      body: type ? gzipSync(body) : body,
      isText: Boolean(type),
    };
  } catch {
    return undefined;
  }
}

/**
 * Serves a folder as a host on the other end of a phone's link would: the delays are made here,
 * so that they hold for workers and pages alike, which a browser's own throttling does not.
 * Opening a connection takes a round trip, and another for its encryption.
 *
 * @param isSlow Whether there are any delays; without them it is a fast host near by.
 */
export async function slowServer(
  dist: string,
  protocol: Protocol,
  isSlow = true,
): Promise<SlowServer> {
  const traffic: Traffic = {
    requests: 0,
    bytes: 0,
    forget: () => Object.assign(traffic, { requests: 0, bytes: 0 }),
  };
  const begun = new WeakSet<object>();
  let freeAt = 0;
  const pause = (milliseconds: number) =>
    new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));

  const answer = async (
    url: string,
    connection: object,
    head: (status: number, headers: Record<string, string>) => void,
    write: (chunk: Buffer) => void,
    end: () => void,
  ) => {
    traffic.requests++;
    const opening = protocol === 'HTTP/2' ? 2 : 1;
    const trips = begun.has(connection) ? 1 : 1 + opening;
    begun.add(connection);
    if (isSlow) await pause(trips * roundTrip);
    const file = fileAt(dist, url);
    if (!file) {
      head(404, {});
      return end();
    }
    head(200, {
      'content-type': file.type,
      'cache-control': 'max-age=600',
      ...(file.isText && { 'content-encoding': 'gzip' }),
    });
    for (let from = 0; from < file.body.length; from += slice) {
      const chunk = file.body.subarray(from, from + slice);
      freeAt = Math.max(freeAt, performance.now()) + chunk.length / bytesPerMillisecond;
      if (isSlow) await pause(freeAt - performance.now());
      traffic.bytes += chunk.length;
      write(chunk);
    }
    end();
  };

  const server: Server | Http2SecureServer =
    protocol === 'HTTP/2'
      ? createSecureServer(await selfSigned()).on('stream', (stream, headers) => {
          stream.on('error', () => undefined);
          const head = (status: number, given: Record<string, string>) =>
            stream.destroyed || stream.respond({ ':status': status, ...given });
          void answer(
            String(headers[':path']),
            stream.session as object,
            head,
            (c) => stream.write(c),
            () => stream.end(),
          );
        })
      : createServer((request, response) => {
          response.on('error', () => undefined);
          void answer(
            request.url ?? '/',
            request.socket,
            (s, h) => response.writeHead(s, h),
            (c) => response.write(c),
            () => response.end(),
          );
        });
  const sockets = new Set<Socket>();
  server.on(protocol === 'HTTP/2' ? 'secureConnection' : 'connection', (socket: Socket) =>
    sockets.add(socket),
  );
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `${protocol === 'HTTP/2' ? 'https' : 'http'}://localhost:${port}/`,
    traffic,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
