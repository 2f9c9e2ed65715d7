import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { ApiRequest } from '../../../src/http/call/request.js';
import type { ApiDefinition } from '../../../src/http/client/api-definition.js';
import { type Bench, openBench, type Reply, send, until } from '../../helpers/calls/cached-calls.js';
import { errorOf, responseOf, textOf } from '../../helpers/calls/outcomes.js';
import { startHttpServer } from '../../helpers/servers/http-server.js';

let bench: Bench;
let waiting: ServerResponse[];
afterEach(async () => bench.close());

async function open(): Promise<void> {
  waiting = [];
  bench = await openBench((_request, response) => waiting.push(response));
}
function release(reply: Reply): void {
  for (const response of waiting.splice(0)) send(response, reply);
}
const calls = (count: number, request: Partial<ApiRequest> = {}) =>
  Array.from({ length: count }, () => bench.client.call({ target: '/thing', ...request }));
/** Waits until all calls have read the store and joined the shared request. */
const settled = async () => {
  for (let n = 0; n < 20; n += 1) await new Promise((resolve) => setImmediate(resolve));
};

describe('coalescing of equal GETs in flight', () => {
  it('sends one request, even if the response must not be stored, and returns a copy to every caller', async () => {
    await open();
    const all = calls(20);
    await bench.server.received(1);
    await settled();
    release({ headers: { 'cache-control': 'no-store' }, body: 'body' });
    const outcomes = await Promise.all(all);
    for (const outcome of outcomes) {
      expect(textOf(outcome)).toBe('body');
      responseOf(outcome).body.fill(0);
    }
    expect(bench.server.requests).toHaveLength(1);
    expect(bench.cacheEvents().sort()).toEqual([...Array.from({ length: 19 }, () => 'coalesced'), 'miss']);
    expect(outcomes.map(({ attempts }) => attempts.length).sort()).toEqual([...Array.from({ length: 19 }, () => 0), 1]);
  });

  it('stores the shared response, so that a burst fills an empty cache', async () => {
    await open();
    const all = calls(5);
    await bench.server.received(1);
    release({ headers: { 'cache-control': 'max-age=60' } });
    await Promise.all(all);
    expect(responseOf(await bench.client.call({ target: '/thing' })).source).toBe('cache');
  });

  it('returns the stale response, or the failure, to all callers', async () => {
    await open();
    const first = calls(1);
    await bench.server.received(1);
    release({ body: 'stored' });
    await Promise.all(first);
    const all = calls(3);
    await bench.server.received(2);
    await settled();
    release({ status: 503 });
    expect((await Promise.all(all)).map((outcome) => responseOf(outcome).source)).toEqual(['stale', 'stale', 'stale']);
    const others = calls(3, { target: '/other' });
    await bench.server.received(3);
    await settled();
    release({ status: 503 });
    expect((await Promise.all(others)).map((outcome) => errorOf(outcome).code)).toEqual(['server-error', 'server-error', 'server-error']);
    expect(bench.server.requests).toHaveLength(3);
  });

  it.each<[string, Partial<ApiRequest>]>([
    ['another caller', { caller: 'b' }],
    ['another credential', { headers: { authorization: 'b' } }],
    ['another Accept', { headers: { accept: 'text/csv' } }],
    ['another query', { query: { b: 1 } }],
    ['HEAD', { method: 'HEAD' }],
    ['mode reload', { cache: 'reload' }],
    ['a longer deadline', { deadlineMs: 61_000 }],
    ['more attempts', { attempts: 2 }],
  ])('sends a separate request for %s', async (_name, difference) => {
    await open();
    const all = [...calls(1), ...calls(1, difference)];
    await bench.server.received(2);
    release({});
    await Promise.all(all);
  });

  it('continues the shared request if some callers cancel, even the first', async () => {
    await open();
    const controllers = [new AbortController(), new AbortController()] as const;
    const cancelled = controllers.map(({ signal }) => bench.client.call({ target: '/thing', signal }));
    const all = calls(1);
    await bench.server.received(1);
    await settled();
    for (const controller of controllers) controller.abort();
    expect((await Promise.all(cancelled)).map((outcome) => errorOf(outcome).code)).toEqual(['cancelled', 'cancelled']);
    release({ body: 'body' });
    const [last] = await Promise.all(all);
    expect(last?.ok).toBe(true);
    // The remaining caller reports the attempt.
    expect(last?.attempts).toMatchObject([{ n: 1, status: 200 }]);
    expect(bench.server.requests).toHaveLength(1);
  });

  it('cancels the shared request if all callers cancel, and sends a new one for the next call', async () => {
    await open();
    const controller = new AbortController();
    const all = calls(3, { signal: controller.signal });
    await bench.server.received(1);
    await settled();
    controller.abort();
    const outcomes = await Promise.all(all);
    expect(outcomes.map((outcome) => errorOf(outcome).code)).toEqual(['cancelled', 'cancelled', 'cancelled']);
    await until(() => waiting[0]?.destroyed === true);
    waiting = [];
    const next = calls(1);
    await bench.server.received(2);
    release({});
    expect((await Promise.all(next))[0]?.ok).toBe(true);
  });

  it('applies the deadline of each caller separately', async () => {
    await open();
    const long = calls(1, { deadlineMs: 10_000 });
    await bench.server.received(1);
    const short = calls(1, { deadlineMs: 1000 });
    await settled();
    bench.clock.advance(1000);
    expect((await Promise.all(short)).map((outcome) => errorOf(outcome).code)).toEqual(['deadline-exceeded']);
    release({ body: 'body' });
    expect((await Promise.all(long)).map((outcome) => textOf(outcome))).toEqual(['body']);
    expect(bench.server.requests).toHaveLength(1);
  });
});

describe('deadline of a call that joins a request in flight', () => {
  /** Backoff of 400 ms after the first attempt. */
  const retrying = { retry: { attempts: 2, baseMs: 400 } } as const;

  async function openRetrying(definition: ApiDefinition = {}): Promise<void> {
    waiting = [];
    bench = await openBench(
      (_request, response) => waiting.push(response),
      { ...retrying, ...definition },
      undefined,
      () => 1,
    );
  }
  const call = (request: Partial<ApiRequest> = {}) => bench.client.call({ target: '/thing', deadlineMs: 3000, ...request });
  /** Resolves when an attempt has ended and its backoff has begun. */
  const backoff = () => until(() => bench.events.some(({ type }) => type === 'retry'));

  it.each<[string, Partial<ApiRequest>, Reply, number]>([
    ['after a 503', {}, { status: 503 }, 400],
    ['after a Retry-After', {}, { status: 503, headers: { 'retry-after': '2' } }, 2000],
    ['of a POST with an idempotency key', { method: 'POST', body: 'x', idempotencyKey: 'key-1' }, { status: 503 }, 400],
  ])('decides about a retry %s for which the first call has no time', async (_what, request, reply, waitMs) => {
    await openRetrying();
    const first = call(request);
    await bench.server.received(1);
    bench.clock.advance(2700);
    const second = call(request);
    await settled();
    bench.clock.advance(200);
    release(reply);
    await backoff();
    bench.clock.advance(100);
    expect(errorOf(await first).code).toBe('deadline-exceeded');
    bench.clock.advance(waitMs - 100);
    await bench.server.received(2);
    release({ body: 'good' });
    expect(textOf(await second)).toBe('good');
    expect(bench.server.requests).toHaveLength(2);
  });

  it('fails immediately if no call that still waits has time for a retry', async () => {
    await openRetrying();
    const controller = new AbortController();
    const first = call();
    await bench.server.received(1);
    bench.clock.advance(2700);
    const second = call({ signal: controller.signal });
    await settled();
    bench.clock.advance(200);
    controller.abort();
    expect(errorOf(await second).code).toBe('cancelled');
    release({ status: 503 });
    expect(errorOf(await first)).toMatchObject({ code: 'server-error', retryAt: bench.clock.now() + 400 });
    expect(bench.server.requests).toHaveLength(1);
  });

  it('does not join a request that has given up its retries and waits for a fallback', async () => {
    const other: ServerResponse[] = [];
    const fallback = await startHttpServer((_request, response) => void other.push(response));
    try {
      await openRetrying({ fallback: { baseUrls: [fallback.url] } });
      const first = call();
      await bench.server.received(1);
      bench.clock.advance(2900);
      release({ status: 503 });
      await fallback.received(1);
      const late = [call(), call()];
      await bench.server.received(2);
      await settled();
      for (const response of other) send(response, { status: 503 });
      expect(errorOf(await first).code).toBe('server-error');
      release({ body: 'good' });
      expect((await Promise.all(late)).map(textOf)).toEqual(['good', 'good']);
      expect(bench.server.requests).toHaveLength(2);
    } finally {
      await fallback.close();
    }
  });

  it('does not repeat a failure for calls that the decision has considered', async () => {
    await openRetrying();
    const all = [call(), call(), call()];
    await bench.server.received(1);
    await settled();
    release({ status: 503 });
    await backoff();
    bench.clock.advance(400);
    await bench.server.received(2);
    release({ status: 503 });
    expect((await Promise.all(all)).map((outcome) => errorOf(outcome).code)).toEqual(['server-error', 'server-error', 'server-error']);
    expect(bench.server.requests).toHaveLength(2);
  });
});
