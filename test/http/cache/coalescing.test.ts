import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { ApiRequest } from '../../../src/http/call/request.js';
import { type Bench, openBench, type Reply, send, until } from '../../helpers/calls/cached-calls.js';
import { answerOf, errorOf, textOf } from '../../helpers/calls/outcomes.js';

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
/** The calls have got past the store and wait for each other. */
const settled = async () => {
  for (let n = 0; n < 20; n += 1) await new Promise((resolve) => setImmediate(resolve));
};

describe('equal GETs in flight', () => {
  it('make one request, also when the answer must not be stored; each has its own answer', async () => {
    await open();
    const all = calls(20);
    await bench.server.received(1);
    await settled();
    release({ headers: { 'cache-control': 'no-store' }, body: 'body' });
    const outcomes = await Promise.all(all);
    for (const outcome of outcomes) {
      expect(textOf(outcome)).toBe('body');
      answerOf(outcome).body.fill(0);
    }
    expect(bench.server.requests).toHaveLength(1);
    expect(bench.cacheEvents().sort()).toEqual([...Array.from({ length: 19 }, () => 'coalesced'), 'miss']);
    expect(outcomes.map(({ attempts }) => attempts.length).sort()).toEqual([...Array.from({ length: 19 }, () => 0), 1]);
  });

  it('share what is stored: a burst on an empty cache fills it', async () => {
    await open();
    const all = calls(5);
    await bench.server.received(1);
    release({ headers: { 'cache-control': 'max-age=60' } });
    await Promise.all(all);
    expect(answerOf(await bench.client.call({ target: '/thing' })).source).toBe('cache');
  });

  it('all get the failure, or what stands in for it', async () => {
    await open();
    const first = calls(1);
    await bench.server.received(1);
    release({ body: 'kept' });
    await Promise.all(first);
    const all = calls(3);
    await bench.server.received(2);
    await settled();
    release({ status: 503 });
    expect((await Promise.all(all)).map((outcome) => answerOf(outcome).source)).toEqual(['stale', 'stale', 'stale']);
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
  ])('do not count as equal with %s', async (_name, difference) => {
    await open();
    const all = [...calls(1), ...calls(1, difference)];
    await bench.server.received(2);
    release({});
    await Promise.all(all);
  });

  it('go on when one of them is cancelled, the first too', async () => {
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
    // The one attempt is told of by the one that was left.
    expect(last?.attempts).toMatchObject([{ n: 1, status: 200 }]);
    expect(bench.server.requests).toHaveLength(1);
  });

  it('end upstream when all of them are cancelled, and the next call starts anew', async () => {
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

  it('keep their own deadlines', async () => {
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
