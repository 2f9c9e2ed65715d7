import { readdirSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pngImage } from '../helpers/images.js';
import { jsonRoute, type Route, startApiAndClient } from '../helpers/processes/api-and-client.js';
import { start } from '../helpers/processes/executable.js';
import { startHttpServer } from '../helpers/servers/http-server.js';
import { makeFolder } from '../helpers/skill-folders.js';
import { holdsWithin } from '../helpers/until.js';

const csvLines = Array.from({ length: 2000 }, (_, n) => `st-${n % 40},2026-03-${(n % 28) + 1},${(n % 300) / 10},${n % 9}`);
const png = pngImage(20, 10);
const pdf = Buffer.from(`%PDF-1.7\n${'\0'.repeat(9000)}`);
const marks = Array.from({ length: 401 }, (_, n) => (n % 4 === 0 ? `… ${401 - n} more items` : `item number ${n} of this list of an API`));
const failure = { code: 'quota_exceeded', message: 'The quota of this project is used up.' };
const manyKeys = { ...Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`key_${n}`, n])), error: failure };
const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
const page = (items: readonly number[], link: string): Route => ({ ...jsonRoute(items), headers: { link } });

let api: Awaited<ReturnType<typeof startApiAndClient>>;
let other: Awaited<ReturnType<typeof startHttpServer>>;
beforeAll(async () => {
  other = await startHttpServer((_request, response) => response.end('[]'));
  api = await startApiAndClient({
    '/csv': { type: 'text/csv', body: `station,date,temperature,rain\n${csvLines.join('\n')}\n` },
    '/png': { type: 'image/png', body: png },
    '/pdf': { type: 'application/pdf', body: pdf },
    '/marks': jsonRoute(marks),
    '/keys': jsonRoute(manyKeys),
    '/deep': { type: 'application/json', body: deep },
    '/flat': { type: 'application/json', body: `[${'1,'.repeat(99_999)}1]` },
    '/loop': page([1, 2], '</loop?page=2>; rel="next"'),
    '/loop?page=2': page([3, 4], '</loop>; rel="next"'),
    '/elsewhere': page([1, 2], `<http://localhost:${other.port}/next>; rel="next"`),
  });
});
afterAll(async () => {
  await api.close();
  await other.close();
});

describe('a stored response', () => {
  it('reads the last line of a stored table', async () => {
    const { stored } = await api.call('/csv');
    const { body, from, shown, total, unit } = await api.read(stored?.id, { from: -1 });
    expect(body).toBe(csvLines.at(-1));
    expect({ from, shown, total, unit }).toEqual({ from: 2000, shown: 1, total: 2001, unit: 'lines' });
  });

  it('shows an image as an image, and describes other binary bodies', async () => {
    const shown = await api.call('/png', { view: 'image' });
    expect(shown.images).toEqual([{ type: 'image', data: png.toString('base64'), mimeType: 'image/png' }]);
    expect(shown).toMatchObject({ ok: true, contentType: 'image/png', bodyBytes: png.length });
    const described = await api.call('/png');
    expect(described.body).toMatch(/^\[binary body omitted: image\/png, 20 × 10 pixels, \d+ bytes, sha256 [0-9a-f]{64}\]$/);
    const { body, stored, bodyBytes } = await api.call('/pdf');
    expect(body).toMatch(/^\[binary body omitted: application\/pdf, 9009 bytes, sha256 [0-9a-f]{64}\]$/);
    expect(bodyBytes).toBe(9009);
    expect(stored).toEqual({ id: expect.stringMatching(/^[0-9a-f]{32}$/), expiresAt: expect.any(String) });
  });
});

describe('a nasty response', () => {
  it('reports 401 items, even if items equal a mark', async () => {
    const { body, cuts } = await api.call('/marks', { maxBytes: 2048 });
    expect(cuts).toEqual([{ shown: expect.any(Number), total: 401, next: { from: expect.any(Number) } }]);
    // One item more than the cut says: the mark of this server.
    expect(body).toHaveLength((cuts?.[0]?.shown ?? 0) + 1);
  });

  it('shows code and message of an error after 20,000 keys', async () => {
    const { body, cuts } = await api.call('/keys');
    expect(body).toMatchObject({ key_0: 0, error: failure });
    expect(cuts).toEqual([expect.objectContaining({ total: 20_001, unit: 'keys', next: { from: expect.any(Number) } })]);
  });

  it('returns the items of both pages if the second leads back to the first', async () => {
    const before = api.server.requests.length;
    const { body, pages } = await api.call('/loop', { paginate: 'auto' });
    expect(body).toEqual([1, 2, 3, 4]);
    expect(pages).toMatchObject({ read: 2, items: 4, ended: 'loop' });
    expect(api.server.requests.length - before).toBe(2);
  });

  it('sends no request to another host for the next page, and names it', async () => {
    const { body, pages, text } = await api.call('/elsewhere', { paginate: 'auto' });
    expect(body).toEqual([1, 2]);
    expect(pages).toMatchObject({ read: 1, items: 2, ended: 'other-host' });
    expect(text).toContain(`http://localhost:${other.port}/next`);
    expect(other.requests).toEqual([]);
    expect(other.connections).toBe(0);
  });

  it('shows 100,000 levels in 300 tokens, in little more time than one level', async () => {
    const { ok, tokens, stored, bodyBytes } = await api.call('/deep');
    expect(ok).toBe(true);
    expect(tokens).toBeLessThan(300);
    expect(bodyBytes).toBe(deep.length);
    const whole = await api.read(stored?.id, { unit: 'bytes', from: -8 });
    expect(whole.body).toBe(']'.repeat(8));
    const timeOf = async (path: string) => {
      const startedAt = performance.now();
      await api.call(path);
      return performance.now() - startedAt;
    };
    const times: { deep: number; flat: number }[] = [];
    for (let round = 0; round < 5; round += 1) times.push({ deep: await timeOf('/deep'), flat: await timeOf('/flat') });
    expect(Math.min(...times.map((time) => time.deep)) / Math.min(...times.map((time) => time.flat))).toBeLessThan(6);
  });
});

describe('stored bytes', () => {
  it('leaves no readable byte after kill -9 while 32 MiB are written', async () => {
    const folder = makeFolder();
    const bytes = 32 * 1024 * 1024 - 1024;
    const server = await startHttpServer((_request, response) =>
      response.writeHead(200, { 'content-type': 'application/pdf' }).end(Buffer.alloc(bytes, 0x53)),
    );
    const readable = () => namesBelow(folder.path).flatMap((name) => contentOf(join(folder.path, name)));
    for (const written of [1, bytes / 2, bytes]) {
      const running = start(['--allow-local', '--log-level', 'silent'], { env: { TMPDIR: folder.path } });
      const send = (message: object) => running.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
      send({
        id: 1,
        method: 'initialize',
        params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'raw', version: '1' } },
      });
      send({ id: 2, method: 'tools/call', params: { name: 'call-api', arguments: { url: server.url } } });
      const seen: string[] = [];
      const isWritten = () => {
        seen.push(...readable());
        return unlinkedBytes(running.child.pid ?? 0, folder.path) >= written;
      };
      expect(await holdsWithin(15_000, isWritten)).toBe(true);
      await running.stop();
      expect([...seen, ...readable()]).toEqual([]);
    }
    await server.close();
    folder.remove();
  });

  it('returns the same error for an ID of another process as for an unknown one', async () => {
    const second = await startApiAndClient({});
    const { stored } = await api.call('/pdf');
    const errors = [await second.read(stored?.id), await second.read('f'.repeat(32))].map(({ structured }) => structured);
    await second.close();
    expect(errors[0]).toMatchObject({ ok: false, error: { code: 'response-not-found' } });
    expect({ ...errors[0], requestId: '' }).toEqual({ ...errors[1], requestId: '' });
    expect(await api.read(stored?.id)).toMatchObject({ ok: true });
  });
});

/** Returns the path of a file with bytes that can be read. */
/** A folder can disappear while its parent is read; the caller reads again. */
function namesBelow(path: string): string[] {
  try {
    return readdirSync(path, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}

/** Looks at the size, without opening the file: a descriptor from before the removal of the name would see what is written later. */
function contentOf(path: string): string[] {
  try {
    const found = statSync(path);
    return found.isFile() && found.size > 0 ? [path] : [];
  } catch {
    return [];
  }
}

/** Returns the bytes in files without a name below a folder that a process has open, on Linux. */
function unlinkedBytes(pid: number, folder: string): number {
  const descriptors = `/proc/${pid}/fd`;
  const sizes = readdirSync(descriptors).map((name) => {
    try {
      const path = join(descriptors, name);
      const target = readlinkSync(path);
      return target.startsWith(folder) && target.endsWith('(deleted)') ? statSync(path).size : 0;
    } catch {
      return 0;
    }
  });
  return Math.max(0, ...sizes);
}
