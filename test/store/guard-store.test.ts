import { describe, expect, it } from 'vitest';
import { guardStore } from '../../src/store/guard-store.js';
import { createMemoryStore } from '../../src/store/memory.js';
import type { Store } from '../../src/store/store.js';
import { createFakeClock, settled } from '../helpers/fake-clock.js';

const never = () => new Promise<never>(() => undefined);
const operations = ['get', 'set', 'setIfAbsent', 'delete'] as const;

function storeThat(misbehaves: () => unknown): Store {
  // A store written in JavaScript can return anything, whatever its type states.
  const any = async () => misbehaves() as never;
  return { get: any, set: any, setIfAbsent: any, delete: any, close: async () => undefined };
}

function setUp(store: Store) {
  const clock = createFakeClock();
  const errors: unknown[] = [];
  const guarded = guardStore(store, { clock, onError: (event) => errors.push(event) });
  const run = {
    get: () => guarded.get('key'),
    set: () => guarded.set('key', 'value', 1000),
    setIfAbsent: () => guarded.setIfAbsent('key', 'value', 1000),
    delete: () => guarded.delete('key'),
  };
  return { clock, errors, guarded, run };
}

describe('guardStore', () => {
  it.each(operations)('resolves %s to undefined if the store rejects, and reports the code of the error, not its message', async (name) => {
    const store = storeThat(() => Promise.reject(Object.assign(new Error('redis://user:s3cret@host'), { code: 'ECONNRESET' })));
    const { errors, run } = setUp(store);
    expect(await run[name]()).toBeUndefined();
    expect(errors).toEqual([{ type: 'store-error', operation: name === 'setIfAbsent' ? 'set' : name, reason: 'ECONNRESET' }]);
  });

  it.each(operations)('resolves %s to undefined if the store throws instead of rejecting', async (name) => {
    const fail = () => {
      throw new TypeError('no');
    };
    const { errors, run } = setUp({ get: fail, set: fail, setIfAbsent: fail, delete: fail, close: async () => undefined });
    expect(await run[name]()).toBeUndefined();
    expect(errors).toHaveLength(1);
  });

  it.each(operations)('resolves %s to undefined after 1 s if the store hangs, and then pauses for 5 s', async (name) => {
    const { clock, errors, run } = setUp(storeThat(never));
    const first = run[name]();
    await clock.pass(1000);
    expect(await first).toBeUndefined();
    for (const other of operations) expect(await run[other]()).toBeUndefined();
    expect(errors).toHaveLength(1);
    expect(clock.pending()).toEqual([]);
    await clock.pass(5000);
    const next = run[name]();
    await settled();
    expect(clock.pending()).toEqual([1000]);
    await clock.pass(1000);
    await next;
  });

  it.each(['yes', 1, null, undefined, {}])('takes the claim for failed if setIfAbsent of the store returns %j', async (junk) => {
    expect(await setUp(storeThat(() => junk)).run.setIfAbsent()).toBeUndefined();
  });

  it('returns a store of this package unchanged', () => {
    const store = createMemoryStore({ clock: createFakeClock() });
    expect(guardStore(store, { clock: createFakeClock() })).toBe(store);
  });
});

describe('setIfAbsent of a store without it', () => {
  const mapStore = (delayed: <T>(value: T) => Promise<T> = async (value) => value) => {
    const rows = new Map<string, unknown>();
    const store: Store = {
      get: async (key) => delayed(rows.get(key)),
      set: async (key, value) => {
        await delayed(undefined);
        rows.set(key, structuredClone(value));
      },
      delete: async (key) => void rows.delete(key),
      close: async () => undefined,
    };
    return { rows, store };
  };

  it('lets exactly one of many concurrent claims succeed, across guards of the same store', async () => {
    const { store } = mapStore(async (value) => {
      await settled();
      return value;
    });
    const clock = createFakeClock();
    const guards = [1, 2].map(() => guardStore(store, { clock }));
    const claims = await Promise.all(Array.from({ length: 20 }, (_, n) => guards[n % 2]?.setIfAbsent('key', { n }, 1000)));
    expect(claims.filter((claimed) => claimed === true)).toHaveLength(1);
    expect(claims.filter((claimed) => claimed === false)).toHaveLength(19);
  });

  it('takes the claim for failed if the store drops the value', async () => {
    const { store } = mapStore();
    expect(await setUp({ ...store, set: async () => undefined }).run.setIfAbsent()).toBeUndefined();
  });

  it('takes the claim for lost if another process has replaced the value', async () => {
    const { rows, store } = mapStore();
    const set = async (key: string) => void rows.set(key, 'of another process');
    expect(await setUp({ ...store, set }).run.setIfAbsent()).toBe(false);
  });
});
