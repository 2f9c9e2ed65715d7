import { describe, expect, it } from 'vitest';
import { type ApiClient, type ApiDefinition, ApiError, type ClientDependencies, createApiClient } from '../../../src/index.js';
import { env } from '../../helpers/calls/auth-definitions.js';
import { errorOf, responseOf, textOf, thrownError } from '../../helpers/calls/outcomes.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { createFakeClock, settled } from '../../helpers/fake-clock.js';
import { type HttpHandler, startHttpServer } from '../../helpers/servers/http-server.js';
import { startRawServer } from '../../helpers/servers/raw-server.js';
import { holdsWithin } from '../../helpers/until.js';

const opened = closedAfterEach();

async function setUp(handler: HttpHandler, definition: ApiDefinition = {}, dependencies: ClientDependencies = {}) {
  const server = await startHttpServer(handler);
  opened.push(server);
  const clock = createFakeClock();
  const client = createApiClient({ baseUrl: server.url, ...definition }, { clock, random: () => 0.99, ...dependencies });
  opened.push(client);
  return { server, client, clock };
}

const hang: HttpHandler = () => undefined;
const never: ClientDependencies = {
  secrets: { read: (text) => (text.includes('${') ? new Promise<never>(() => undefined) : Promise.resolve(text)) },
};

interface Wait {
  readonly handler?: HttpHandler;
  readonly definition?: ApiDefinition;
  readonly dependencies?: ClientDependencies;
  /** Calls before the one that waits. */
  readonly before?: number;
  /** Requests that the server has received when the call waits. */
  readonly requests: number;
  readonly outcome: 'not-sent' | 'unknown';
}

/** Everything that a call waits for. */
const waits: Readonly<Record<string, Wait>> = {
  'a response': { handler: hang, requests: 1, outcome: 'unknown' },
  'the rest of a body': { handler: (_request, response) => response.write('part'), requests: 1, outcome: 'unknown' },
  'its next attempt': { handler: (_request, response) => response.writeHead(503).end(), requests: 1, outcome: 'unknown' },
  'a token of the rate limiter': { definition: { rateLimit: { perSecond: 0.1, burst: 1 } }, before: 1, requests: 1, outcome: 'not-sent' },
  'a slot': { handler: hang, definition: { concurrency: { limit: 1 } }, before: 1, requests: 1, outcome: 'not-sent' },
  'a secret': { definition: { headers: { 'x-key': env('KEY') } }, dependencies: never, requests: 0, outcome: 'not-sent' },
  'a pool that is being opened': { definition: { tls: { ca: env('CA') } }, dependencies: never, requests: 0, outcome: 'not-sent' },
  'a DNS lookup': {
    definition: { baseUrl: 'http://localhost:1' },
    dependencies: { resolver: () => new Promise<never>(() => undefined) },
    requests: 0,
    outcome: 'not-sent',
  },
};

describe.each(Object.entries(waits))('close of a client whose call waits for %s', (_what, wait) => {
  const { handler = (_request, response) => response.end('ok'), definition, dependencies, before = 0, requests, outcome } = wait;

  it('ends the call immediately, and leaves no timer and no connection', async () => {
    const { server, client, clock } = await setUp(handler, definition, dependencies);
    const earlier = Array.from({ length: before }, (_, n) => client.call({ target: `before/${n}` }));
    if (before > 0) await server.received(requests);
    const call = client.call({ target: 'x' });
    await server.received(requests);
    for (let turn = 0; turn < 20; turn += 1) await settled();
    await client.close();
    expect(errorOf(await call)).toMatchObject({ code: 'cancelled', outcome, message: 'The API client is closed.' });
    await Promise.all(earlier);
    await settled();
    expect(clock.pending()).toEqual([]);
    expect(client.health().map(({ concurrency }) => concurrency?.running ?? 0)).toEqual(client.health().map(() => 0));
    expect(await holdsWithin(2000, () => server.openSockets.size === 0)).toBe(true);
    expect(server.requests).toHaveLength(requests);
  });
});

describe('close', () => {
  it('ends open streams, of a call and of fetch', async () => {
    const { server, client, clock } = await setUp((_request, response) => response.write('part'));
    const called = responseOf(await client.call({ target: 'x', bodyMode: 'stream' }));
    const fetched = await client.fetch('x');
    await client.close();
    await expect(new Response(called.stream).text()).rejects.toMatchObject({ code: 'cancelled', outcome: 'unknown' });
    await expect(fetched.text()).rejects.toMatchObject({ name: 'TypeError', cause: { code: 'cancelled' } });
    expect(clock.pending()).toEqual([]);
    expect(await holdsWithin(2000, () => server.openSockets.size === 0)).toBe(true);
  });

  it('ends a revalidation in the background', async () => {
    const date = new Date(createFakeClock().now()).toUTCString();
    const { server, client, clock } = await setUp((_request, response, n) => {
      if (n === 1) response.writeHead(200, { date, 'cache-control': 'max-age=1, stale-while-revalidate=60' }).end('old');
    });
    await client.call({ target: 'x' });
    clock.advance(5000);
    expect(responseOf(await client.call({ target: 'x' })).source).toBe('stale');
    await server.received(2);
    await client.close();
    await settled();
    expect(clock.pending()).toEqual([]);
    expect(await holdsWithin(2000, () => server.openSockets.size === 0)).toBe(true);
  });

  it.each(['now', 'idle'] as const)('refuses later calls of every kind: %s', async (when) => {
    const { server, client } = await setUp((_request, response) => response.end('ok'));
    expect((await client.call({ target: 'x', cache: 'no-store' })).ok).toBe(true);
    const probe = client.openProbe();
    await probe.close();
    await client.close(when);
    const refused = { code: 'cancelled', outcome: 'not-sent', safeToRetry: false, message: 'The API client is closed.' };
    const outcomes = [
      await client.call({ target: 'x' }),
      await client.call({ target: 'x', method: 'POST', body: 'x' }),
      await client.call({ target: 'x', direct: true }),
      (await client.openProbe().measure({ target: 'x' })).outcome,
    ];
    for (const outcome of outcomes) {
      expect(errorOf(outcome)).toMatchObject(refused);
      expect(outcome.attempts).toEqual([]);
    }
    await expect(client.fetch('x')).rejects.toMatchObject({ name: 'TypeError', cause: refused });
    await expect(client.explain({ target: 'x' })).rejects.toMatchObject(refused);
    expect(server.requests).toHaveLength(1);
  });

  it('still rejects a call that could not be sent by any client', async () => {
    const { client } = await setUp(hang);
    await client.close();
    await expect(client.call({ target: 'x', headers: { 'content-length': '1' } })).rejects.toMatchObject({ code: 'invalid-header' });
  });

  it('opens no connection of a client that made no call', async () => {
    const { server, client } = await setUp(hang);
    await client.close();
    await client.close();
    expect(errorOf(await client.call({ target: 'x' })).code).toBe('cancelled');
    expect(server.connections).toBe(0);
  });

  it('ends a dry run that reads a secret', async () => {
    const { client } = await setUp(hang, { headers: { 'x-key': env('KEY') } }, never);
    const explained = thrownError(() => client.explain({ target: 'x' }));
    await settled();
    await client.close();
    expect(await explained).toMatchObject({ code: 'cancelled', outcome: 'not-sent' });
  });

  it('destroys a pool that opens later', async () => {
    let release: (text: string) => void = () => undefined;
    const secrets = {
      read: (text: string) =>
        text.includes('${')
          ? new Promise<string>((resolve) => {
              release = resolve;
            })
          : Promise.resolve(text),
    };
    const server = await startRawServer({});
    opened.push(server);
    const client = createApiClient({ baseUrl: server.url, proxy: env('PROXY') }, { secrets });
    const call = client.call({ target: 'x' });
    for (let turn = 0; turn < 20; turn += 1) await settled();
    await client.close();
    expect(errorOf(await call).code).toBe('cancelled');
    release(server.url);
    await settled();
    expect(server.connections).toBe(0);
  });
});

describe("close('idle')", () => {
  const slowly: HttpHandler = (_request, response) => {
    let n = 0;
    const write = () => {
      n += 1;
      if (n > 5) response.end();
      else response.write('0123456789', () => setTimeout(write, 20));
    };
    write();
  };

  it.each<[string, (client: ApiClient) => Promise<() => Promise<string>>]>([
    [
      'a stream of fetch',
      async (client) => {
        const response = await client.fetch('x');
        return () => response.text();
      },
    ],
    [
      'a stream of a call',
      async (client) => {
        const { stream } = responseOf(await client.call({ target: 'x', bodyMode: 'stream' }));
        return () => new Response(stream).text();
      },
    ],
    [
      'a call',
      async (client) => {
        const call = client.call({ target: 'x' });
        return async () => textOf(await call);
      },
    ],
  ])('waits for %s', async (_what, start) => {
    const { server, client } = await setUp(slowly);
    const read = await start(client);
    await server.received(1);
    let isClosed = false;
    const closing = client.close('idle').then(() => {
      isClosed = true;
    });
    await settled();
    expect(isClosed).toBe(false);
    expect(await read()).toHaveLength(50);
    await closing;
    expect(await holdsWithin(2000, () => server.openSockets.size === 0)).toBe(true);
  });

  it('waits for a stream that nobody reads until its time is over', async () => {
    const { client, clock } = await setUp((_request, response) => response.write('part'));
    await client.fetch('x');
    let isClosed = false;
    const closing = client.close('idle').then(() => {
      isClosed = true;
    });
    await clock.pass(29_999);
    expect(isClosed).toBe(false);
    await clock.pass(1);
    await closing;
    expect(clock.pending()).toEqual([]);
  });

  it('waits for an open probe, whose further measurements are made', async () => {
    const { server, client } = await setUp((_request, response) => response.end('ok'));
    const probe = client.openProbe();
    expect((await probe.measure({ target: 'x' })).outcome.ok).toBe(true);
    let isClosed = false;
    const closing = client.close('idle').then(() => {
      isClosed = true;
    });
    await settled();
    expect((await probe.measure({ target: 'x' })).outcome.ok).toBe(true);
    expect(isClosed).toBe(false);
    await probe.close();
    await closing;
    expect(server.requests).toHaveLength(2);
  });

  it('accepts calls until nothing is in flight', async () => {
    let finish: () => void = () => undefined;
    const { server, client } = await setUp((request, response) => {
      if (request.url === '/first') finish = () => response.end('first');
      else response.end('second');
    });
    const first = client.call({ target: 'first' });
    await server.received(1);
    const closing = client.close('idle');
    expect(textOf(await client.call({ target: 'second' }))).toBe('second');
    finish();
    expect(textOf(await first)).toBe('first');
    await closing;
    expect(errorOf(await client.call({ target: 'second' })).code).toBe('cancelled');
  });

  it('ends when close() is called as well', async () => {
    const { server, client } = await setUp(hang);
    const call = client.call({ target: 'x' });
    await server.received(1);
    const idle = client.close('idle');
    await Promise.all([client.close(), idle]);
    expect(errorOf(await call)).toBeInstanceOf(ApiError);
  });
});
