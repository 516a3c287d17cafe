import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../scripts/startServer.ts';

const dist = mkdtempSync(join(tmpdir(), 'facelaw-served-'));
let server: Server;
let address: string;

beforeAll(async () => {
  mkdirSync(join(dist, 'zh'));
  writeFileSync(join(dist, 'zh', 'index.html'), '人脸识别');
  writeFileSync(join(dist, '404.html'), 'not found');
  ({ server, address } = await startServer({ dist, base: '/facelaw/', port: 0 }));
});

afterAll(() => {
  server.close();
  rmSync(dist, { recursive: true });
});

const get = (path: string, init?: RequestInit) => fetch(new URL(path, address), init);

describe('the server', () => {
  it('serves pages below the base, and 404.html elsewhere', async () => {
    expect(await (await get('zh/')).text()).toBe('人脸识别');
    for (const path of ['en/', '/zh/', '/', '%E0%A4%A']) {
      const answer = await get(path);
      expect([path, answer.status, await answer.text()]).toEqual([path, 404, 'not found']);
    }
  });

  it.each(['bytes=9-3', 'bytes=0-3', 'bytes=-1', 'bytes=99-', 'lines=1-2', 'bytes=x'])(
    'answers a request for the range %s with the whole',
    async (range) => {
      const answer = await get('zh/', { headers: { range } });
      expect([answer.status, await answer.text()]).toEqual([200, '人脸识别']);
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('refuses %s', async (method) => {
    const answer = await get('zh/', { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('answers HEAD without the page', async () => {
    const answer = await get('zh/', { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect(answer.headers.get('content-length')).toBe('12');
  });

  it('names a page by an ETag and does not send it twice', async () => {
    const etag = (await get('zh/')).headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/".+"$/);
    const again = await get('zh/', { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it.each([
    ['evil.example', 421],
    ['localhost.evil.example', 421],
    ['127.0.0.1:4321', 200],
    ['[::1]:4321', 200],
    ['localhost', 200],
  ])('takes the Host %s for %i', async (host, status) => {
    const { port } = new URL(address);
    const asked = request({ host: 'localhost', port, path: '/facelaw/zh/', headers: { host } });
    const [answer] = await once(asked.end(), 'response');
    answer.resume();
    expect(answer.statusCode).toBe(status);
  });
});
