import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/store.js';
import type { CallEvent } from '../../../src/telemetry/events.js';
import { createFakeClock, type FakeClock } from '../fake-clock.js';

export interface StoreUnderTest {
  readonly clock: FakeClock;
  readonly namespace: string;
  readonly onError: (event: CallEvent) => void;
}

/** What holds of every store whose backing answers. `open` is called twice on the same backing by some cases. */
export function describeStore(name: string, open: (settings: StoreUnderTest) => Store): void {
  describe(`the ${name} store`, () => {
    let clock: FakeClock;
    let store: Store;
    let errors: CallEvent[];
    const namespace = `conformance-${randomBytes(4).toString('hex')}`;

    beforeEach(() => {
      clock = createFakeClock();
      errors = [];
      store = open({ clock, namespace, onError: (event) => errors.push(event) });
    });
    afterEach(async () => {
      expect(errors).toEqual([]);
      await store.close();
    });

    it('has nothing under an unknown key', async () => {
      expect(await store.get('unknown')).toBeUndefined();
    });

    it('gives back what was set: nested data, bytes, odd keys', async () => {
      const value = { text: 'äö\u0000', list: [1, null, { deep: true }], bytes: Buffer.from([0, 255, 128]) };
      for (const key of ['plain', 'with space', 'ü:?*[x]', `${namespace}:plain`, '__proto__', '']) {
        await store.set(key, { ...value, key }, 1000);
      }
      for (const key of ['plain', 'with space', 'ü:?*[x]', `${namespace}:plain`, '__proto__', '']) {
        expect(await store.get(key), key).toEqual({ ...value, key });
      }
    });

    it('gives bytes back as bytes', async () => {
      await store.set('bytes', { body: Buffer.from('body') }, 1000);
      const value = await store.get('bytes');
      expect(value).toMatchObject({ body: expect.any(Uint8Array) });
    });

    it('replaces, and deletes', async () => {
      await store.set('key', 'first', 1000);
      await store.set('key', 'second', 1000);
      expect(await store.get('key')).toBe('second');
      await store.delete('key');
      expect(await store.get('key')).toBeUndefined();
      await store.delete('key');
    });

    it('forgets a value when its time is over by the given clock, and not before', async () => {
      await store.set('key', 'value', 1000);
      clock.advance(999);
      expect(await store.get('key')).toBe('value');
      clock.advance(1);
      expect(await store.get('key')).toBeUndefined();
    });

    it.each([0, -1, Number.NaN])('keeps nothing for %s ms, and drops what was there', async (ttl) => {
      await store.set('key', 'first', 1000);
      await store.set('key', 'second', ttl);
      expect(await store.get('key')).toBeUndefined();
    });

    it('takes a fraction of a millisecond, and times beyond any integer', async () => {
      await store.set('short', 'value', 0.5);
      await store.set('long', 'value', 1e30);
      expect(await store.get('short')).toBe('value');
      expect(await store.get('long')).toBe('value');
    });

    it('keeps its namespace apart', async () => {
      const other = open({ clock, namespace: `${namespace}-other`, onError: (event) => errors.push(event) });
      await store.set('key', 'mine', 1000);
      await other.set('key', 'theirs', 1000);
      await other.delete('key');
      expect(await store.get('key')).toBe('mine');
      await other.close();
    });

    it('serves many at once', async () => {
      const keys = Array.from({ length: 200 }, (_, n) => `key-${n}`);
      await Promise.all(keys.map((key) => store.set(key, { key }, 1000)));
      expect(await Promise.all(keys.map((key) => store.get(key)))).toEqual(keys.map((key) => ({ key })));
    });
  });
}

/** What holds of a store whose backing fails in whatever way: it costs the cache, a bounded wait, and an event. */
export function describeBrokenStore(
  name: string,
  open: (settings: StoreUnderTest) => Store,
  expected: { readonly reason: string; readonly timeoutMs?: number },
): void {
  describe(`a store whose backing ${name}`, () => {
    it.each(['get', 'set', 'delete'] as const)('resolves %s to nothing, in time, with one event', async (operation) => {
      const clock = createFakeClock();
      const errors: CallEvent[] = [];
      const store = open({ clock, namespace: 'broken', onError: (event) => errors.push(event) });
      const run = { get: () => store.get('key'), set: () => store.set('key', 'value', 1000), delete: () => store.delete('key') };
      const result = run[operation]();
      if (expected.timeoutMs !== undefined) {
        await settled();
        clock.advance(expected.timeoutMs - 1);
        expect(await Promise.race([result, settled('waits')])).toBe('waits');
        clock.advance(1);
      }
      expect(await result).toBeUndefined();
      expect(errors).toEqual([{ type: 'store-error', operation, reason: expected.reason }]);
    });

    it('closes', async () => {
      const clock = createFakeClock();
      const store = open({ clock, namespace: 'broken', onError: () => undefined });
      const read = store.get('key');
      await settled();
      clock.advance(1000);
      await read;
      const closed = store.close();
      await settled();
      clock.advance(1000);
      await closed;
    });
  });
}

/** After modules are loaded and promises have run; no time of the injected clock passes. */
export async function settled<T>(value?: T): Promise<T | undefined> {
  await import('keyv');
  for (let n = 0; n < 10; n += 1) await new Promise((resolve) => setImmediate(resolve));
  return value;
}
