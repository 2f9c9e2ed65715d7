import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createApiDirectory } from '../../../src/apis/api-directory.js';
import { createStoredResponses } from '../../../src/response/stored/stored-responses.js';
import { systemClock } from '../../../src/runtime/clock.js';
import { createLogger } from '../../../src/telemetry/logger.js';
import { callApi } from '../../../src/tools/call-api/call-api.js';
import type { AttachedImage, NativeTool } from '../../../src/tools/contract/define-tool.js';
import { readResponse } from '../../../src/tools/read-response/read-response.js';
import { runTool } from '../../../src/tools/run-tool.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { startRawServer } from '../../helpers/servers/raw-server.js';

const opened = closedAfterEach();
const folder = mkdtempSync(join(tmpdir(), 'saved-'));
afterAll(() => rmSync(folder, { recursive: true }));
const logger = createLogger({ level: 'silent', readable: false, colour: false });
const signal = new AbortController().signal;

const resultSchema = z.looseObject({
  ok: z.boolean(),
  body: z.unknown().optional(),
  stored: z.looseObject({ id: z.string() }).optional(),
  next: z.looseObject({ from: z.int() }).optional(),
  cuts: z.array(z.looseObject({ next: z.looseObject({ from: z.int() }).optional() })).optional(),
});
const idOf = ({ stored }: z.output<typeof resultSchema>) => stored?.id ?? 'none';

/** Starts a server that responds to every request with this body, and runs tools as a caller. */
async function open(contentType: string, body: string | Buffer, status = '200 OK') {
  const head = `HTTP/1.1 ${status}\r\nContent-Type: ${contentType}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`;
  const server = await startRawServer({
    onRequest(socket) {
      socket.write(head);
      socket.write(body);
    },
  });
  const apis = createApiDirectory({ apis: [], adHoc: { network: { allowLocal: true }, retry: { attempts: 1 } } }, {});
  const responses = createStoredResponses({ clock: systemClock });
  opened.push(server, apis, { close: async () => responses.close() });
  const images: AttachedImage[] = [];
  const run = async (tool: NativeTool, args: Record<string, unknown>, caller = 'a') =>
    resultSchema.parse(
      await runTool(
        tool,
        args,
        { apis, logger, responses, files: () => ({ save: folder }) },
        { signal, caller: { id: caller, scopes: ['call'] }, onImage: (image) => void images.push(image) },
      ),
    );
  return {
    images,
    call: (args: Record<string, unknown> = {}, caller = 'a') => run(callApi, { url: `${server.url}/`, ...args }, caller),
    read: (args: Record<string, unknown>, caller = 'a') => run(readResponse, args, caller),
  };
}

const rows = Array.from({ length: 400 }, (_, id) => ({ id, name: `row ${id}`, text: 'x'.repeat(50) }));
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

describe('a result of call-api', () => {
  it('names the complete body if it was cut, and each cut leads to what it lacks', async () => {
    const { call, read } = await open('application/json', JSON.stringify({ data: rows, total: 400 }));
    const result = await call();
    expect(result).toMatchObject({ ok: true, stored: { id: expect.stringMatching(/^[0-9a-f]{32}$/) }, bodyBytes: expect.any(Number) });
    expect(result.cuts?.[0]).toMatchObject({ total: 400, next: { at: '/data', from: expect.any(Number) } });
    let next = result.cuts?.[0]?.next;
    const seen: unknown[] = rows.slice(0, next?.from);
    while (next !== undefined) {
      const page = await read({ id: idOf(result), ...next });
      expect(page.ok).toBe(true);
      seen.push(...z.array(z.unknown()).parse(page.body));
      ({ next } = page);
    }
    expect(seen).toEqual(rows);
  });

  it('names no stored body if the body is shown completely', async () => {
    const { call } = await open('application/json', '{"a":1}');
    expect(await call()).not.toHaveProperty('stored');
  });

  it('names the stored body if it is binary, a page that was made readable, or not shown', async () => {
    const binary = await open('application/pdf', Buffer.from('%PDF-1.4\n\0\x01'));
    expect((await binary.call()).stored).toBeDefined();
    const page = await open('text/html', '<html><head><title>T</title></head><body><p>Hello</p><a href="/next">Next</a></body></html>');
    const id = idOf(await page.call());
    expect((await page.read({ id, view: 'source' })).body).toContain('<p>Hello</p>');
    const json = await open('application/json', '{"a":1}');
    expect((await json.call({ view: 'none' })).stored).toBeDefined();
  });

  it('names the stored body of an error of the API', async () => {
    const { call, read } = await open('text/plain', `${'trace\n'.repeat(3000)}cause`, '500 Internal Server Error');
    const id = idOf(await call());
    expect((await read({ id, from: -1 })).body).toBe('cause');
  });
});

describe('saveTo', () => {
  it('saves the body of a success, and states where it would before anything is sent', async () => {
    const { call } = await open('application/pdf', '%PDF-1.4');
    const path = join(folder, 'a', 'x.pdf');
    expect(await call({ saveTo: 'a/x.pdf', dryRun: true })).toMatchObject({ plan: { saveTo: path } });
    expect(await call({ saveTo: 'a/x.pdf', view: 'none' })).toMatchObject({ ok: true, saved: { path, bytes: 8 } });
    expect(readFileSync(path, 'utf8')).toBe('%PDF-1.4');
    expect(await call({ saveTo: 'a/x.pdf' })).toMatchObject({ ok: false, error: { code: 'invalid-arguments', outcome: 'rejected' } });
    const failing = await open('text/plain', 'no', '404 Not Found');
    expect(await failing.call({ saveTo: 'failed' })).not.toHaveProperty('saved');
  });
});

describe('read-response', () => {
  it('reads the last line of a CSV document exactly', async () => {
    const { call, read } = await open('text/csv', `id,name\r\n${rows.map(({ id, name }) => `${id},"${name}, ü"`).join('\r\n')}\r\n`);
    const id = idOf(await call({ maxBytes: 512 }));
    expect(await read({ id, from: -1 })).toMatchObject({
      ok: true,
      body: '399,"row 399, ü"',
      ...{ unit: 'lines', from: 400, shown: 1, total: 401, contentType: 'text/csv', stored: { id } },
    });
  });

  it('evaluates an expression on the whole body, and searches it', async () => {
    const { call, read } = await open('application/json', JSON.stringify({ data: rows }));
    const id = idOf(await call());
    expect((await read({ id, select: 'data[?id > `397`].name' })).body).toEqual(['row 398', 'row 399']);
    expect(await read({ id, search: '/row 39[89]/' })).toMatchObject({
      matches: [
        { at: '/data/398/name', text: 'row 398' },
        { at: '/data/399/name', text: 'row 399' },
      ],
      total: 2,
    });
  });

  it('searches in linear time for what takes exponential time, or refuses it, and then still reads', async () => {
    const { call, read } = await open('text/plain', `${'a'.repeat(40)}!\n${'x'.repeat(20_000)}`);
    const id = idOf(await call());
    expect(await read({ id, search: '/(A|a)+!$/i' })).toMatchObject({
      ok: true,
      total: 1,
      matches: [{ text: expect.stringContaining('aa!') }],
    });
    expect(await read({ id, search: '/(a|a)+\\u0021?$/i' })).toMatchObject({ ok: true, total: 1 });
    expect(await read({ id, search: '/(a|a)+(?=b)/' })).toMatchObject({
      ok: false,
      error: { code: 'invalid-arguments', message: expect.stringContaining('without lookaround') },
    });
    expect(await read({ id, unit: 'bytes', from: 40, count: 1 })).toMatchObject({ ok: true, body: '!' });
  });

  it.each(['', '0'.repeat(32), 'response://', '../x', '__proto__', `${'f'.repeat(32)}?from=0`, 'x'.repeat(10_000)])(
    'returns one error for the unknown id %#, which does not repeat the id',
    async (id) => {
      const { read } = await open('text/plain', '');
      const { error } = await read({ id: id === '' ? 'x' : id });
      expect(error).toMatchObject({ code: 'response-not-found', outcome: 'rejected', safeToRetry: false });
      expect(JSON.stringify(error).length).toBeLessThan(400);
    },
  );

  it('returns the same error for the id of another caller', async () => {
    const { call, read } = await open('application/json', JSON.stringify(rows));
    const id = idOf(await call({}, 'a'));
    const { requestId: _one, ...foreign } = await read({ id }, 'b');
    const { requestId: _two, ...unknown } = await read({ id: 'f'.repeat(32) }, 'b');
    expect(foreign).toEqual(unknown);
    expect((await read({ id }, 'a')).ok).toBe(true);
  });

  it('accepts an id as models repeat it', async () => {
    const { call, read } = await open('application/json', JSON.stringify(rows));
    const id = idOf(await call());
    for (const form of [`response://${id}`, ` ${id.toUpperCase()} `, `response://${id}/`, `response:${id}`, `response://${id}?from=0`]) {
      expect((await read({ id: form, count: 1 })).ok, form).toBe(true);
    }
  });

  it('names the longest place that exists if a place does not', async () => {
    const { call, read } = await open('application/json', JSON.stringify({ data: rows }));
    const id = idOf(await call());
    expect((await read({ id, at: '/data/0/nme' })).error).toMatchObject({
      code: 'invalid-arguments',
      message: expect.stringContaining('"/data/0", which is an object with "id", "name", "text"'),
    });
  });

  it('attaches an image, and refuses what is not one', async () => {
    const image = await open('application/octet-stream', png);
    const id = idOf(await image.call());
    expect(await image.read({ id, view: 'image' })).toMatchObject({ ok: true, contentType: 'image/png', bodyBytes: png.length });
    expect(image.images).toEqual([{ data: png.toString('base64'), mimeType: 'image/png' }]);
    const text = await open('text/plain', 'x'.repeat(10_000));
    const textId = idOf(await text.call());
    expect((await text.read({ id: textId, view: 'image' })).error).toMatchObject({ code: 'invalid-arguments' });
  });

  it('reads large bodies of many callers concurrently', { timeout: 30_000 }, async () => {
    const body = JSON.stringify(Array.from({ length: 60_000 }, (_, id) => ({ id, name: `row ${id}`, tags: ['a', 'b'] })));
    const { call, read } = await open('application/json', body);
    const id = idOf(await call());
    const pages = await Promise.all(Array.from({ length: 5 }, (_, n) => read({ id, from: -(n + 1), count: 1 })));
    expect(pages.map(({ body: items }) => z.array(z.looseObject({ id: z.int() })).parse(items)[0]?.id)).toEqual([
      59_999, 59_998, 59_997, 59_996, 59_995,
    ]);
  });
});

describe('hidden characters in read-response', () => {
  it('escapes them in lines, values and matches', async () => {
    const { call, read } = await open('text/plain', `${'line\n'.repeat(5000)}end \u202egnirts\u001b[1m`);
    const id = idOf(await call());
    expect(await read({ id, from: -1 })).toMatchObject({ ok: true, body: 'end \\u{202e}gnirts\\u{1b}[1m' });
    expect(await read({ id, search: 'gnirts' })).toMatchObject({ matches: [{ text: expect.stringContaining('\\u{202e}gnirts') }] });
    const json = await open('application/json', JSON.stringify({ rows, last: { 'a\u200b': '\u{e0041}' } }));
    expect(await json.read({ id: idOf(await json.call()), at: '/last' })).toMatchObject({ body: { 'a\\u{200b}': '\\u{e0041}' } });
  });
});
