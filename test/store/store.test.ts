import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { approximateBytes, createMemoryStore } from '../../src/store/memory.js';
import { createStore } from '../../src/store/store.js';
import { createFakeClock } from '../helpers/fake-clock.js';
import { HangingAdapter, SlowAdapter, TextAdapter, ThrowingAdapter } from '../helpers/suites/adapters.js';
import { describeBrokenStore, describeStore, settled } from '../helpers/suites/store-conformance.js';

describeStore('memory', (settings) => createMemoryStore(settings));

const rows = new Map<string, string>();
describeStore('text adapter', (settings) => createStore(() => new TextAdapter(rows), settings));
describeStore('slow adapter', (settings) => createStore(() => new SlowAdapter(0, (_ms, task) => setImmediate(task)), settings));

describeBrokenStore('hangs', (settings) => createStore(() => new HangingAdapter(), settings), { reason: 'timeout', timeoutMs: 250 });
describeBrokenStore(
  'is slower than the time-out',
  (settings) => createStore(() => new SlowAdapter(251, settings.clock.after), { ...settings }),
  { reason: 'timeout', timeoutMs: 250 },
);
describeBrokenStore('throws', (settings) => createStore(() => new ThrowingAdapter(), settings), { reason: 'ECONNREFUSED' });
describeBrokenStore(
  'cannot be opened',
  (settings) =>
    createStore(() => {
      throw new TypeError('no such package');
    }, settings),
  { reason: 'TypeError' },
);

describe('a store that timed out', () => {
  it('is left alone for a while, so that it costs one wait and not one a call', async () => {
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

describe('a store that holds what nobody here wrote', () => {
  it.each(['"text"', '{"value":1}', '{"value":{"value":1,"expiresAt":"soon"}}', '{"value":null}', 'null'])(
    'reads %s as nothing',
    async (row) => {
      const store = createStore(() => new TextAdapter(new Map([['ns:key', row]])), { clock: createFakeClock(), namespace: 'ns' });
      expect(await store.get('key')).toBeUndefined();
    },
  );

  it('reads text that is no JSON as nothing, with an event', async () => {
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

describe('the memory of the memory store', () => {
  const mebibyte = 1024 * 1024;

  it('is bounded by bytes: the least recently used values go first', async () => {
    const store = createMemoryStore({ clock: createFakeClock(), maxBytes: 4 * mebibyte });
    for (let n = 0; n < 16; n += 1) {
      await store.set(`key-${n}`, { body: Buffer.alloc(mebibyte / 2) }, 1000);
      await store.get('key-0');
    }
    const kept = await Promise.all(Array.from({ length: 16 }, (_, n) => store.get(`key-${n}`)));
    expect(kept.flatMap((value, n) => (value === undefined ? [] : [n]))).toEqual([0, 10, 11, 12, 13, 14, 15]);
  });

  it('does not grow with the number of values: 125 MiB through 4 MiB', async () => {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const used = () => {
      // The first one only lets the sweeper of array buffers start.
      collect();
      collect();
      return process.memoryUsage().arrayBuffers;
    };
    const store = createMemoryStore({ clock: createFakeClock(), maxBytes: 4 * mebibyte });
    const before = used();
    for (let n = 0; n < 2000; n += 1) await store.set(`key-${n}`, { body: Buffer.allocUnsafeSlow(64 * 1024) }, 1000);
    const grown = used() - before;
    expect(grown).toBeLessThan(5 * mebibyte);
    // So it is not empty either.
    expect(await store.get('key-1999')).toBeDefined();
    expect(grown).toBeGreaterThan(3 * mebibyte);
  });

  it('keeps no value that is larger than the bound, nor the one it replaces', async () => {
    const store = createMemoryStore({ clock: createFakeClock(), maxBytes: 1000 });
    await store.set('key', 'small', 1000);
    await store.set('key', 'x'.repeat(1000), 1000);
    expect(await store.get('key')).toBeUndefined();
  });

  it('frees what expired before it frees what is alive', async () => {
    const clock = createFakeClock();
    const store = createMemoryStore({ clock, maxBytes: 10_000 });
    await store.set('alive', 'x'.repeat(1000), 1_000_000);
    await store.set('expired', 'x'.repeat(3000), 10);
    clock.advance(61_000);
    await store.set('new', 'x'.repeat(3000), 1_000_000);
    expect(await store.get('alive')).toBeDefined();
    expect(await store.get('new')).toBeDefined();
  });

  it('holds values as the objects they are', async () => {
    const store = createMemoryStore({ clock: createFakeClock() });
    const value = { body: Buffer.from('body') };
    await store.set('key', value, 1000);
    expect(await store.get('key')).toBe(value);
  });

  it.each([
    ['text', 'abc', 6],
    ['bytes', Buffer.alloc(5000), 5000],
    ['nested', { list: [{ text: 'x'.repeat(100) }] }, 200],
    ['null', null, 4],
  ])('counts %s as at least what it takes', (_name, value, least) => {
    expect(approximateBytes(value)).toBeGreaterThanOrEqual(least);
  });
});
