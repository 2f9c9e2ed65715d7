import type { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { type ApiDefinition, type ClientDependencies, createApiClient } from '../../../src/index.js';
import { errorOf } from '../../helpers/calls/outcomes.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { createFakeClock, settled } from '../../helpers/fake-clock.js';
import { startHttpServer } from '../../helpers/servers/http-server.js';
import { type RawHandlers, startRawServer } from '../../helpers/servers/raw-server.js';
import { holdsWithin } from '../../helpers/until.js';

const opened = closedAfterEach();

function clientOf(definition: ApiDefinition, dependencies: ClientDependencies = {}) {
  const client = createApiClient({ network: { allowLocal: true }, timeouts: { connectMs: 60_000 }, ...definition }, dependencies);
  opened.push(client);
  return client;
}

async function silent(handlers: RawHandlers = {}) {
  const server = await startRawServer(handlers);
  opened.push(server);
  return server;
}

/** Accepts CONNECT, then is silent as a target that does not answer the TLS handshake. */
const openTunnel: RawHandlers = { onRequest: (socket) => socket.write('HTTP/1.1 200 OK\r\n\r\n') };

/** Connections that never become ready: the server accepts them and is silent. */
const hanging: Readonly<Record<string, readonly [(port: number) => ApiDefinition, RawHandlers?]>> = {
  'a TLS handshake': [(port) => ({ baseUrl: `https://127.0.0.1:${port}` })],
  'a tunnel': [(port) => ({ baseUrl: 'https://192.0.2.1', proxy: `http://127.0.0.1:${port}` })],
  'a TLS handshake in a tunnel': [(port) => ({ baseUrl: 'https://192.0.2.1', proxy: `http://127.0.0.1:${port}` }), openTunnel],
  'a TLS handshake with a proxy, for https': [(port) => ({ baseUrl: 'https://192.0.2.1', proxy: `https://127.0.0.1:${port}` })],
  'a TLS handshake with a proxy, for http': [(port) => ({ baseUrl: 'http://192.0.2.1', proxy: `https://127.0.0.1:${port}` })],
};

describe.each(Object.entries(hanging))('%s that hangs', (_what, [definition, handlers]) => {
  async function* parts() {
    yield Buffer.from('part');
  }

  it.each([
    ['', () => undefined],
    [' with a streamed body', parts],
  ])('ends when the call%s is cancelled', async (_kind, bodyOf) => {
    const server = await silent(handlers);
    const stop = new AbortController();
    const body = bodyOf();
    const call = clientOf(definition(server.port)).call({
      ...{ target: 'x', signal: stop.signal },
      ...(body && { method: 'POST' as const, body }),
    });
    expect(await holdsWithin(5000, () => server.connections === 1)).toBe(true);
    stop.abort();
    expect(errorOf(await call)).toMatchObject({ code: 'cancelled', outcome: 'not-sent', safeToRetry: true });
    expect(await holdsWithin(2000, () => server.openSockets.size === 0)).toBe(true);
    expect(server.connections).toBe(1);
  });

  it.each([
    ['deadline', 'deadline-exceeded', { deadlineMs: 5000 }],
    ['attempt timeout', 'attempt-timeout', { deadlineMs: 60_000, attempts: 1 }],
  ])('ends at the %s of the call', async (_limit, code, limits) => {
    const clock = createFakeClock();
    const server = await silent(handlers);
    const client = clientOf({ ...definition(server.port), timeouts: { connectMs: 60_000, attemptMs: 10_000 } }, { clock });
    const call = client.call({ target: 'x', ...limits });
    expect(await holdsWithin(5000, () => server.connections === 1)).toBe(true);
    await clock.pass(10_000);
    expect(errorOf(await call)).toMatchObject({ code, outcome: 'not-sent' });
    expect(await holdsWithin(2000, () => server.openSockets.size === 0)).toBe(true);
    expect(clock.pending()).toEqual([]);
  });

  it('ends when the client is closed', async () => {
    const server = await silent(handlers);
    const client = clientOf(definition(server.port));
    const call = client.call({ target: 'x' });
    expect(await holdsWithin(5000, () => server.connections === 1)).toBe(true);
    await client.close();
    expect(errorOf(await call)).toMatchObject({ code: 'cancelled', outcome: 'not-sent' });
    expect(await holdsWithin(2000, () => server.openSockets.size === 0)).toBe(true);
    expect(server.connections).toBe(1);
  });

  it('ends for the cancelled call only, while another call waits', async () => {
    const server = await silent(handlers);
    const client = clientOf(definition(server.port));
    const stop = new AbortController();
    const [cancelled, waiting] = [client.call({ target: 'one', signal: stop.signal }), client.call({ target: 'two' })];
    expect(await holdsWithin(5000, () => server.connections === 2)).toBe(true);
    stop.abort();
    expect(errorOf(await cancelled).code).toBe('cancelled');
    expect(await holdsWithin(2000, () => server.openSockets.size === 1)).toBe(true);
    await settled();
    expect(server.openSockets.size).toBe(1);
    await client.close();
    expect(errorOf(await waiting).code).toBe('cancelled');
  });

  it('leaves no connection of a hundred cancelled calls', async () => {
    const server = await silent(handlers);
    const client = clientOf({ ...definition(server.port), concurrency: false, rateLimit: false, breaker: false });
    for (let round = 0; round < 5; round += 1) {
      const stop = new AbortController();
      const calls = Array.from({ length: 20 }, () => client.call({ target: 'x', cache: 'no-store', signal: stop.signal }));
      expect(await holdsWithin(5000, () => server.openSockets.size === 20)).toBe(true);
      stop.abort();
      await Promise.all(calls);
      expect(await holdsWithin(2000, () => server.openSockets.size === 0)).toBe(true);
    }
    expect(server.connections).toBe(100);
  });
});

it('a DNS lookup that hangs ends when the call is cancelled, and the next call looks up again', async () => {
  const server = await startHttpServer((_request, response) => response.end('ok'));
  opened.push(server);
  let lookups = 0;
  const resolver = () => {
    lookups += 1;
    return lookups === 1 ? new Promise<never>(() => undefined) : Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
  };
  const client = clientOf({ baseUrl: `http://localhost:${server.port}` }, { resolver });
  const stop = new AbortController();
  const call = client.call({ target: 'x', signal: stop.signal });
  expect(await holdsWithin(5000, () => lookups === 1)).toBe(true);
  stop.abort();
  expect(errorOf(await call)).toMatchObject({ code: 'cancelled', outcome: 'not-sent' });
  expect((await client.call({ target: 'x' })).ok).toBe(true);
});

it('a call succeeds although another one to the same origin was cancelled while both were connecting', async () => {
  const server = await startHttpServer((_request, response) => response.end('ok'));
  opened.push(server);
  const lookups: (() => void)[] = [];
  const resolver = () =>
    new Promise<{ address: string; family: number }[]>((resolve) => lookups.push(() => resolve([{ address: '127.0.0.1', family: 4 }])));
  const client = clientOf({ baseUrl: `http://localhost:${server.port}` }, { resolver });
  const stop = new AbortController();
  const cancelled = client.call({ target: 'one', signal: stop.signal });
  const waiting = client.call({ target: 'two' });
  expect(await holdsWithin(5000, () => lookups.length === 2)).toBe(true);
  stop.abort();
  expect(errorOf(await cancelled).code).toBe('cancelled');
  await settled();
  for (const resolve of lookups) resolve();
  expect((await waiting).ok).toBe(true);
  expect(server.requests.map(({ url }) => url)).toEqual(['/two']);
});

describe('aborted request', () => {
  it('opens no further connection when it closes its own', async () => {
    const server = await silent({ onRequest: (socket: Socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx') });
    const client = clientOf({ baseUrl: server.url });
    for (let n = 1; n <= 5; n += 1) {
      const stop = new AbortController();
      const call = client.call({ target: 'x', signal: stop.signal, cache: 'no-store' });
      await server.received(n);
      stop.abort();
      expect(errorOf(await call).code).toBe('cancelled');
      expect(await holdsWithin(2000, () => server.openSockets.size === 0)).toBe(true);
    }
    await settled();
    expect(server.connections).toBe(5);
  });
});
