import { afterEach, describe, expect, it } from 'vitest';
import type { ApiRequest } from '../../../src/http/call/request.js';
import type { Store } from '../../../src/store/store.js';
import { type Bench, openBench, send, until } from '../../helpers/calls/cached-calls.js';
import { textOf } from '../../helpers/calls/outcomes.js';
import { type FakeClock, settled } from '../../helpers/fake-clock.js';

let bench: Bench | undefined;
afterEach(async () => bench?.close());

const never = () => new Promise<never>(() => undefined);
const gone = () => Object.assign(new Error('redis://user:s3cret@host is gone'), { code: 'ECONNRESET' });
const deep = JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`);
const entry = {
  v: 2,
  hasBody: true,
  status: 200,
  statusText: '',
  body: Buffer.from('junk'),
  requestedAt: 1e15,
  receivedAt: 1e15,
  initialAge: 0,
  lifetime: 1e9,
};

/** What a store that breaks its contract does, in place of any operation. */
const faults: Readonly<Record<string, () => unknown>> = {
  rejects: () => Promise.reject(gone()),
  throws: () => {
    throw gone();
  },
  'rejects with undefined': () => Promise.reject(undefined),
  'never answers': never,
  'drops everything': () => undefined,
  'returns null': () => null,
  'returns text': () => 'junk',
  'returns a number': () => 7,
  'returns true': () => true,
  'returns false': () => false,
  'returns a deep value': () => deep,
  'returns an unreadable value': () =>
    new Proxy(
      {},
      {
        get: (_target, name) => {
          // A promise of the value reads its `then`.
          if (name === 'then') return undefined;
          throw gone();
        },
      },
    ),
  'returns an entry with invalid headers': () => ({ ...entry, headers: [['a b', 'c']] }),
  'returns an entry with an invalid status': () => ({ ...entry, status: 99, headers: [] }),
  'returns a lease that never ends': () => ({ run: 'x', until: Number.MAX_SAFE_INTEGER }),
};

function brokenStore(fault: () => unknown, isBroken: () => boolean, hasClaims: boolean): Store {
  const rows = new Map<string, unknown>();
  // As a store that is written in JavaScript, it returns what its type does not allow.
  const run = async (task: () => unknown) => (isBroken() ? fault() : task()) as never;
  const claim = (key: string, value: unknown) => {
    if (rows.has(key)) return false;
    rows.set(key, value);
    return true;
  };
  return {
    get: (key) => run(() => rows.get(key)),
    set: (key, value) => run(() => void rows.set(key, value)),
    delete: (key) => run(() => void rows.delete(key)),
    ...(hasClaims && { setIfAbsent: (key, value) => run(() => claim(key, value)) }),
    close: async () => undefined,
  };
}

/** Advances the clock by steps until the call has ended, while a timer that `isDue` accepts is pending. */
async function passUntilEnded(call: Promise<unknown>, clock: FakeClock, stepMs: number, isDue: (ms: number) => boolean): Promise<void> {
  let ended = false;
  const end = () => {
    ended = true;
  };
  call.then(end, end);
  for (let n = 0; n < 50_000 && !ended; n += 1) {
    await settled();
    if (clock.pending().some(isDue)) clock.advance(stepMs);
  }
}

const calls: Readonly<Record<string, ApiRequest>> = {
  'a GET': { target: '/x' },
  'a write': { target: '/x', method: 'POST', body: 'x' },
  'a write with an idempotency key': { target: '/x', method: 'POST', body: 'x', idempotencyKey: 'key-1' },
};
const cases = Object.entries(faults).flatMap(([fault]) =>
  Object.keys(calls).flatMap((call) => ['from the start', 'while the request is in flight'].map((when) => [call, fault, when] as const)),
);

describe('store that breaks its contract', () => {
  it.each(cases)('costs %s nothing but the cache if it %s %s', async (name, fault, when) => {
    for (const hasClaims of [true, false]) {
      let isBroken = when === 'from the start';
      const store = brokenStore(faults[fault] ?? never, () => isBroken, hasClaims);
      const opened = await openBench(
        (_request, response) => {
          isBroken = true;
          send(response, { headers: { 'cache-control': 'max-age=60' }, body: 'done' });
        },
        {},
        store,
      );
      bench = opened;
      const request: ApiRequest = calls[name] ?? { target: '/' };
      const call = opened.client.call(request);
      // At most some timeouts of 1 s pass, before and after the request.
      await passUntilEnded(call, opened.clock, 50, (ms) => ms <= 1000);
      expect(textOf(await call)).toBe('done');
      expect(opened.clock.now() - Date.UTC(2030, 0, 1)).toBeLessThan(3500);
      expect(opened.server.requests).toHaveLength(1);
      expect(JSON.stringify(opened.events)).not.toContain('s3cret');
      await opened.close();
    }
  });

  it('does not send a write twice under one key, whatever the store loses', async () => {
    const store = brokenStore(
      () => undefined,
      () => true,
      false,
    );
    bench = await openBench((_request, response, n) => send(response, { status: 201, body: `order ${n}` }), {}, store);
    const order: ApiRequest = { target: '/orders', method: 'POST', body: 'x', idempotencyKey: 'key-1' };
    for (let n = 0; n < 3; n += 1) expect(textOf(await bench.client.call(order))).toBe('order 1');
    expect(await bench.client.call({ ...order, body: 'y' })).toMatchObject({ ok: false, error: { code: 'idempotency-conflict' } });
    expect(bench.server.requests).toHaveLength(1);
  });

  it('shares one request between equal GETs while the store fails', async () => {
    const waiting: (() => void)[] = [];
    bench = await openBench(
      (_request, response) => void waiting.push(() => send(response, { body: 'shared' })),
      {},
      brokenStore(
        () => Promise.reject(gone()),
        () => true,
        true,
      ),
    );
    const all = Array.from({ length: 10 }, () => bench?.client.call({ target: '/x' }));
    await bench.server.received(1);
    for (let n = 0; n < 20; n += 1) await settled();
    for (const answer of waiting) answer();
    for (const call of all) expect(call && textOf(await call)).toBe('shared');
    expect(bench.server.requests).toHaveLength(1);
  });

  it('ends a call at its deadline although the store hangs', async () => {
    const opened = await openBench(
      (_request, response) => send(response, { body: 'late' }),
      {},
      brokenStore(never, () => true, true),
    );
    bench = opened;
    const call = opened.client.call({ target: '/x', deadlineMs: 300 });
    await until(() => opened.clock.pending().length === 2);
    opened.clock.advance(300);
    expect(await call).toMatchObject({ ok: false, error: { code: 'deadline-exceeded', outcome: 'not-sent' }, totalMs: 300 });
    expect(opened.server.requests).toHaveLength(0);
  });

  it('returns the response of a write at its deadline although the store hangs', async () => {
    let isBroken = false;
    const opened = await openBench(
      (_request, response) => {
        isBroken = true;
        send(response, { status: 201, body: 'done' });
      },
      {},
      brokenStore(never, () => isBroken, true),
    );
    bench = opened;
    for (const idempotencyKey of [undefined, 'key-1']) {
      isBroken = false;
      const call = opened.client.call({
        target: '/x',
        method: 'POST',
        body: 'x',
        deadlineMs: 300,
        ...(idempotencyKey && { idempotencyKey }),
      });
      await opened.server.received(idempotencyKey === undefined ? 1 : 2);
      await passUntilEnded(call, opened.clock, 300, (ms) => ms === 1000);
      expect(textOf(await call)).toBe('done');
      opened.clock.advance(10_000);
    }
  });
});
