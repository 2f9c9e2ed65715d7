import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AtomicStore } from '../../../src/store/store.js';
import type { CallEvent } from '../../../src/telemetry/events.js';
import { createFakeClock, type FakeClock } from '../fake-clock.js';

export interface StoreUnderTest {
  readonly clock: FakeClock;
  readonly namespace: string;
  readonly onError: (event: CallEvent) => void;
}

/** How the time of a database passes: by default with the clock of the test. */
export interface StoreTime {
  /** TTL of the entries that expire. */
  readonly ttlMs: number;
  readonly pass: (clock: FakeClock, ms: number) => void | Promise<void>;
}

const fakeTime: StoreTime = { ttlMs: 1000, pass: (clock, ms) => clock.advance(ms) };

/** Tests of every store with a working backend. Some cases call `open` twice on the same backend. */
export function describeStore(
  name: string,
  open: (settings: StoreUnderTest) => AtomicStore | Promise<AtomicStore>,
  { ttlMs, pass }: StoreTime = fakeTime,
): void {
  describe(`${name} store`, () => {
    let clock: FakeClock;
    let store: AtomicStore;
    let errors: CallEvent[];
    const namespace = `conformance-${randomBytes(4).toString('hex')}`;

    beforeEach(async () => {
      clock = createFakeClock();
      errors = [];
      store = await open({ clock, namespace, onError: (event) => errors.push(event) });
    });
    afterEach(async () => {
      expect(errors).toEqual([]);
      await store.close();
    });

    it('returns undefined for an unknown key', async () => {
      expect(await store.get('unknown')).toBeUndefined();
    });

    it('returns the stored value: nested data, bytes and unusual keys', async () => {
      const value = { text: 'äö\u0000', list: [1, null, { deep: true }], bytes: Buffer.from([0, 255, 128]) };
      for (const key of ['plain', 'with space', 'ü:?*[x]', `${namespace}:plain`, '__proto__', '']) {
        await store.set(key, { ...value, key }, 1000);
      }
      for (const key of ['plain', 'with space', 'ü:?*[x]', `${namespace}:plain`, '__proto__', '']) {
        expect(await store.get(key), key).toEqual({ ...value, key });
      }
    });

    it('returns bytes as bytes', async () => {
      await store.set('bytes', { body: Buffer.from('body') }, 1000);
      const value = await store.get('bytes');
      expect(value).toMatchObject({ body: expect.any(Uint8Array) });
    });

    it('replaces and deletes a value', async () => {
      await store.set('key', 'first', 1000);
      await store.set('key', 'second', 1000);
      expect(await store.get('key')).toBe('second');
      await store.delete('key');
      expect(await store.get('key')).toBeUndefined();
      await store.delete('key');
    });

    it('expires a value when its TTL has passed, and not before', async () => {
      await store.set('key', 'value', ttlMs);
      await pass(clock, 0.4 * ttlMs);
      expect(await store.get('key')).toBe('value');
      await pass(clock, 0.8 * ttlMs);
      expect(await store.get('key')).toBeUndefined();
    });

    it.each([0, -1, Number.NaN])('deletes the existing value if the TTL is %s', async (ttl) => {
      await store.set('key', 'first', 1000);
      await store.set('key', 'second', ttl);
      expect(await store.get('key')).toBeUndefined();
    });

    it('accepts a TTL below 1 ms and one beyond the range of integers', async () => {
      await store.set('short', 'value', 0.5);
      await store.set('long', 'value', 1e30);
      // A real clock can have passed it.
      expect(['value', undefined]).toContain(await store.get('short'));
      expect(await store.get('long')).toBe('value');
    });

    it('separates namespaces', async () => {
      const other = await open({ clock, namespace: `${namespace}-other`, onError: (event) => errors.push(event) });
      await store.set('key', 'mine', 1000);
      await other.set('key', 'theirs', 1000);
      await other.delete('key');
      expect(await store.get('key')).toBe('mine');
      await other.close();
    });

    it('sets a value only if the key has none, and keeps the value of the first claim', async () => {
      expect(await store.setIfAbsent('claim', { by: 'one' }, 1000)).toBe(true);
      expect(await store.setIfAbsent('claim', { by: 'two' }, 1000)).toBe(false);
      expect(await store.get('claim')).toEqual({ by: 'one' });
      await store.delete('claim');
      expect(await store.setIfAbsent('claim', { by: 'three' }, 1000)).toBe(true);
      await store.set('taken', 'value', 1000);
      expect(await store.setIfAbsent('taken', 'other', 1000)).toBe(false);
    });

    it('lets exactly one of many concurrent claims of a key succeed', async () => {
      const claims = Array.from({ length: 50 }, (_, n) => store.setIfAbsent('race', n, 1000));
      const won = (await Promise.all(claims)).flatMap((claimed, n) => (claimed === true ? [n] : []));
      expect(won).toHaveLength(1);
      expect(await store.get('race')).toBe(won[0]);
    });

    it('keeps the value of a concurrent set, whichever comes first', async () => {
      const first = await Promise.all([store.setIfAbsent('one', 'claim', 1000), store.set('one', 'value', 1000)]);
      const second = await Promise.all([store.set('two', 'value', 1000), store.setIfAbsent('two', 'claim', 1000)]);
      expect([first[0], second[1]]).toEqual([true, false]);
      expect([await store.get('one'), await store.get('two')]).toEqual(['value', 'value']);
    });

    it('allows another claim when the TTL of the first has passed, and not before', async () => {
      await store.setIfAbsent('lease', 'one', ttlMs);
      await pass(clock, 0.4 * ttlMs);
      expect(await store.setIfAbsent('lease', 'two', ttlMs)).toBe(false);
      await pass(clock, 0.8 * ttlMs);
      expect(await store.setIfAbsent('lease', 'two', 1000)).toBe(true);
      expect(await store.get('lease')).toBe('two');
    });

    it('gives a claim to one token, which can repeat it, until the token ends it or its time has passed', async () => {
      expect(await store.claim('held', 'one', ttlMs)).toBe(true);
      expect(await store.claim('held', 'two', ttlMs)).toBe(false);
      await pass(clock, 0.6 * ttlMs);
      expect(await store.claim('held', 'one', ttlMs)).toBe(true);
      await pass(clock, 0.6 * ttlMs);
      await store.release('held', 'two');
      expect(await store.claim('held', 'two', ttlMs)).toBe(false);
      await store.release('held', 'one');
      expect(await store.claim('held', 'two', ttlMs)).toBe(true);
      await pass(clock, 1.2 * ttlMs);
      expect(await store.claim('held', 'three', 1000)).toBe(true);
    });

    it('gives a claim to exactly one of many tokens', async () => {
      const claims = await Promise.all(Array.from({ length: 50 }, (_, n) => store.claim('contended', String(n), 1000)));
      expect(claims.filter((isClaimed) => isClaimed === true)).toHaveLength(1);
      expect(claims.filter((isClaimed) => isClaimed === false)).toHaveLength(49);
    });

    it.each([0, -1, Number.NaN])('stores nothing for a claim with the TTL %s, and reports whether the key is free', async (ttl) => {
      expect(await store.setIfAbsent(`free ${ttl}`, 'value', ttl)).toBe(true);
      expect(await store.get(`free ${ttl}`)).toBeUndefined();
      await store.set(`free ${ttl}`, 'value', 1000);
      expect(await store.setIfAbsent(`free ${ttl}`, 'other', ttl)).toBe(false);
    });

    it('handles many concurrent operations', async () => {
      const keys = Array.from({ length: 200 }, (_, n) => `key-${n}`);
      await Promise.all(keys.map((key) => store.set(key, { key }, 1000)));
      expect(await Promise.all(keys.map((key) => store.get(key)))).toEqual(keys.map((key) => ({ key })));
    });
  });
}

/** Tests of a store with a failing backend: the result is undefined, after a bounded wait, with an event. */
export function describeBrokenStore(
  name: string,
  open: (settings: StoreUnderTest) => AtomicStore,
  expected: { readonly reason: string; readonly timeoutMs?: number },
): void {
  describe(`store whose backend ${name}`, () => {
    it.each(['get', 'set', 'setIfAbsent', 'claim', 'release', 'delete'] as const)(
      'resolves %s to undefined within the timeout and reports one error',
      async (operation) => {
        const clock = createFakeClock();
        const errors: CallEvent[] = [];
        const store = open({ clock, namespace: 'broken', onError: (event) => errors.push(event) });
        const run = {
          get: () => store.get('key'),
          set: () => store.set('key', 'value', 1000),
          setIfAbsent: () => store.setIfAbsent('key', 'value', 1000),
          claim: () => store.claim('key', 'token', 1000),
          release: () => store.release('key', 'token'),
          delete: () => store.delete('key'),
        };
        const result = run[operation]();
        if (expected.timeoutMs !== undefined) {
          await settled();
          clock.advance(expected.timeoutMs - 1);
          expect(await Promise.race([result, settled('waits')])).toBe('waits');
          clock.advance(1);
        }
        expect(await result).toBeUndefined();
        const event = ({ setIfAbsent: 'set', claim: 'set', release: 'delete' } as const)[String(operation)] ?? operation;
        expect(errors).toEqual([{ type: 'store-error', operation: event, reason: expected.reason }]);
      },
    );

    it('closes within the timeout', async () => {
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

/** Resolves after modules are loaded and pending promises have run; the injected clock does not advance. */
export async function settled<T>(value?: T): Promise<T | undefined> {
  await import('keyv');
  for (let n = 0; n < 10; n += 1) await new Promise((resolve) => setImmediate(resolve));
  return value;
}
