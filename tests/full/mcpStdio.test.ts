import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../mcp/asked.ts';

/** `npm run mcp`, as a program starts it. */
const root = join(import.meta.dirname, '..', '..');
const args = ['scripts/run.mjs', 'scripts/mcp.ts'];
const env = { ...process.env, FACELAW_TODAY: '2026-11-28', FACELAW_SITE: 'https://law.test.org' };
let client: Client;

beforeAll(async () => {
  client = new Client({ name: 'test', version: '1' });
  const command = process.execPath;
  const transport = new StdioClientTransport({ command, args, cwd: root, env });
  // On a busy machine it takes a while to open the collection.
  await client.connect(transport, { timeout: 240_000 });
}, 240_000);
afterAll(() => client.close());

describe('the server on standard input and output', { timeout: 240_000 }, () => {
  it('names its tools, each with what it takes and gives', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'search',
      'get_provision',
      'get_case',
      'which_law',
      'verify_citations',
      'verify_quote',
      'verify_case_number',
      'who_helps',
    ]);
    for (const { outputSchema, annotations, description } of tools) {
      expect(outputSchema?.properties).toMatchObject({ edition: {}, covers: {} });
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
      expect(description?.length).toBeGreaterThan(60);
    }
  });

  it('says of 第十条第一款 as of 2021-07-31 that it is not yet in force, and from which day', async () => {
    const { data, text } = await ask(client, 'get_provision', {
      citation: '第十条第一款 as of 2021-07-31',
      law: 'frt-provisions',
    });
    expect(data).toMatchObject({
      status: 'not-yet-in-force',
      standing: { from: '2021-08-01' },
      edition: { day: '2026-11-28' },
    });
    expect(text).toContain('2021年7月31日还没有施行，2021年8月1日起施行');
    expect(data.provisions[0].permanent.zh).toBe(
      'https://law.test.org/zh/laws/frt-provisions/2021-08-01/#art-10-p1',
    );
  });

  it('puts nothing but the protocol on standard output, and ends with its input', async () => {
    const server = spawn(process.execPath, args, { cwd: root, env });
    let told = '';
    server.stdout.setEncoding('utf8').on('data', (text) => {
      told += text;
    });
    const hello = {
      protocolVersion: '2025-06-18',
      capabilities: {},
      clientInfo: { name: 'test', version: '1' },
    };
    const send = (message: object) =>
      server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
    server.stdin.write('no protocol at all\n{"jsonrpc":\n');
    send({ id: 1, method: 'initialize', params: hello });
    send({ method: 'notifications/initialized' });
    send({ id: 2, method: 'tools/call', params: { name: 'get_provision', arguments: {} } });
    send({ id: 3, method: 'tools/call', params: { name: 'none', arguments: {} } });
    send({ id: 4, method: 'no/such/method' });
    server.stdin.end();
    const [status] = await once(server, 'exit');
    expect(status).toBe(0);
    const lines = told.trim().split('\n');
    const answers = lines.map((line) => JSON.parse(line) as { jsonrpc: string; id: number });
    expect(answers.map(({ jsonrpc }) => jsonrpc)).toEqual(['2.0', '2.0', '2.0', '2.0']);
    expect(answers.map(({ id }) => id).sort()).toEqual([1, 2, 3, 4]);
  });

  it('tells a setting that cannot be meant beside the protocol', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: root,
      env: { ...env, FACELAW_TODAY: 'tomorrow' },
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^FACELAW_TODAY=tomorrow: give a day/);
  });
});
