import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { retryAfterMs } from '../../../../src/http/semantics/retry-after.js';
import {
  type ApiClient,
  type ApiDefinition,
  ApiError,
  type ApiOutcome,
  type ApiRequest,
  type CallEvent,
  type ClientDependencies,
  createApiClient,
} from '../../../../src/index.js';
import { answerOf, errorOf } from '../../../helpers/calls/outcomes.js';
import { createFakeClock, type FakeClock } from '../../../helpers/fake-clock.js';
import { freePort, type HttpHandler, type HttpServer, startHttpServer } from '../../../helpers/servers/http-server.js';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

interface Stand {
  readonly server: HttpServer;
  readonly clock: FakeClock;
  readonly client: ApiClient;
  readonly events: CallEvent[];
  /** A call whose waits are over at once, because the clock is moved by as much as each retry waits. */
  readonly call: (request?: Partial<ApiRequest>) => Promise<ApiOutcome>;
}

/** A scripted server, and a client whose time stands still but for the waits between attempts. */
async function stand(
  handler: HttpHandler,
  definition: ApiDefinition = {},
  random: ClientDependencies['random'] = () => 0.5,
): Promise<Stand> {
  const server = await startHttpServer(handler);
  const clock = createFakeClock();
  // What else could answer, or refuse, has tests of its own.
  const rest = { cache: false, breaker: false, rateLimit: false, concurrency: false } as const;
  const retry = { budget: false as const, ...definition.retry };
  const client = createApiClient({ baseUrl: server.url, network: { allowLocal: true }, ...rest, ...definition, retry }, { clock, random });
  opened.push(server, client);
  const events: CallEvent[] = [];
  const onEvent = (event: CallEvent) => {
    events.push(event);
    // The wait begins right after its event.
    if (event.type === 'retry') queueMicrotask(() => clock.advance(event.waitMs));
  };
  return { server, clock, client, events, call: (request) => client.call({ target: '/', onEvent, ...request }) };
}

const always =
  (status: number, headers: Record<string, string> = {}): HttpHandler =>
  (_request, response) =>
    response.writeHead(status, headers).end(`status ${status}`);

/** Answers `status` until the `n`th request, which gets 200. */
const untilRequest =
  (n: number, status: number, headers: Record<string, string> = {}): HttpHandler =>
  (request, response, count) =>
    (count < n ? always(status, headers) : always(200))(request, response, count);

const waits = (outcome: ApiOutcome) => outcome.attempts.map(({ waitMs }) => waitMs);

describe('which statuses are tried again', () => {
  it.each([429, 500, 502, 503, 504])('%i is, up to four attempts', async (status) => {
    const { server, call } = await stand(always(status));
    const outcome = await call();
    expect(server.requests).toHaveLength(4);
    expect(outcome.attempts.map(({ n }) => n)).toEqual([1, 2, 3, 4]);
    expect(errorOf(outcome).safeToRetry).toBe(true);
    expect(outcome.answer?.status).toBe(status);
  });

  it.each([300, 304, 400, 401, 403, 404, 405, 408, 409, 410, 418, 422, 425, 501, 505, 599])('%i is not', async (status) => {
    const { server, call, events } = await stand(always(status, { 'retry-after': '1' }));
    const outcome = await call();
    expect(server.requests).toHaveLength(1);
    expect(errorOf(outcome).safeToRetry).toBe(false);
    expect(events.map(({ type }) => type)).toEqual(['attempt']);
  });

  it('ends with the first answer that is a success', async () => {
    const { server, call } = await stand(untilRequest(3, 503));
    expect(answerOf(await call()).status).toBe(200);
    expect(server.requests).toHaveLength(3);
  });

  it('ends with the first answer that is not worth another try', async () => {
    const { server, call } = await stand((request, response, n) => always(n === 1 ? 503 : 404)(request, response, n));
    expect(errorOf(await call()).code).toBe('not-found');
    expect(server.requests).toHaveLength(2);
  });
});

describe('which methods are tried again', () => {
  it.each(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'] as const)('%s is, on any of those statuses', async (method) => {
    const { server, call } = await stand(untilRequest(2, 500));
    expect(answerOf(await call({ method })).status).toBe(200);
    expect(server.requests.map((request) => request.method)).toEqual([method, method]);
  });

  describe.each(['POST', 'PATCH'] as const)('%s', (method) => {
    it.each([500, 502, 503, 504])('is not on %i', async (status) => {
      const { server, call } = await stand(always(status));
      const outcome = await call({ method, body: { a: 1 } });
      expect(server.requests).toHaveLength(1);
      expect(errorOf(outcome)).toMatchObject({ code: 'server-error', outcome: 'unknown', safeToRetry: false });
    });

    it.each([500, 502, 504])('is not on %i, even with Retry-After', async (status) => {
      const { server, call } = await stand(always(status, { 'retry-after': '1' }));
      expect(errorOf(await call({ method, body: {} })).outcome).toBe('unknown');
      expect(server.requests).toHaveLength(1);
    });

    it('is on 429, with the same body', async () => {
      const { server, call } = await stand(untilRequest(2, 429));
      expect(answerOf(await call({ method, body: { a: 1 } })).status).toBe(200);
      expect(server.requests.map(({ body }) => body.toString())).toEqual(['{"a":1}', '{"a":1}']);
    });

    it('is on 503 with Retry-After, which says that nothing was done', async () => {
      const { server, call } = await stand(untilRequest(2, 503, { 'retry-after': '1' }));
      expect(answerOf(await call({ method, body: { a: 1 } })).status).toBe(200);
      expect(server.requests).toHaveLength(2);
    });

    it('is on any of them with an idempotency key, which stays the same', async () => {
      const { server, call } = await stand(untilRequest(3, 500));
      expect(answerOf(await call({ method, body: {}, headers: { 'Idempotency-Key': 'one' } })).status).toBe(200);
      expect(server.requests.map(({ headers }) => headers['idempotency-key'])).toEqual(['one', 'one', 'one']);
    });

    it('is when nothing listens, because nothing was sent', async () => {
      const { call } = await stand(always(200), { baseUrl: `http://127.0.0.1:${await freePort()}` });
      const outcome = await call({ method, body: {} });
      expect(errorOf(outcome)).toMatchObject({ code: 'connection-refused', outcome: 'not-sent', safeToRetry: true });
      expect(outcome.attempts).toHaveLength(4);
    });

    it('is not when the connection is lost after it was sent', async () => {
      const { server, call } = await stand((_request, response) => response.destroy());
      const outcome = await call({ method, body: {} });
      expect(errorOf(outcome)).toMatchObject({ code: 'connection-lost', outcome: 'unknown', safeToRetry: false });
      expect(server.requests).toHaveLength(1);
    });
  });
});

describe('the wait before each attempt', () => {
  it.each([
    [0, [0, 0, 0, 0]],
    [0.5, [0, 500, 1000, 2000]],
    [0.999, [0, 999, 1998, 3996]],
  ])('doubles, and is jittered from nothing to the whole of it (random: %f)', async (random, expected) => {
    const { call } = await stand(always(503), {}, () => random);
    expect(waits(await call())).toEqual(expected);
  });

  it('draws a new number for each wait', async () => {
    const draws = [0.1, 0.9, 0.2];
    const { call } = await stand(always(503), { retry: { baseMs: 100 } }, () => draws.shift() ?? 0);
    expect(waits(await call())).toEqual([0, 10, 180, 80]);
  });

  it('stops doubling at its maximum', async () => {
    const { call } = await stand(always(503), { retry: { attempts: 6, baseMs: 1000, maxMs: 3000 } }, () => 0.5);
    expect(waits(await call())).toEqual([0, 500, 1000, 1500, 1500, 1500]);
  });

  it('is told by an event each, in order with the attempts', async () => {
    const { call, events } = await stand(untilRequest(3, 502));
    await call({ requestId: 'request-1' });
    expect(events).toEqual([
      { type: 'attempt', requestId: 'request-1', n: 1, status: 502, waitMs: 0, durationMs: 0 },
      { type: 'retry', requestId: 'request-1', n: 2, waitMs: 500, reason: '502' },
      { type: 'attempt', requestId: 'request-1', n: 2, status: 502, waitMs: 500, durationMs: 0 },
      { type: 'retry', requestId: 'request-1', n: 3, waitMs: 1000, reason: '502' },
      { type: 'attempt', requestId: 'request-1', n: 3, status: 200, waitMs: 1000, durationMs: 0 },
    ]);
  });

  it('names the fault of an attempt that had no answer', async () => {
    const { call, events } = await stand((_request, response, n) => (n === 1 ? response.destroy() : response.end()));
    const outcome = await call();
    expect(events).toMatchObject([
      { type: 'attempt', n: 1, error: 'connection-lost' },
      { type: 'retry', n: 2, reason: 'connection-lost' },
      {},
    ]);
    expect(events[0]).not.toHaveProperty('status');
    expect(outcome.attempts).toEqual([
      { n: 1, error: 'connection-lost', waitMs: 0, durationMs: 0 },
      { n: 2, status: 200, waitMs: 500, durationMs: 0 },
    ]);
    expect(outcome.totalMs).toBe(500);
  });

  it('measures each attempt', async () => {
    const { server, clock, call } = await stand((_request, response, n) => {
      clockOf().advance(n * 100);
      response.writeHead(n === 1 ? 503 : 200).end();
    });
    const clockOf = () => clock;
    const outcome = await call();
    expect(outcome).toMatchObject({ totalMs: 800, attempts: [{ durationMs: 100 }, { waitMs: 500, durationMs: 200 }] });
    expect(server.requests).toHaveLength(2);
  });
});

describe('Retry-After', () => {
  const first = async (value: string, definition: ApiDefinition = {}) => {
    const { call } = await stand(untilRequest(2, 429, { 'retry-after': value }), definition);
    return waits(await call())[1];
  };

  it('is obeyed in seconds', async () => expect(await first('7')).toBe(7000));
  it('is obeyed beyond the longest wait of its own', async () => expect(await first('9', { retry: { maxMs: 2000 } })).toBe(9000));
  it('is a floor: a longer back-off holds', async () => expect(await first('1', { retry: { baseMs: 8000 } })).toBe(4000));
  it('is obeyed as a date', async () => expect(await first('Tue, 01 Jan 2030 00:00:20 GMT')).toBe(20_000));
  it('is obeyed as a date of RFC 850', async () => expect(await first('Tuesday, 01-Jan-30 00:00:20 GMT')).toBe(20_000));

  it.each(['-5', '0', 'Mon, 31 Dec 2029 23:59:00 GMT', 'Sun, 06 Nov 1994 08:49:37 GMT', 'abc', '2h', '1e9', '0x10', '5, 9', 'Mon', ''])(
    'says nothing when it is %j: the back-off holds',
    async (value) => expect(await first(value)).toBe(500),
  );

  it.each([
    ['99999999', 86_400_000],
    ['9'.repeat(400), 86_400_000],
    ['Fri, 31 Dec 2099 23:59:59 GMT', 86_400_000],
    ['61', 61_000],
    ['60', 60_000],
  ])('of %s, which the deadline has no room for, ends the call at once and says when to come back', async (value, wait) => {
    const { server, clock, call, events } = await stand(always(429, { 'retry-after': value }));
    const started = clock.now();
    const outcome = await call({ deadlineMs: 60_000 });
    expect(server.requests).toHaveLength(1);
    expect(errorOf(outcome)).toMatchObject({ code: 'rate-limited', outcome: 'rejected', safeToRetry: true, retryAt: started + wait });
    expect(outcome).toMatchObject({ totalMs: 0, attempts: [{ n: 1, status: 429 }] });
    expect(events.map(({ type }) => type)).toEqual(['attempt']);
    expect(clock.pending()).toEqual([]);
  });

  it('that just fits the deadline is waited for', async () => {
    const { server, call } = await stand(untilRequest(2, 429, { 'retry-after': '59' }));
    expect(answerOf(await call({ deadlineMs: 60_000 })).status).toBe(200);
    expect(server.requests).toHaveLength(2);
  });

  it('of the last attempt is told with the error', async () => {
    const { clock, call } = await stand(always(503, { 'retry-after': '3' }));
    const outcome = await call({ attempts: 2 });
    expect(waits(outcome)).toEqual([0, 3000]);
    expect(errorOf(outcome).retryAt).toBe(clock.now() + 3000);
  });
});

describe('the deadline', () => {
  it('ends the call at once when the back-off does not fit, for an answer', async () => {
    const { server, clock, call } = await stand(always(500));
    const outcome = await call({ deadlineMs: 1500 });
    // 500 ms were waited; 1000 ms more leave no time for an attempt.
    expect(server.requests).toHaveLength(2);
    expect(outcome.totalMs).toBe(500);
    expect(errorOf(outcome)).toMatchObject({ code: 'server-error', retryAt: clock.now() + 1000 });
  });

  it('ends the call at once when the back-off does not fit, for a fault', async () => {
    const { server, clock, call } = await stand((_request, response) => response.destroy());
    const outcome = await call({ deadlineMs: 500 });
    expect(server.requests).toHaveLength(1);
    expect(errorOf(outcome)).toMatchObject({ code: 'connection-lost', retryAt: clock.now() + 500 });
    expect(outcome.totalMs).toBe(0);
  });
});

describe('the number of attempts', () => {
  it.each([1, 2, 7, 10])('is %i when the definition says so', async (attempts) => {
    const { server, call } = await stand(always(503), { retry: { attempts, baseMs: 1, maxMs: 2 } });
    await call();
    expect(server.requests).toHaveLength(attempts);
  });

  it('is what the caller says over the definition', async () => {
    const { server, call } = await stand(always(503), { retry: { attempts: 5 } });
    await call({ attempts: 2 });
    expect(server.requests).toHaveLength(2);
  });

  it.each([0, -1, 11, 1.5])('is refused in the definition when it is %d', (attempts) => {
    expect(() => createApiClient({ retry: { attempts } })).toThrow(/attempts/);
  });
});

describe('cancelling', () => {
  it('during the wait ends the call at once, and leaves no timer behind', async () => {
    const { server, clock, client } = await stand(always(503));
    const caller = new AbortController();
    const onEvent = (event: CallEvent) => {
      if (event.type === 'retry') queueMicrotask(() => caller.abort());
    };
    const outcome = await client.call({ target: '/', signal: caller.signal, onEvent });
    expect(errorOf(outcome)).toMatchObject({ code: 'cancelled', safeToRetry: true });
    expect(outcome).toMatchObject({ totalMs: 0, attempts: [{ n: 1, status: 503 }] });
    expect(clock.pending()).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  it('during the request ends the call at once, and closes the socket', async () => {
    const { server, clock, call } = await stand(() => undefined);
    const caller = new AbortController();
    const ended = call({ method: 'POST', body: {}, signal: caller.signal });
    await server.received(1);
    const [socket] = server.open;
    const closed = new Promise((resolve) => socket?.once('close', resolve));
    caller.abort();
    const outcome = await ended;
    expect(errorOf(outcome)).toMatchObject({ code: 'cancelled', outcome: 'unknown', safeToRetry: false });
    expect(outcome.attempts).toMatchObject([{ n: 1, error: 'cancelled' }]);
    await closed;
    expect(clock.pending()).toEqual([]);
  });

  it('during the body ends the call at once, and closes the socket', async () => {
    const { server, call } = await stand((_request, response) => {
      response.writeHead(200);
      response.write('a part');
    });
    const caller = new AbortController();
    const ended = call({ signal: caller.signal });
    await server.received(1);
    const [socket] = server.open;
    const closed = new Promise((resolve) => socket?.once('close', resolve));
    await new Promise(setImmediate);
    caller.abort();
    expect(errorOf(await ended)).toMatchObject({ code: 'cancelled' });
    await closed;
    expect(server.requests).toHaveLength(1);
  });

  it('before the call starts sends nothing', async () => {
    const { server, clock, call } = await stand(always(200));
    const outcome = await call({ signal: AbortSignal.abort() });
    expect(errorOf(outcome)).toMatchObject({ code: 'cancelled', outcome: 'not-sent' });
    expect(server.connections).toBe(0);
    expect(clock.pending()).toEqual([]);
  });

  describe('while the name is looked up', () => {
    /** A POST that is cancelled in its look-up; `answer` ends every look-up so far. */
    const cancelled = async () => {
      const server = await startHttpServer(always(200));
      const pending: (() => void)[] = [];
      const asked = new AbortController();
      const resolver = async () => {
        await new Promise<void>((resolve) => {
          pending.push(resolve);
          asked.abort();
        });
        return [{ address: '127.0.0.1', family: 4 }];
      };
      const client = createApiClient({ network: { allowLocal: true } }, { clock: createFakeClock(), resolver });
      opened.push(server, client);
      const origin = `http://api.test:${server.port}`;
      const caller = new AbortController();
      const ended = client.call({ target: `${origin}/first`, method: 'POST', body: {}, signal: caller.signal });
      await new Promise<void>((resolve) => asked.signal.addEventListener('abort', () => resolve()));
      caller.abort();
      const answer = () => {
        for (const resolve of pending.splice(0)) resolve();
      };
      return { server, client, origin, outcome: await ended, answer };
    };

    it('ends the call at once; nothing was sent, so that it may be sent again', async () => {
      const { outcome } = await cancelled();
      expect(errorOf(outcome)).toMatchObject({ code: 'cancelled', outcome: 'not-sent' });
      expect(errorOf(outcome).hint).not.toMatch(/may have taken effect/);
      expect(errorOf(outcome).safeToRetry).toBe(true);
    });

    it('keeps the request from leaving afterwards', async () => {
      const { server, client, origin, answer } = await cancelled();
      const second = client.call({ target: `${origin}/second` });
      while (server.requests.length === 0) {
        answer();
        await new Promise(setImmediate);
      }
      answerOf(await second);
      expect(server.requests.map(({ url }) => url)).toEqual(['/second']);
    });
  });

  it('leaves no listener on the signal of the caller', async () => {
    const { call } = await stand(untilRequest(3, 503));
    const caller = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = caller.signal;
    caller.signal.addEventListener = (...parameters: Parameters<typeof addEventListener>) => {
      listeners += 1;
      addEventListener.apply(caller.signal, parameters);
    };
    caller.signal.removeEventListener = (...parameters: Parameters<typeof removeEventListener>) => {
      listeners -= 1;
      removeEventListener.apply(caller.signal, parameters);
    };
    answerOf(await call({ signal: caller.signal }));
    expect(listeners).toBe(0);
  });
});

describe('retryAfterMs', () => {
  const now = Date.UTC(2030, 0, 1);
  const day = 86_400_000;
  const of = (value: string) => retryAfterMs(new Headers({ 'retry-after': value }), now);

  it('is a positive wait of a day at most, or nothing, for any value that a header can have', () => {
    const value = fc.oneof(
      fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)) }),
      fc.integer().map(String),
      fc.double().map(String),
      fc.date().map(String),
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    );
    fc.assert(
      fc.property(value, (text) => {
        const wait = of(text);
        expect(wait === undefined || (wait > 0 && wait <= day)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the seconds, up to a day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seconds) => {
        expect(of(String(seconds))).toBe(Math.min(seconds * 1000, day));
      }),
    );
  });

  it('is the time to the date, and nothing for a past one', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (seconds) => {
        const date = new Date(now + seconds * 1000).toUTCString();
        expect(of(date)).toBe(seconds <= 0 ? undefined : Math.min(seconds * 1000, day));
      }),
    );
  });

  it('takes the date of asctime for UTC, wherever this machine is', () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Asia/Tokyo';
    try {
      expect(of('Tue Jan  1 00:00:20 2030')).toBe(20_000);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

it('ApiError keeps all it is when it learns when to come back', () => {
  const error = new ApiError('rate-limited', 'm', { outcome: 'rejected', safeToRetry: true, hint: 'h', cause: 'c' }).withRetryAt(5);
  expect(error).toMatchObject({
    code: 'rate-limited',
    message: 'm',
    outcome: 'rejected',
    safeToRetry: true,
    hint: 'h',
    cause: 'c',
    retryAt: 5,
  });
});
