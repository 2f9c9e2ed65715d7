import { describe, expect, it } from 'vitest';
import { approximateBytes, createMemoryStore } from '../../src/store/memory.js';
import { ownedKey } from '../../src/store/owned-key.js';
import { createStore } from '../../src/store/store.js';
import { createFakeClock } from '../helpers/fake-clock.js';
import { arrayBuffersAfterGc } from '../helpers/heap.js';
import { AtomicTextAdapter, HangingAdapter, SlowAdapter, TextAdapter, ThrowingAdapter } from '../helpers/suites/adapters.js';
import { describeBrokenStore, describeStore, settled } from '../helpers/suites/store-conformance.js';

describeStore('memory', (settings) => createMemoryStore(settings));

const rows = new Map<string, string>();
describeStore('text adapter', (settings) => createStore(() => new TextAdapter(rows), settings));
describeStore('atomic adapter', (settings) => createStore(() => new AtomicTextAdapter(new Map(), settings.clock), settings));
describeStore('slow adapter', (settings) => createStore(() => new SlowAdapter(0, (_ms, task) => setImmediate(task)), settings));

describeBrokenStore('hangs', (settings) => createStore(() => new HangingAdapter(), settings), { reason: 'timeout', timeoutMs: 250 });
describeBrokenStore(
  'is slower than the timeout',
  (settings) => createStore(() => new SlowAdapter(251, settings.clock.after), { ...settings }),
  { reason: 'timeout', timeoutMs: 250 },
);
describeBrokenStore('throws', (settings) => createStore(() => new ThrowingAdapter(), settings), { reason: 'ECONNREFUSED' });
describeBrokenStore(
  'cannot be opened',
  (settings) =>
    createStore(() => {
      throw new TypeError('package not found');
    }, settings),
  { reason: 'TypeError' },
);

describe('two stores on one database', () => {
  it('lets exactly one of many claims of a key succeed if the adapter sets values atomically', async () => {
    const clock = createFakeClock();
    const adapter = new AtomicTextAdapter(new Map(), clock);
    const stores = [1, 2].map(() => createStore(() => adapter, { clock }));
    const claims = await Promise.all(Array.from({ length: 40 }, (_, n) => stores[n % 2]?.setIfAbsent('key', n, 1000)));
    expect(claims.filter((claimed) => claimed === true)).toHaveLength(1);
  });
});

describe('memory store and the system time', () => {
  it('keeps a value for its TTL, whether the system time is set forward or back', async () => {
    const clock = createFakeClock();
    const store = createMemoryStore({ clock });
    await store.set('key', 'value', 60_000);
    clock.jump(86_400_000);
    expect(await store.get('key')).toBe('value');
    clock.jump(-2 * 86_400_000);
    clock.advance(59_999);
    expect(await store.get('key')).toBe('value');
    clock.advance(1);
    expect(await store.get('key')).toBeUndefined();
  });
});

describe('store after a timeout', () => {
  it('skips the backend during the pause, so that a hanging backend delays one call only', async () => {
    const clock = createFakeClock();
    const errors: unknown[] = [];
    const store = createStore(() => new HangingAdapter(), { clock, timeoutMs: 10, pauseMs: 100, onError: (event) => errors.push(event) });
    const first = store.get('key');
    await settled();
    clock.advance(10);
    await first;
    for (let n = 0; n < 5; n += 1) expect(await store.get('key')).toBeUndefined();
    expect(errors).toHaveLength(1);
    clock.advance(100);
    const next = store.get('key');
    await settled();
    clock.advance(10);
    await next;
    expect(errors).toHaveLength(2);
  });
});

describe('store with foreign data', () => {
  it.each(['"text"', '{"value":1}', '{"value":{"value":1,"expiresAt":"soon"}}', '{"value":null}', 'null'])(
    'returns undefined for the entry %s',
    async (row) => {
      const store = createStore(() => new TextAdapter(new Map([['ns:key', row]])), { clock: createFakeClock(), namespace: 'ns' });
      expect(await store.get('key')).toBeUndefined();
    },
  );

  it('returns undefined for invalid JSON and reports an error', async () => {
    const errors: unknown[] = [];
    const store = createStore(() => new TextAdapter(new Map([['ns:key', '{"cut']])), {
      clock: createFakeClock(),
      namespace: 'ns',
      onError: (event) => errors.push(event),
    });
    expect(await store.get('key')).toBeUndefined();
    expect(errors).toEqual([{ type: 'store-error', operation: 'get', reason: 'SyntaxError' }]);
  });
});

describe('memory store', () => {
  const mebibyte = 1024 * 1024;

  it('evicts the least recently used values when it exceeds maxBytes', async () => {
    const store = createMemoryStore({ clock: createFakeClock(), maxBytes: 4 * mebibyte });
    for (let n = 0; n < 16; n += 1) {
      await store.set(`key-${n}`, { body: Buffer.alloc(mebibyte / 2) }, 1000);
      await store.get('key-0');
    }
    const values = await Promise.all(Array.from({ length: 16 }, (_, n) => store.get(`key-${n}`)));
    expect(values.flatMap((value, n) => (value === undefined ? [] : [n]))).toEqual([0, 10, 11, 12, 13, 14, 15]);
  });

  it('stays below its limit of 4 MiB while 125 MiB are written', async () => {
    const store = createMemoryStore({ clock: createFakeClock(), maxBytes: 4 * mebibyte });
    const before = arrayBuffersAfterGc();
    for (let n = 0; n < 2000; n += 1) await store.set(`key-${n}`, { body: Buffer.allocUnsafeSlow(64 * 1024) }, 1000);
    const grown = arrayBuffersAfterGc() - before;
    expect(grown).toBeLessThan(5 * mebibyte);
    // Proves that the store is not simply empty.
    expect(await store.get('key-1999')).toBeDefined();
    expect(grown).toBeGreaterThan(3 * mebibyte);
  });

  it('drops a value that is larger than the limit, and the value that it replaces', async () => {
    const store = createMemoryStore({ clock: createFakeClock(), maxBytes: 1000 });
    await store.set('key', 'small', 1000);
    await store.set('key', 'x'.repeat(1000), 1000);
    expect(await store.get('key')).toBeUndefined();
  });

  it('evicts the values of the owner with the most, so that no owner loses values to another one that writes more', async () => {
    const store = createMemoryStore({ clock: createFakeClock(), maxBytes: 30_000 });
    await store.set(ownedKey('b', 'quiet'), 'x', 1000);
    await store.set('without owner', 'x', 1000);
    for (let n = 0; n < 1000; n += 1) await store.set(ownedKey('a', `${n}`), 'x'.repeat(200), 1000);
    const quiet = [await store.get(ownedKey('b', 'quiet')), await store.get('without owner'), await store.get('quiet')];
    expect(quiet).toEqual(['x', 'x', undefined]);
    expect([await store.get(ownedKey('a', '0')), await store.get(ownedKey('a', '999'))]).toEqual([undefined, 'x'.repeat(200)]);
  });

  it('removes expired values before it evicts live ones', async () => {
    const clock = createFakeClock();
    const store = createMemoryStore({ clock, maxBytes: 10_000 });
    await store.set('alive', 'x'.repeat(1000), 1_000_000);
    await store.set('expired', 'x'.repeat(3000), 10);
    clock.advance(61_000);
    await store.set('new', 'x'.repeat(3000), 1_000_000);
    expect(await store.get('alive')).toBeDefined();
    expect(await store.get('new')).toBeDefined();
  });

  it('returns the same object that was stored', async () => {
    const store = createMemoryStore({ clock: createFakeClock() });
    const value = { body: Buffer.from('body') };
    await store.set('key', value, 1000);
    expect(await store.get('key')).toBe(value);
  });

  it.each([
    ['a string', 'abc', 6],
    ['a buffer', Buffer.alloc(5000), 5000],
    ['a nested object', { list: [{ text: 'x'.repeat(100) }] }, 200],
    ['null', null, 4],
  ])('estimates the size of %s from above', (_name, value, least) => {
    expect(approximateBytes(value)).toBeGreaterThanOrEqual(least);
  });
});
