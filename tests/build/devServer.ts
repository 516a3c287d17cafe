import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Checkout } from './checkout.ts';
import { surroundings } from './runIn.ts';

/** What the server tells a page in the browser. */
export interface Told {
  type: string;
  err?: { name: string; message: string; loc: { file: string; line: number } };
}

export interface DevServer {
  /** The address of its start page. */
  site: URL;
  get(path: string): Promise<{ status: number; text: string }>;
  /** Opens a page's own line to the server; resolves with the first message of a type after the given step. */
  told(type: string, step?: () => void): Promise<Told>;
  /** Resolves once the terminal shows the words, from where the last wait ended. */
  printed(words: string): Promise<void>;
  /** How often the server was set up: a restart would raise it. */
  starts(): number;
  stop(): Promise<void>;
}

/** Starts `astro dev` in a checkout, as `npm run dev` does, and waits until it answers. */
export async function devServer({ root }: Checkout): Promise<DevServer> {
  const port = await freePort();
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
  const child = spawn(process.execPath, [astro, 'dev', '--port', String(port)], {
    cwd: root,
    env: surroundings(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let read = 0;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  const until = async (condition: () => boolean) => {
    while (!condition()) {
      if (child.exitCode !== null) throw new Error(`astro dev has ended:\n${output}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  await until(() => output.includes('watching for file changes'));
  const page = await openLine(port);
  const site = new URL(`http://localhost:${port}/`);
  return {
    site,
    async get(path) {
      const answer = await fetch(new URL(path, site));
      return { status: answer.status, text: await answer.text() };
    },
    told(type, step) {
      const message = page.next(type);
      step?.();
      return message;
    },
    async printed(words) {
      await until(() => output.includes(words, read));
      read = output.indexOf(words, read) + words.length;
    },
    starts: () => output.split('ready in').length - 1 + (output.split('Restarting').length - 1),
    async stop() {
      page.close();
      child.kill();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

async function openLine(port: number) {
  const line = new WebSocket(`ws://localhost:${port}/`, 'vite-hmr');
  const waiting: { type: string; resolve: (told: Told) => void }[] = [];
  line.addEventListener('message', ({ data }) => {
    const told: Told = JSON.parse(data);
    const at = waiting.findIndex(({ type }) => type === told.type);
    if (at >= 0) waiting.splice(at, 1)[0]?.resolve(told);
  });
  await new Promise((resolve, reject) => {
    line.addEventListener('open', resolve);
    line.addEventListener('error', reject);
  });
  return {
    next: (type: string) => new Promise<Told>((resolve) => waiting.push({ type, resolve })),
    close: () => line.close(),
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}
