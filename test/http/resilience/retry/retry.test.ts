import { describe, expect, it } from 'vitest';
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
import { errorOf, responseOf } from '../../../helpers/calls/outcomes.js';
import { closedAfterEach } from '../../../helpers/closed-after-each.js';
import { createFakeClock, type FakeClock } from '../../../helpers/fake-clock.js';
import { fc } from '../../../helpers/properties.js';
import { freePort, type HttpHandler, type HttpServer, startHttpServer } from '../../../helpers/servers/http-server.js';

const closables = closedAfterEach();

interface Setup {
  readonly server: HttpServer;
  readonly clock: FakeClock;
  readonly client: ApiClient;
  readonly events: CallEvent[];
  /** Makes a call whose backoff passes immediately, because the clock advances by each wait. */
  readonly call: (request?: Partial<ApiRequest>) => Promise<ApiOutcome>;
}

/** Starts a server, and creates a client whose clock advances only by the backoff. */
async function setUp(
  handler: HttpHandler,
  definition: ApiDefinition = {},
  random: ClientDependencies['random'] = () => 0.5,
): Promise<Setup> {
  const server = await startHttpServer(handler);
  const clock = createFakeClock();
  // The other stages have their own tests.
  const rest = { cache: false, breaker: false, rateLimit: false, concurrency: false } as const;
  const retry = { budget: false as const, ...definition.retry };
  const client = createApiClient({ baseUrl: server.url, network: { allowLocal: true }, ...rest, ...definition, retry }, { clock, random });
  closables.push(server, client);
  const events: CallEvent[] = [];
  const onEvent = (event: CallEvent) => {
    events.push(event);
    // The backoff begins right after its event.
    if (event.type === 'retry') queueMicrotask(() => clock.advance(event.waitMs));
  };
  return { server, clock, client, events, call: (request) => client.call({ target: '/', onEvent, ...request }) };
}

const always =
  (status: number, headers: Record<string, string> = {}): HttpHandler =>
  (_request, response) =>
    response.writeHead(status, headers).end(`status ${status}`);

/** Returns `status` before request `n`, and 200 from then on. */
const untilRequest =
  (n: number, status: number, headers: Record<string, string> = {}): HttpHandler =>
  (request, response, count) =>
    (count < n ? always(status, headers) : always(200))(request, response, count);

const waits = (outcome: ApiOutcome) => outcome.attempts.map(({ waitMs }) => waitMs);

describe('retried statuses', () => {
  it.each([408, 421, 425, 429, 500, 502, 503, 504, 506, 507, 508, 510, 511, 520, 521, 522, 523, 524, 525, 529, 530, 598, 599])(
    'retries a %i, up to four attempts',
    async (status) => {
      const { server, call } = await setUp(always(status));
      const outcome = await call();
      expect(server.requests).toHaveLength(4);
      expect(outcome.attempts.map(({ n }) => n)).toEqual([1, 2, 3, 4]);
      expect(errorOf(outcome).safeToRetry).toBe(true);
      expect(outcome.response?.status).toBe(status);
    },
  );

  it.each([300, 304, 400, 401, 404, 405, 409, 410, 412, 418, 422, 428, 501, 505, 600, 999])('does not retry a %i', async (status) => {
    const { server, call, events } = await setUp(always(status, { 'retry-after': '1' }));
    const outcome = await call();
    expect(server.requests).toHaveLength(1);
    expect(errorOf(outcome).safeToRetry).toBe(false);
    expect(events.map(({ type }) => type)).toEqual(['attempt']);
  });

  it('returns the first response that is a success', async () => {
    const { server, call } = await setUp(untilRequest(3, 503));
    expect(responseOf(await call()).status).toBe(200);
    expect(server.requests).toHaveLength(3);
  });

  it('stops at the first response that cannot be retried', async () => {
    const { server, call } = await setUp((request, response, n) => always(n === 1 ? 503 : 404)(request, response, n));
    expect(errorOf(await call()).code).toBe('not-found');
    expect(server.requests).toHaveLength(2);
  });
});

describe('retried methods', () => {
  it.each(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'] as const)('retries the method %s after a 500', async (method) => {
    const { server, call } = await setUp(untilRequest(2, 500));
    expect(responseOf(await call({ method })).status).toBe(200);
    expect(server.requests.map((request) => request.method)).toEqual([method, method]);
  });

  describe.each(['POST', 'PATCH'] as const)('%s', (method) => {
    it.each([500, 502, 503, 504])(`does not retry a ${method} after a %i`, async (status) => {
      const { server, call } = await setUp(always(status));
      const outcome = await call({ method, body: { a: 1 } });
      expect(server.requests).toHaveLength(1);
      expect(errorOf(outcome)).toMatchObject({ code: 'server-error', outcome: 'unknown', safeToRetry: false });
    });

    it.each([500, 502, 504])(`does not retry a ${method} after a %i with Retry-After`, async (status) => {
      const { server, call } = await setUp(always(status, { 'retry-after': '1' }));
      expect(errorOf(await call({ method, body: {} })).outcome).toBe('unknown');
      expect(server.requests).toHaveLength(1);
    });

    it(`resends the same body of a ${method} after a 429`, async () => {
      const { server, call } = await setUp(untilRequest(2, 429));
      expect(responseOf(await call({ method, body: { a: 1 } })).status).toBe(200);
      expect(server.requests.map(({ body }) => body.toString())).toEqual(['{"a":1}', '{"a":1}']);
    });

    it.each([408, 421, 425])(`resends a ${method} after a %i, because the server did not process it`, async (status) => {
      const { server, call } = await setUp(untilRequest(2, status));
      expect(responseOf(await call({ method, body: { a: 1 } })).status).toBe(200);
      expect(server.requests.map(({ body }) => body.toString())).toEqual(['{"a":1}', '{"a":1}']);
    });

    it.each([507, 520, 529])(`does not retry a ${method} after a %i, which may have taken effect`, async (status) => {
      const { server, call } = await setUp(always(status));
      expect(errorOf(await call({ method, body: {} }))).toMatchObject({ code: 'server-error', outcome: 'unknown', safeToRetry: false });
      expect(server.requests).toHaveLength(1);
    });

    it(`retries a ${method} after a 503 with Retry-After, because the API did not process it`, async () => {
      const { server, call } = await setUp(untilRequest(2, 503, { 'retry-after': '1' }));
      expect(responseOf(await call({ method, body: { a: 1 } })).status).toBe(200);
      expect(server.requests).toHaveLength(2);
    });

    it(`retries a ${method} with an idempotency key after a 500, with the same key`, async () => {
      const { server, call } = await setUp(untilRequest(3, 500));
      expect(responseOf(await call({ method, body: {}, headers: { 'Idempotency-Key': 'one' } })).status).toBe(200);
      expect(server.requests.map(({ headers }) => headers['idempotency-key'])).toEqual(['one', 'one', 'one']);
    });

    it(`retries a ${method} after a refused connection, because nothing was sent`, async () => {
      const { call } = await setUp(always(200), { baseUrl: `http://127.0.0.1:${await freePort()}` });
      const outcome = await call({ method, body: {} });
      expect(errorOf(outcome)).toMatchObject({ code: 'connection-refused', outcome: 'not-sent', safeToRetry: true });
      expect(outcome.attempts).toHaveLength(4);
    });

    it(`does not retry a ${method} if the connection is lost after the request was sent`, async () => {
      const { server, call } = await setUp((_request, response) => response.destroy());
      const outcome = await call({ method, body: {} });
      expect(errorOf(outcome)).toMatchObject({ code: 'connection-lost', outcome: 'unknown', safeToRetry: false });
      expect(server.requests).toHaveLength(1);
    });
  });
});

describe('backoff', () => {
  it.each([
    [0, [0, 0, 0, 0]],
    [0.5, [0, 500, 1000, 2000]],
    [0.999, [0, 999, 1998, 3996]],
  ])('doubles the backoff and applies full jitter (random number: %f)', async (random, expected) => {
    const { call } = await setUp(always(503), {}, () => random);
    expect(waits(await call())).toEqual(expected);
  });

  it('uses a new random delay for every retry', async () => {
    const draws = [0.1, 0.9, 0.2];
    const { call } = await setUp(always(503), { retry: { baseMs: 100 } }, () => draws.shift() ?? 0);
    expect(waits(await call())).toEqual([0, 10, 180, 80]);
  });

  it('limits the backoff to maxMs', async () => {
    const { call } = await setUp(always(503), { retry: { attempts: 6, baseMs: 1000, maxMs: 3000 } }, () => 0.5);
    expect(waits(await call())).toEqual([0, 500, 1000, 1500, 1500, 1500]);
  });

  it('emits an event for each backoff, in order with the attempts', async () => {
    const { call, events } = await setUp(untilRequest(3, 502));
    await call({ requestId: 'request-1' });
    expect(events).toEqual([
      { type: 'attempt', requestId: 'request-1', n: 1, status: 502, waitMs: 0, durationMs: 0 },
      { type: 'retry', requestId: 'request-1', n: 2, waitMs: 500, reason: '502' },
      { type: 'attempt', requestId: 'request-1', n: 2, status: 502, waitMs: 500, durationMs: 0 },
      { type: 'retry', requestId: 'request-1', n: 3, waitMs: 1000, reason: '502' },
      { type: 'attempt', requestId: 'request-1', n: 3, status: 200, waitMs: 1000, durationMs: 0 },
    ]);
  });

  it('reports the error code of an attempt without a response', async () => {
    const { call, events } = await setUp((_request, response, n) => (n === 1 ? response.destroy() : response.end()));
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

  it('measures the duration of each attempt', async () => {
    const { server, clock, call } = await setUp((_request, response, n) => {
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
  const first = async (value: string, definition: ApiDefinition = {}, date = 'Tue, 01 Jan 2030 00:00:00 GMT') => {
    const { call } = await setUp(untilRequest(2, 429, { 'retry-after': value, date }), definition);
    return waits(await call())[1];
  };

  it('waits for the seconds in Retry-After', async () => expect(await first('7')).toBe(7000));
  it('waits for a Retry-After that is longer than maxMs', async () => expect(await first('9', { retry: { maxMs: 2000 } })).toBe(9000));
  it('never shortens a longer backoff to Retry-After', async () => expect(await first('1', { retry: { baseMs: 8000 } })).toBe(4000));
  it('waits until the date in Retry-After', async () => expect(await first('Tue, 01 Jan 2030 00:00:20 GMT')).toBe(20_000));
  it('waits until the date in Retry-After in the format of RFC 850', async () =>
    expect(await first('Tuesday, 01-Jan-30 00:00:20 GMT')).toBe(20_000));

  it.each([
    ['an hour ahead', 'Tue, 01 Jan 2030 01:00:20 GMT', 'Tue, 01 Jan 2030 01:00:00 GMT'],
    ['an hour behind', 'Mon, 31 Dec 2029 23:00:20 GMT', 'Mon, 31 Dec 2029 23:00:00 GMT'],
    ['years behind, in the format of RFC 850', 'Sunday, 06-Nov-94 08:49:37 GMT', 'Sunday, 06-Nov-94 08:49:17 GMT'],
  ])('waits for the time between Date and Retry-After if the clock of the API is %s', async (_what, value, date) => {
    expect(await first(value, {}, date)).toBe(20_000);
  });
  it('compares the date in Retry-After with the clock of this process if Date is invalid', async () =>
    expect(await first('Tue, 01 Jan 2030 00:00:20 GMT', {}, 'yesterday')).toBe(20_000));

  it.each(['-5', '0', 'Mon, 31 Dec 2029 23:59:00 GMT', 'Sun, 06 Nov 1994 08:49:37 GMT', 'abc', '2x', '1e9', '0x10', 'Mon', ''])(
    'ignores the Retry-After %j, and uses the backoff',
    async (value) => expect(await first(value)).toBe(500),
  );

  it.each([
    ['99999999', 86_400_000],
    ['9'.repeat(400), 86_400_000],
    ['Fri, 31 Dec 2099 23:59:59 GMT', 86_400_000],
    ['61', 61_000],
    ['60', 60_000],
  ])('ends the call immediately if the Retry-After %s exceeds the deadline, and sets retryAt', async (value, wait) => {
    const { server, clock, call, events } = await setUp(always(429, { 'retry-after': value }));
    const started = clock.now();
    const outcome = await call({ deadlineMs: 60_000 });
    expect(server.requests).toHaveLength(1);
    expect(errorOf(outcome)).toMatchObject({ code: 'rate-limited', outcome: 'rejected', safeToRetry: true, retryAt: started + wait });
    expect(outcome).toMatchObject({ totalMs: 0, attempts: [{ n: 1, status: 429 }] });
    expect(events.map(({ type }) => type)).toEqual(['attempt']);
    expect(clock.pending()).toEqual([]);
  });

  it('waits for a Retry-After that ends just before the deadline', async () => {
    const { server, call } = await setUp(untilRequest(2, 429, { 'retry-after': '59' }));
    expect(responseOf(await call({ deadlineMs: 60_000 })).status).toBe(200);
    expect(server.requests).toHaveLength(2);
  });

  it('sets retryAt of the error from the Retry-After of the last attempt', async () => {
    const { clock, call } = await setUp(always(503, { 'retry-after': '3' }));
    const outcome = await call({ attempts: 2 });
    expect(waits(outcome)).toEqual([0, 3000]);
    expect(errorOf(outcome).retryAt).toBe(clock.now() + 3000);
  });
});

describe('deadline', () => {
  it('fails immediately with the last response if the next backoff would exceed the deadline', async () => {
    const { server, clock, call } = await setUp(always(500));
    const outcome = await call({ deadlineMs: 1500 });
    // The first backoff took 500 ms; another 1000 ms leave no time for an attempt.
    expect(server.requests).toHaveLength(2);
    expect(outcome.totalMs).toBe(500);
    expect(errorOf(outcome)).toMatchObject({ code: 'server-error', retryAt: clock.now() + 1000 });
  });

  it('fails immediately with the last connection error if the next backoff would exceed the deadline', async () => {
    const { server, clock, call } = await setUp((_request, response) => response.destroy());
    const outcome = await call({ deadlineMs: 500 });
    expect(server.requests).toHaveLength(1);
    expect(errorOf(outcome)).toMatchObject({ code: 'connection-lost', retryAt: clock.now() + 500 });
    expect(outcome.totalMs).toBe(0);
  });
});

describe('number of attempts', () => {
  it.each([1, 2, 7, 10])('limits the attempts to retry.attempts of the definition (%i)', async (attempts) => {
    const { server, call } = await setUp(always(503), { retry: { attempts, baseMs: 1, maxMs: 2 } });
    await call();
    expect(server.requests).toHaveLength(attempts);
  });

  it('uses the attempts of the caller instead of those of the definition', async () => {
    const { server, call } = await setUp(always(503), { retry: { attempts: 5 } });
    await call({ attempts: 2 });
    expect(server.requests).toHaveLength(2);
  });

  it.each([0, -1, 11, 1.5])('refuses %d as retry.attempts of the definition', (attempts) => {
    expect(() => createApiClient({ retry: { attempts } })).toThrow('retry.attempts');
  });
});

describe('cancellation', () => {
  it('ends a call that is cancelled during the backoff immediately, and leaves no timer', async () => {
    const { server, clock, client } = await setUp(always(503));
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

  it.each([
    ['rejected', 'the API has refused', (_request, response) => response.writeHead(503, { 'retry-after': '9' }).end()],
    ['unknown', 'the API may have processed', always(503)],
  ] satisfies [string, string, HttpHandler][])(
    'reports the outcome %s if a call is cancelled during the backoff after an attempt that %s',
    async (outcome, _attempt, handler) => {
      const { client } = await setUp(handler);
      const caller = new AbortController();
      const onEvent = (event: CallEvent) => {
        if (event.type === 'retry') queueMicrotask(() => caller.abort());
      };
      const request = { target: '/', method: 'POST', idempotencyKey: 'k-1', body: {} } as const;
      const result = await client.call({ ...request, signal: caller.signal, onEvent });
      expect(errorOf(result)).toMatchObject({ code: 'cancelled', outcome, safeToRetry: true });
    },
  );

  it('ends a call that is cancelled during the request immediately, and closes the socket', async () => {
    const { server, clock, call } = await setUp(() => undefined);
    const caller = new AbortController();
    const ended = call({ method: 'POST', body: {}, signal: caller.signal });
    await server.received(1);
    const [socket] = server.openSockets;
    const closed = new Promise((resolve) => socket?.once('close', resolve));
    caller.abort();
    const outcome = await ended;
    expect(errorOf(outcome)).toMatchObject({ code: 'cancelled', outcome: 'unknown', safeToRetry: false });
    expect(outcome.attempts).toMatchObject([{ n: 1, error: 'cancelled' }]);
    await closed;
    expect(clock.pending()).toEqual([]);
  });

  it('ends a call that is cancelled during the body immediately, and closes the socket', async () => {
    const { server, call } = await setUp((_request, response) => {
      response.writeHead(200);
      response.write('a part');
    });
    const caller = new AbortController();
    const ended = call({ signal: caller.signal });
    await server.received(1);
    const [socket] = server.openSockets;
    const closed = new Promise((resolve) => socket?.once('close', resolve));
    await new Promise(setImmediate);
    caller.abort();
    expect(errorOf(await ended)).toMatchObject({ code: 'cancelled' });
    await closed;
    expect(server.requests).toHaveLength(1);
  });

  it('sends nothing if the signal is aborted before the call starts', async () => {
    const { server, clock, call } = await setUp(always(200));
    const outcome = await call({ signal: AbortSignal.abort() });
    expect(errorOf(outcome)).toMatchObject({ code: 'cancelled', outcome: 'not-sent' });
    expect(server.connections).toBe(0);
    expect(clock.pending()).toEqual([]);
  });

  describe('during the DNS lookup', () => {
    /** Cancels a POST during its DNS lookup; `finishLookups` resolves all pending lookups. */
    const cancelDuringLookup = async () => {
      const server = await startHttpServer(always(200));
      const pending: (() => void)[] = [];
      const lookupStarted = new AbortController();
      const resolver = async () => {
        await new Promise<void>((resolve) => {
          pending.push(resolve);
          lookupStarted.abort();
        });
        return [{ address: '127.0.0.1', family: 4 }];
      };
      const client = createApiClient({ network: { allowLocal: true } }, { clock: createFakeClock(), resolver });
      closables.push(server, client);
      const origin = `http://api.test:${server.port}`;
      const caller = new AbortController();
      const ended = client.call({ target: `${origin}/first`, method: 'POST', body: {}, signal: caller.signal });
      await new Promise<void>((resolve) => lookupStarted.signal.addEventListener('abort', () => resolve()));
      caller.abort();
      const finishLookups = () => {
        for (const resolve of pending.splice(0)) resolve();
      };
      return { server, client, origin, outcome: await ended, finishLookups };
    };

    it('reports a call that is cancelled during the DNS lookup as not sent and safe to retry', async () => {
      const { outcome } = await cancelDuringLookup();
      expect(errorOf(outcome)).toMatchObject({ code: 'cancelled', outcome: 'not-sent' });
      // Errors with an unknown outcome recommend a check with a GET.
      expect(errorOf(outcome).hint).not.toContain('GET');
      expect(errorOf(outcome).safeToRetry).toBe(true);
    });

    it('does not send a request that was cancelled during the DNS lookup', async () => {
      const { server, client, origin, finishLookups } = await cancelDuringLookup();
      const second = client.call({ target: `${origin}/second` });
      while (server.requests.length === 0) {
        finishLookups();
        await new Promise(setImmediate);
      }
      responseOf(await second);
      expect(server.requests.map(({ url }) => url)).toEqual(['/second']);
    });
  });

  it('leaves no listener on the signal of the caller', async () => {
    const { call } = await setUp(untilRequest(3, 503));
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
    responseOf(await call({ signal: caller.signal }));
    expect(listeners).toBe(0);
  });
});

describe('retryAfterMs', () => {
  const now = Date.UTC(2030, 0, 1);
  const day = 86_400_000;
  const parse = (value: string) => retryAfterMs(new Headers({ 'retry-after': value }), now);

  it('returns a positive wait of up to one day, or undefined, for any header value', () => {
    const value = fc.oneof(
      fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)) }),
      fc.integer().map(String),
      fc.double().map(String),
      fc.date().map(String),
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    );
    fc.assert(
      fc.property(value, (text) => {
        const wait = parse(text);
        expect(wait === undefined || (wait > 0 && wait <= day)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('returns a number of seconds as milliseconds, up to one day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seconds) => {
        expect(parse(String(seconds))).toBe(Math.min(seconds * 1000, day));
      }),
    );
  });

  it('returns the time until a date, and undefined for a past date', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (seconds) => {
        const date = new Date(now + seconds * 1000).toUTCString();
        expect(parse(date)).toBe(seconds <= 0 ? undefined : Math.min(seconds * 1000, day));
      }),
    );
  });

  it('reads an asctime date as UTC, whatever the time zone of this machine', () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Asia/Tokyo';
    try {
      expect(parse('Tue Jan  1 00:00:20 2030')).toBe(20_000);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

it('ApiError keeps all other properties when retryAt is set', () => {
  const error = new ApiError('rate-limited', 'm', { outcome: 'rejected', safeToRetry: true, hint: 'h', cause: 'c' }).with({ retryAt: 5 });
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
