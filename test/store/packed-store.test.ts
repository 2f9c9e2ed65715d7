import { describe, expect, it } from 'vitest';
import { createPackedStore, type PackedValue } from '../../src/store/packed-store.js';
import { createFakeClock } from '../helpers/fake-clock.js';
import { arrayBuffersAfterGc } from '../helpers/heap.js';
import { fc } from '../helpers/properties.js';

const mebibyte = 1024 * 1024;
const packed = (text: string, bytes: string | Uint8Array = ''): PackedValue => ({ text, bytes: new Uint8Array(Buffer.from(bytes)) });
const shown = (value: PackedValue | undefined) => value && [value.text, Buffer.from(value.bytes).toString('latin1')];

function setUp(maxBytes?: number) {
  const clock = createFakeClock();
  return { clock, store: createPackedStore({ clock, ...(maxBytes !== undefined && { maxBytes }) }) };
}

describe('packed store', () => {
  it('returns text and bytes as they were stored, whatever characters they have', () => {
    const { store } = setUp();
    store.set('a', packed('{"statusText":"Übergrößenträger 🎉"}', Uint8Array.of(0, 255, 128)), 1000);
    store.set('b', packed('', ''), 1000);
    expect(shown(store.get('a'))).toEqual(['{"statusText":"Übergrößenträger 🎉"}', '\x00\xff\x80']);
    expect(shown(store.get('b'))).toEqual(['', '']);
  });

  it('keeps a value for its TTL, whether the system time is set forward or back', () => {
    const { clock, store } = setUp();
    store.set('key', packed('value'), 60_000);
    clock.jump(86_400_000);
    clock.advance(59_999);
    expect(store.get('key')?.text).toBe('value');
    clock.jump(-2 * 86_400_000);
    clock.advance(1);
    expect(store.get('key')).toBeUndefined();
  });

  it('shares no memory with its callers', () => {
    const { store } = setUp();
    const given = packed('text', 'bytes');
    store.set('key', given, 1000);
    given.bytes.fill(0);
    store.get('key')?.bytes.fill(1);
    expect(shown(store.get('key'))).toEqual(['text', 'bytes']);
  });

  it.each([0, -1, Number.NaN])('deletes the value for a TTL of %s', (ttlMs) => {
    const { store } = setUp();
    store.set('key', packed('old'), 1000);
    store.set('key', packed('new'), ttlMs);
    expect(store.get('key')).toBeUndefined();
  });

  it('evicts the least recently used values when it exceeds maxBytes', () => {
    const { store } = setUp(4 * mebibyte);
    for (let n = 0; n < 16; n += 1) {
      store.set(`key-${n}`, packed('', Buffer.alloc(mebibyte / 2)), 1000);
      store.get('key-0');
    }
    const stored = Array.from({ length: 16 }, (_, n) => n).filter((n) => store.get(`key-${n}`) !== undefined);
    expect(stored[0]).toBe(0);
    expect(stored.length).toBeGreaterThanOrEqual(5);
    expect(stored.slice(1)).toEqual(Array.from({ length: stored.length - 1 }, (_, n) => 17 - stored.length + n));
  });

  it('leaves the values of an owner within its share, however much another one writes, and evicts the oldest of that one', () => {
    const { clock, store } = setUp(4 * mebibyte);
    const small = (n: number) => packed(`bob ${n}`, Buffer.alloc(4000, n));
    for (let n = 0; n < 50; n += 1) store.set(`bob-${n}`, small(n), 100_000, 'bob');
    store.set('expired', packed('', Buffer.alloc(1000)), 10, 'bob');
    clock.advance(10);
    for (let n = 0; n < 2000; n += 1) store.set(`ann-${n}`, packed(`ann ${n}`, Buffer.alloc(64 * 1024)), 100_000, 'ann');
    for (let n = 0; n < 50; n += 1) expect(shown(store.get(`bob-${n}`))).toEqual(shown(small(n)));
    const stored = Array.from({ length: 2000 }, (_, n) => n).filter((n) => store.get(`ann-${n}`) !== undefined);
    expect(stored.length).toBeGreaterThan(30);
    // Those that the loop reads are stored again.
    expect(stored.filter((n) => n < 1950)).toEqual([]);
  });

  it('gives each of many owners the same share, and the only one everything', () => {
    const { store } = setUp(4 * mebibyte);
    const owners = Array.from({ length: 100 }, (_, n) => `owner-${n}`);
    // A quarter of the space for 100 owners is 10 kB for each: three values with what they take in addition.
    for (const owner of owners) for (let n = 0; n < 3; n += 1) store.set(`${owner} ${n}`, packed('', Buffer.alloc(1500)), 1000, owner);
    for (let n = 0; n < 5000; n += 1) store.set(`flood-${n}`, packed('', Buffer.alloc(10_000)), 1000, 'flood');
    expect(owners.flatMap((owner) => [0, 1, 2].filter((n) => store.get(`${owner} ${n}`) === undefined))).toEqual([]);
    const alone = setUp(4 * mebibyte).store;
    for (let n = 0; n < 5000; n += 1) alone.set(`key-${n}`, packed('', Buffer.alloc(10_000)), 1000, 'alone');
    expect(Array.from({ length: 5000 }, (_, n) => n).filter((n) => alone.get(`key-${n}`) !== undefined).length).toBeGreaterThan(300);
  });

  it('drops a value that is larger than the limit, and the value that it replaces, but no other', () => {
    const { store } = setUp(100_000);
    store.set('key', packed('small'), 1000);
    store.set('other', packed('other'), 1000);
    store.set('key', packed('x'.repeat(100_000)), 1000);
    expect(store.get('key')).toBeUndefined();
    expect(store.get('other')?.text).toBe('other');
  });

  it('stays below its limit of 4 MiB while 125 MiB are written', () => {
    const { store } = setUp(4 * mebibyte);
    const value = packed('', Buffer.alloc(64 * 1024));
    const before = arrayBuffersAfterGc();
    for (let n = 0; n < 2000; n += 1) store.set(`key-${n}`, value, 1000, n % 20 === 0 ? `owner-${n % 7}` : 'flood');
    const grown = arrayBuffersAfterGc() - before;
    expect(grown).toBeLessThan(4.5 * mebibyte);
    expect(store.get('key-1999')).toBeDefined();
    expect(grown).toBeGreaterThan(3 * mebibyte);
  });

  it('counts what an empty value takes, so that their number is limited', () => {
    const { store } = setUp(mebibyte);
    for (let n = 0; n < 10_000; n += 1) store.set(`key-${n}`, packed(''), 1000);
    const stored = Array.from({ length: 10_000 }, (_, n) => n).filter((n) => store.get(`key-${n}`) !== undefined);
    expect(stored.length).toBeGreaterThan(250);
    expect(stored.length).toBeLessThan(1000);
    expect(stored.at(-1)).toBe(9999);
  });

  it('never returns anything but the last value of a key, whatever was evicted', () => {
    const key = fc.nat({ max: 12 }).map((n) => `key-${n}`);
    const step = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({
          kind: fc.constant('set' as const),
          ...{ key, size: fc.nat({ max: 3000 }), ttlMs: fc.nat({ max: 400 }), owner: fc.constantFrom('', 'a', 'b', 'c') },
        }),
      },
      { weight: 4, arbitrary: fc.record({ kind: fc.constant('get' as const), key }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), key }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('advance' as const), ms: fc.nat({ max: 200 }) }) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), fc.constantFrom(20_000, 60_000, 4 * mebibyte), (steps, maxBytes) => {
        const { clock, store } = setUp(maxBytes);
        const model = new Map<string, { readonly shown: string[]; readonly expiresAt: number }>();
        for (const [n, one] of steps.entries()) {
          if (one.kind === 'advance') clock.advance(one.ms);
          else if (one.kind === 'set') {
            const [text, bytes] = [`${n} ${'é'.repeat(one.size / 4)}`, `${n} ${'b'.repeat(one.size / 2)}`];
            store.set(one.key, packed(text, bytes), one.ttlMs, one.owner);
            model.set(one.key, { shown: [text, bytes], expiresAt: clock.monotonic() + one.ttlMs });
          } else if (one.kind === 'delete') {
            store.delete(one.key);
            model.delete(one.key);
          } else {
            const known = model.get(one.key);
            const expected = known !== undefined && clock.monotonic() < known.expiresAt ? known.shown : undefined;
            const found = shown(store.get(one.key));
            if (found !== undefined || maxBytes === 4 * mebibyte) expect(found).toEqual(expected);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
