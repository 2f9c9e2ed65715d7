// needs: namespaces
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Running, start } from '../helpers/processes/executable.js';
import { startHttpServer } from '../helpers/servers/http-server.js';
import { holdsWithin } from '../helpers/until.js';

const message = z.looseObject({ id: z.int().optional(), result: z.unknown().optional(), params: z.unknown().optional() });
const resultSchema = z.looseObject({
  ok: z.boolean(),
  stored: z.looseObject({ id: z.string() }).optional(),
  error: z.looseObject({ code: z.string() }).optional(),
  notes: z.array(z.string()).default([]),
});

const line = `${JSON.stringify({ text: 'x'.repeat(100_000) })}\n`;
const list = (count: number) => JSON.stringify(Array.from({ length: count }, (_, id) => ({ id, text: 'y'.repeat(90) })));
const MiB = 1024 * 1024;

async function waitFor(condition: () => boolean): Promise<void> {
  expect(await holdsWithin(15_000, condition)).toBe(true);
}

describe('a server whose disk has room for 4 MiB', () => {
  let server: Running;
  let api: Awaited<ReturnType<typeof startHttpServer>>;
  let sent = 0;

  beforeAll(async () => {
    api = await startHttpServer(({ url }, response) => {
      if (url === '/slow') {
        response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n');
        // Progress is reported every 400 ms.
        return void setTimeout(() => response.write('data: 2\n\n'), 450);
      }
      if (url !== '/stream') return void response.writeHead(200, { 'content-type': 'application/json' }).end(list(Number(url.slice(1))));
      response.writeHead(200, { 'content-type': 'application/x-ndjson' });
      const write = () => {
        // 1 GiB, as fast as it is read.
        while (sent < 1024 * MiB && !response.destroyed) {
          sent += line.length;
          if (!response.write(line)) return;
        }
        response.end();
      };
      response.on('drain', write);
      write();
    });
    server = start(['--allow-local', '--log-level', 'silent'], {
      via: ['unshare', '-rm', 'sh', '-c', 'mount -t tmpfs -o size=4m none /mnt && exec "$@"', 'sh'],
      env: { TMPDIR: '/mnt' },
    });
    const clientInfo = { name: 'test', version: '1' };
    await request(0, 'initialize', { protocolVersion: '2025-06-18', capabilities: {}, clientInfo });
  });
  afterAll(async () => {
    await server.stop();
    await api.close();
  });

  const messages = () =>
    server
      .stdout()
      .split('\n')
      .slice(0, -1)
      .map((text) => message.parse(JSON.parse(text)));

  async function request(id: number, method: string, params: unknown): Promise<unknown> {
    server.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`);
    await waitFor(() => messages().some((one) => one.id === id));
    return messages().find((one) => one.id === id)?.result;
  }

  async function callTool(id: number, name: string, args: Record<string, unknown>) {
    const result = await request(id, 'tools/call', { name, arguments: args, _meta: { progressToken: id } });
    return resultSchema.parse(z.looseObject({ structuredContent: z.unknown() }).parse(result).structuredContent);
  }

  it('shows a body that it cannot store, without the arguments to read on', async () => {
    expect((await callTool(1, 'call-api', { url: `${api.url}/3000` })).stored).toBeDefined();
    const full = await callTool(2, 'call-api', { url: `${api.url}/60000` });
    expect(full).toMatchObject({
      ok: true,
      cuts: [{ pointer: '', total: 60_000 }],
      notes: [expect.stringContaining('could not be stored')],
    });
    expect(JSON.stringify(full)).not.toMatch(/"next"|"stored"/);
    // What the failed file had taken is free again.
    expect((await callTool(3, 'call-api', { url: `${api.url}/3000` })).stored).toBeDefined();
  });

  it('reads the start of a stream of 1 GiB within 80 MiB of memory', async () => {
    const residentKiB = (key: string) =>
      Number(new RegExp(`${key}:\\s+(\\d+)`).exec(readFileSync(`/proc/${server.child.pid}/status`, 'utf8'))?.[1]);
    const idle = residentKiB('VmRSS');
    const result = await callTool(4, 'call-api', { url: `${api.url}/stream`, maxEvents: 10_000 });
    expect(result).toMatchObject({ ok: true, events: { ended: 'bytes', more: true } });
    expect((residentKiB('VmHWM') - idle) / 1024).toBeLessThan(80);
    expect(sent).toBeLessThan(64 * MiB);
  });

  it('reports the progress of a stream', async () => {
    const result = await callTool(8, 'call-api', { url: `${api.url}/slow`, maxEvents: 2 });
    expect(result).toMatchObject({ ok: true, body: [{ data: 1 }, { data: 2 }] });
    expect(messages()).toContainEqual(
      expect.objectContaining({
        method: 'notifications/progress',
        params: expect.objectContaining({ progressToken: 8, message: expect.stringContaining('Read 2 events') }),
      }),
    );
  });

  it('reports a reading whose worker is killed, and reads on with another one', async () => {
    const { stored } = await callTool(5, 'call-api', { url: `${api.url}/4000` });
    const reading = callTool(6, 'read-response', { id: stored?.id, search: '/(y+y+)+z(?!a)/' });
    let isRunning = true;
    const ended = reading.finally(() => {
      isRunning = false;
    });
    const children = `/proc/${server.child.pid}/task/${server.child.pid}/children`;
    await waitFor(() => {
      for (const pid of readFileSync(children, 'utf8').split(' ').filter(Boolean)) process.kill(Number(pid), 'SIGKILL');
      return !isRunning;
    });
    expect((await ended).error).toMatchObject({ code: 'body-withheld' });
    expect(await callTool(7, 'read-response', { id: stored?.id, from: -1 })).toMatchObject({ ok: true, from: 3999 });
  });
});
