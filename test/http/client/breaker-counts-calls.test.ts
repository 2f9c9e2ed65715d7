import { describe, expect, it } from 'vitest';
import { type ApiDefinition, type ApiRequest, type CallEvent, createApiClient } from '../../../src/index.js';
import { until } from '../../helpers/calls/cached-calls.js';
import { errorOf, responseOf } from '../../helpers/calls/outcomes.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { createFakeClock, settled } from '../../helpers/fake-clock.js';
import { type HttpHandler, startHttpServer } from '../../helpers/servers/http-server.js';

const closables = closedAfterEach();

/** Starts a server, and a client without cache whose backoff passes immediately. */
async function setUp(handler: HttpHandler, definition: ApiDefinition = {}) {
  const server = await startHttpServer(handler);
  const clock = createFakeClock();
  const client = createApiClient(
    {
      baseUrl: server.url,
      network: { allowLocal: true },
      cache: false,
      rateLimit: false,
      ...definition,
      retry: { budget: false, ...definition.retry },
    },
    { clock, random: () => 0.5 },
  );
  closables.push(server, client);
  const onEvent = (event: CallEvent) => {
    if (event.type === 'retry') queueMicrotask(() => clock.advance(event.waitMs));
  };
  const call = (target = '/', request: Partial<ApiRequest> = {}) => client.call({ target, onEvent, ...request });
  const breaker = () => client.health()[0]?.breaker;
  return { server, clock, client, call, breaker };
}

const status =
  (code: number): HttpHandler =>
  (_request, response) =>
    response.writeHead(code).end();

describe('circuit breaker of a client', () => {
  it('counts the failed attempts of one call once, and opens after five failed calls', async () => {
    const { server, call, breaker } = await setUp(status(500));
    expect((await call()).attempts).toHaveLength(4);
    expect(breaker()).toEqual({ kind: 'closed', consecutiveFailures: 1, calls: 1, failureRatio: 1 });
    for (let n = 0; n < 4; n += 1) await call();
    expect(server.requests).toHaveLength(20);
    expect(breaker()?.kind).toBe('open');
    expect(errorOf(await call())).toMatchObject({ code: 'circuit-open', outcome: 'not-sent', safeToRetry: true });
    expect(server.requests).toHaveLength(20);
  });

  it.each([
    ['does not count a timeout of a caller that allows less than 5 s', {}, 4999, 0],
    ['counts a timeout of a caller that allows 5 s', {}, 5000, 1],
    ['counts a timeout at the deadline of the operator, however short', { timeouts: { deadlineMs: 1000 } }, 1000, 1],
  ] satisfies [string, ApiDefinition, number, number][])('%s', async (_what, definition, deadlineMs, failures) => {
    const { server, clock, call, breaker } = await setUp(() => undefined, definition);
    const ended = call('/', { deadlineMs });
    await server.received(1);
    await clock.pass(deadlineMs);
    expect(errorOf(await ended).code).toMatch(/deadline-exceeded|attempt-timeout/);
    expect(breaker()).toMatchObject({ consecutiveFailures: failures });
  });

  it('counts a call that succeeds in a later attempt as a success', async () => {
    const { call, breaker } = await setUp((request, response, n) => status(n % 4 === 0 ? 200 : 503)(request, response, n), {
      retry: { baseMs: 1 },
    });
    for (let n = 0; n < 6; n += 1) responseOf(await call());
    expect(breaker()).toEqual({ kind: 'closed', consecutiveFailures: 0, calls: 6, failureRatio: 0 });
  });

  it('counts a redirect chain that fails once', async () => {
    const { call, breaker } = await setUp((request, response, n) =>
      request.url === '/end' ? status(502)(request, response, n) : response.writeHead(307, { location: '/end' }).end(),
    );
    await call('/start');
    expect(breaker()).toMatchObject({ calls: 1, consecutiveFailures: 1 });
  });

  it('still sends to another path after two failed calls of one path', async () => {
    const { call } = await setUp((request, response, n) => status(request.url === '/bad' ? 500 : 200)(request, response, n));
    await call('/bad');
    await call('/bad');
    responseOf(await call('/fine'));
  });

  it('never counts a 429, whatever its number', async () => {
    const { call, breaker } = await setUp(status(429));
    for (let n = 0; n < 30; n += 1) await call('/', { attempts: 2 });
    expect(breaker()).toEqual({ kind: 'closed', consecutiveFailures: 0, calls: 0, failureRatio: 0 });
  });

  it('sends no further attempt of a running call once the circuit has opened, and returns its last response', async () => {
    const { server, clock, client, call } = await setUp(status(503), { breaker: { failures: 1 } });
    const running = client.call({ target: '/first' });
    await until(() => clock.pending().some((ms) => ms === 500));
    await call('/second', { attempts: 1 });
    await clock.pass(500);
    const outcome = await running;
    expect(outcome).toMatchObject({ error: { code: 'server-error', retryAt: clock.now() + 29_500 }, response: { status: 503 } });
    expect(outcome.attempts).toMatchObject([
      { n: 1, status: 503 },
      { n: 2, error: 'circuit-open' },
    ]);
    expect(server.requests).toHaveLength(2);
  });

  it('sends one attempt as a trial', async () => {
    const { server, clock, call, breaker } = await setUp(status(500), { breaker: { failures: 1 } });
    await call('/', { attempts: 1 });
    clock.skip(30_000);
    expect((await call()).attempts).toHaveLength(1);
    expect(server.requests).toHaveLength(2);
    expect(breaker()).toMatchObject({ kind: 'open', openUntil: clock.now() + 60_000 });
  });

  it('names what is refused, since which failure and until when', async () => {
    const { server, clock, call } = await setUp(status(507), { breaker: { failures: 1 } });
    await call('/secret?token=abc', { attempts: 1 });
    clock.skip(10_000);
    const { message } = errorOf(await call('/other'));
    expect(message).toContain(server.url);
    expect(message).toContain('507 at 2030-01-01T00:00:00.000Z');
    expect(message).toContain('until 2030-01-01T00:00:30.000Z');
    expect(message).not.toContain('abc');
  });
});

describe('circuit breaker and streams', () => {
  const stream = { bodyMode: 'stream' } as const;
  const broken: HttpHandler = (_request, response) => {
    response.writeHead(200).write('first');
    setImmediate(() => response.destroy());
  };
  const read = async (outcome: Awaited<ReturnType<Awaited<ReturnType<typeof setUp>>['call']>>) => {
    const { stream: body, streamEnded } = responseOf(outcome);
    await new Response(body).text().catch(() => undefined);
    await streamEnded;
    await settled();
  };

  it('counts streams that break after their headers as failures', async () => {
    const { call, breaker } = await setUp(broken);
    for (let n = 1; n <= 5; n += 1) {
      await read(await call('/', stream));
      expect(breaker()).toMatchObject(n < 5 ? { kind: 'closed', consecutiveFailures: n } : { kind: 'open' });
    }
    expect(errorOf(await call('/')).message).toMatch(/failed with (body-incomplete|connection-lost)/);
  });

  it('counts a stream at its end, as a success if it is complete or the caller cancels it', async () => {
    let end = (): void => undefined;
    const { call, breaker } = await setUp((_request, response) => {
      response.writeHead(200).write('first');
      end = () => void response.end('last');
    });
    const outcome = await call('/', stream);
    expect(breaker()).toMatchObject({ calls: 0 });
    end();
    await read(outcome);
    expect(breaker()).toMatchObject({ calls: 1, failureRatio: 0 });
    const { stream: body, streamEnded } = responseOf(await call('/', stream));
    await body?.cancel();
    await streamEnded;
    await settled();
    expect(breaker()).toMatchObject({ calls: 2, failureRatio: 0 });
  });

  it('does not count a stream that the deadline ends, because its reader may be slow', async () => {
    const { clock, call, breaker } = await setUp((_request, response) => response.writeHead(200).write('first'));
    const { stream: body, streamEnded } = responseOf(await call('/', { ...stream, deadlineMs: 5000 }));
    clock.advance(5000);
    await streamEnded;
    await settled();
    await body?.cancel().catch(() => undefined);
    expect(breaker()).toMatchObject({ kind: 'closed', calls: 0 });
  });

  it('does not refuse other calls while the trial is a stream that continues', async () => {
    const { clock, call } = await setUp(
      (request, response) => {
        if (request.url === '/events') response.writeHead(200).write('first');
        else response.writeHead(request.url === '/bad' ? 500 : 200).end();
      },
      { breaker: { failures: 1 } },
    );
    await call('/bad', { attempts: 1 });
    clock.skip(30_000);
    const { stream: body } = responseOf(await call('/events', stream));
    responseOf(await call('/fine'));
    await body?.cancel();
  });
});
