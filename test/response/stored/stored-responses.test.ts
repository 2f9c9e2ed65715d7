import { mkdtemp, readdir, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type BodyOrigin,
  createStoredResponses,
  type StoredResponses,
  type StoredResponsesOptions,
} from '../../../src/response/stored/stored-responses.js';
import { createFakeClock, settled } from '../../helpers/fake-clock.js';

const MiB = 1024 * 1024;
const origin: BodyOrigin = {
  contentType: 'text/plain',
  url: 'https://x.example/',
  status: 200,
  receivedAt: 0,
  expectsJson: false,
  redaction: { value: (value) => value },
};
const clock = createFakeClock();
const body = (bytes: number, fill = 1) => new Uint8Array(bytes).fill(fill);

let folder: string;
let store: StoredResponses;
const create = (options: Partial<StoredResponsesOptions> = {}) => {
  store?.close();
  store = createStoredResponses({ clock, folder, ...options });
  return store;
};
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stored-'));
  create();
});
afterEach(async () => {
  store.close();
  await settled();
  await rm(folder, { recursive: true, force: true });
});

async function stored(bytes: Uint8Array, caller = 'a'): Promise<string> {
  const response = await store.store(bytes, origin, caller);
  if (response === undefined) throw new Error('not stored');
  return response.id;
}
const read = async (id: string, caller = 'a') => (await store.use(id, caller, (response) => response.read(0, response.bytes)))?.value;
/** Returns how many files without a name this process has open in the folder. */
async function openFiles(): Promise<number> {
  const links = await Promise.all((await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')));
  return links.filter((link) => link.startsWith(folder)).length;
}

describe('a stored response', () => {
  it.each([0, 1, 64 * 1024, 64 * 1024 + 1, 3 * MiB])('returns its %i bytes, of which no file is visible', async (size) => {
    const bytes = body(size).map((_, index) => index % 251);
    const id = await stored(bytes);
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(Buffer.from((await read(id)) ?? []).equals(bytes)).toBe(true);
    expect(await readdir(folder)).toEqual([]);
  });

  it('returns the bytes of a range, and fewer where the body ends', async () => {
    for (const size of [1000, 100_000]) {
      const id = await stored(body(size).map((_, index) => index % 100));
      const range = (from: number, bytes: number) => store.use(id, 'a', async (response) => [...(await response.read(from, bytes))]);
      expect((await range(110, 3))?.value).toEqual([10, 11, 12]);
      expect((await range(size - 2, 100 * MiB))?.value).toEqual([98, 99]);
      expect((await range(size, 5))?.value).toEqual([]);
      expect((await range(2 * size, 5))?.value).toEqual([]);
    }
  });

  it('does not change with the buffer that it was stored from', async () => {
    const bytes = body(10);
    const id = await stored(bytes);
    bytes.fill(9);
    expect(await read(id)).toEqual(body(10));
  });

  it('carries what is known of the response, and the time at which it expires', async () => {
    expect(await store.store(body(3), origin, 'a')).toEqual({
      ...origin,
      id: expect.any(String),
      bytes: 3,
      expiresAt: clock.now() + 900_000,
    });
  });

  it('expires after 15 minutes, whether it was read or not, and frees its file', async () => {
    const ids = [await stored(body(10)), await stored(body(MiB))];
    clock.advance(899_000);
    for (const id of ids) expect(await read(id)).toBeDefined();
    clock.advance(1000);
    for (const id of ids) expect(await read(id)).toBeUndefined();
    await expect.poll(openFiles).toBe(0);
    expect(clock.pending()).toEqual([]);
  });

  it('expires in a process that was suspended, and does not live longer if the time of day goes backwards', async () => {
    const id = await stored(body(10));
    clock.jump(-3_600_000);
    expect(await read(id)).toBeDefined();
    clock.skip(900_000);
    expect(await read(id)).toBeUndefined();
  });

  it('ends with the store, which then stores nothing more', async () => {
    const ids = [await stored(body(10)), await stored(body(MiB))];
    store.close();
    for (const id of ids) expect(await read(id)).toBeUndefined();
    expect(await store.store(body(10), origin, 'a')).toBeUndefined();
    await expect.poll(openFiles).toBe(0);
  });

  it('disappears with a store that is closed while it is written', async () => {
    const writing = store.store(body(8 * MiB), origin, 'a');
    store.close();
    expect(await writing).toBeUndefined();
    await expect.poll(openFiles).toBe(0);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('an id', () => {
  it('denies the body to another caller, also to one without a name', async () => {
    const ids = [await stored(body(10), 'a'), await stored(body(10), '')];
    expect(await read(ids[0] ?? '', 'b')).toBeUndefined();
    expect(await read(ids[0] ?? '', '')).toBeUndefined();
    expect(await read(ids[1] ?? '', 'a')).toBeUndefined();
    expect(await read(ids[1] ?? '', '')).toBeDefined();
  });

  it.each(['', '__proto__', 'constructor', '0'.repeat(32), 'x'.repeat(100_000)])('returns nothing for the guess %#', async (guess) => {
    await stored(body(10));
    expect(await read(guess)).toBeUndefined();
  });

  it('differs for each of 2,000 bodies', async () => {
    const ids = await Promise.all(Array.from({ length: 2000 }, () => stored(body(1))));
    expect(new Set(ids).size).toBe(2000);
  });
});

describe('the limits', () => {
  it.each([{ maxBytes: 0 }, { maxMemoryBytes: -1 }, { maxFiles: Number.NaN }, { lifetimeMs: 0 }, { maxBodyBytes: -5 }])(
    'refuse the options %o',
    (options) => {
      expect(() => createStoredResponses({ clock, ...options })).toThrow(RangeError);
    },
  );

  it('stores no body beyond the maximum size', async () => {
    create({ maxBodyBytes: MiB });
    expect(await store.store(body(MiB + 1), origin, 'a')).toBeUndefined();
    expect(await store.store(body(MiB), origin, 'a')).toBeDefined();
  });

  it('evicts the body that was unused for longest, in order to store another one', async () => {
    create({ maxBytes: 3.5 * MiB });
    const ids = [await stored(body(MiB)), await stored(body(MiB)), await stored(body(MiB))];
    await read(ids[0] ?? '');
    await stored(body(MiB));
    expect(await Promise.all(ids.map(async (id) => (await read(id)) !== undefined))).toEqual([true, false, true]);
  });

  it('evicts bodies of the caller whose bodies take the most, of whatever is limited', async () => {
    create({ maxBytes: 7 * MiB, maxFiles: 6 });
    const ids = (await Promise.all([0, 1].map(() => store.store(body(MiB), origin, 'b')))).map((response) => response?.id ?? '');
    for (let index = 0; index < 20; index += 1) await store.store(body(100_000), origin, 'a');
    for (let index = 0; index < 5; index += 1) await store.store(body(2 * MiB), origin, 'a');
    expect(await Promise.all(ids.map((id) => store.use(id, 'b', async ({ bytes }) => bytes)))).toEqual([{ value: MiB }, { value: MiB }]);
    // A caller that stores more than its share evicts its own.
    for (let index = 0; index < 5; index += 1) await store.store(body(MiB), origin, 'b');
    expect(await store.use(ids[0] ?? '', 'b', async () => 0)).toBeUndefined();
  });

  it('does not evict a body that is being read, and stores nothing if all are', async () => {
    create({ maxBytes: 2.5 * MiB });
    const id = await stored(body(MiB));
    const other = await stored(body(MiB));
    const result = await store.use(id, 'a', async (response) => {
      const third = await stored(body(MiB));
      expect(await read(other)).toBeUndefined();
      const full = await store.use(third, 'a', () => store.store(body(MiB), origin, 'a'));
      expect(full).toEqual({ value: undefined });
      return (await response.read(0, 10)).length;
    });
    expect(result).toEqual({ value: 10 });
    expect(await store.store(body(MiB), origin, 'a')).toBeDefined();
  });

  it('removes a body that expired while it was read after the reading, not during it', async () => {
    const id = await stored(body(MiB));
    const result = await store.use(id, 'a', async (response) => {
      clock.advance(901_000);
      await settled();
      return (await response.read(0, MiB)).length;
    });
    expect(result).toEqual({ value: MiB });
    clock.advance(1000);
    await expect.poll(openFiles).toBe(0);
  });

  it('stays within memory, disk and file descriptors while 200 big bodies arrive concurrently', async () => {
    create({ maxBytes: 64 * MiB });
    const shared = body(4 * MiB);
    const before = process.memoryUsage();
    let maxOpen = 0;
    const watch = setInterval(async () => {
      maxOpen = Math.max(maxOpen, await openFiles());
    }, 1);
    const responses = await Promise.all(Array.from({ length: 200 }, () => store.store(shared, origin, 'a')));
    clearInterval(watch);
    expect(Math.max(maxOpen, await openFiles())).toBeLessThanOrEqual(15);
    const after = process.memoryUsage();
    expect(after.rss - before.rss).toBeLessThan(80 * MiB);
    expect(responses.filter((response) => response !== undefined).length).toBeGreaterThanOrEqual(15);
    // Bodies that arrive one after another evict earlier ones.
    for (let index = 0; index < 20; index += 1) await stored(shared);
    expect(await openFiles()).toBe(15);
  });

  it('bounds 10,000 small bodies in memory, and their metadata', async () => {
    create({ maxMemoryBytes: 4 * MiB });
    const ids: string[] = [];
    for (let index = 0; index < 10_000; index += 1) ids.push(await stored(body(0)));
    const present = await Promise.all(ids.map(async (id) => (await read(id)) !== undefined));
    expect(present.filter(Boolean)).toHaveLength(4096);
    expect(present.at(-1)).toBe(true);
    expect(await openFiles()).toBe(0);
  });

  it.each(['missing', '/proc', '/dev/null'])('frees the space of a body that could not be written to the folder %s', async (name) => {
    create({ maxBytes: 1.5 * MiB, folder: resolve(folder, name) });
    for (let index = 0; index < 5; index += 1) expect(await store.store(body(MiB), origin, 'a')).toBeUndefined();
    expect(await store.store(body(1000), origin, 'a')).toBeDefined();
  });
});
