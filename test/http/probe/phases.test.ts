// needs: openssl
import { createServer as createHttpServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import { connect, createServer as createTcpServer, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Phases } from '../../../src/http/probe/phases.js';
import type { Probe } from '../../../src/http/probe/probe.js';
import { type ApiDefinition, type ClientDependencies, createApiClient } from '../../../src/index.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { createFakeClock, settled } from '../../helpers/fake-clock.js';
import { type Authorities, createAuthorities, type Identity } from '../../helpers/servers/certificates.js';
import { freePort, startHttpServer } from '../../helpers/servers/http-server.js';
import { listenOnLoopback } from '../../helpers/servers/listen.js';
import { startRawServer } from '../../helpers/servers/raw-server.js';
import { startTlsServer } from '../../helpers/servers/tls-server.js';

let authorities: Authorities;
let identity: Identity;
beforeAll(() => {
  authorities = createAuthorities();
  identity = authorities.issue('good');
});
afterAll(() => authorities.remove());

const opened = closedAfterEach<{ close(): unknown }>();

function openProbe(definition: ApiDefinition, dependencies: ClientDependencies = {}): Probe {
  const client = createApiClient({ network: { allowLocal: true }, ...definition }, dependencies);
  const probe = client.openProbe();
  opened.push(client, probe);
  return probe;
}

/** Creates a clock that only servers, relays and resolvers of a test advance, so that every phase has an exact duration. */
function createSteppedClock() {
  // Starts now, because certificates are checked against it.
  const clock = createFakeClock(Date.now());
  let reads = 0;
  return {
    ...clock,
    monotonic() {
      reads += 1;
      return clock.monotonic();
    },
    /** Waits until the client reads the clock again. */
    async untilRead() {
      const before = reads;
      while (reads === before) await settled();
    },
  };
}

/** Relays bytes to a port; `onFirst` runs on the first bytes of a connection. */
async function startRelay(port: number, onFirst: () => void): Promise<number> {
  const sockets = new Set<Socket>();
  const relay = createTcpServer((socket) => {
    const onward = connect(port, '127.0.0.1');
    for (const one of [socket, onward]) sockets.add(one.on('error', () => undefined));
    socket.once('data', onFirst);
    socket.pipe(onward).pipe(socket);
  });
  opened.push({
    close() {
      for (const socket of sockets) socket.destroy();
      relay.close();
    },
  });
  return (await listenOnLoopback(relay)).port;
}

describe('phases of a request', () => {
  it('measures every phase exactly, and omits the phases of connecting on a reused connection', async () => {
    const clock = createSteppedClock();
    const server = await startTlsServer(identity, async (_request, response) => {
      clock.skip(30);
      response.writeHead(200, { 'content-type': 'text/plain' }).flushHeaders();
      await clock.untilRead();
      clock.skip(20);
      response.end('done');
    });
    opened.push(server);
    const port = await startRelay(server.port, () => clock.skip(70));
    const resolver = async () => {
      await settled();
      clock.skip(100);
      return [{ address: '127.0.0.1', family: 4 }];
    };
    const probe = openProbe({ tls: { ca: authorities.root } }, { clock, resolver });

    const first = await probe.measure({ target: `https://api.test:${port}/` });
    expect(first.outcome.ok).toBe(true);
    expect(first.phases).toEqual({ dns: 100, tcp: 0, tls: 70, ttfb: 30, download: 20, total: 220 });
    expect(first.connection).toMatchObject({ address: `127.0.0.1:${port}`, protocol: 'HTTP/1.1', reused: false, viaProxy: false });
    expect(first).toMatchObject({ cold: true, wireBytes: 4 });

    const second = await probe.measure({ target: `https://api.test:${port}/` });
    expect(second.phases).toEqual({ ttfb: 30, download: 20, total: 50 });
    expect(second.connection).toMatchObject({ reused: true, tls: 'TLSv1.3' });
    expect(second.certificate?.problems).toEqual([]);
    expect(second.cold).toBe(false);
  });

  it('separates redirects from the last request', async () => {
    const clock = createSteppedClock();
    const server = await startHttpServer((request, response) => {
      clock.skip(request.url === '/old' ? 40 : 5);
      if (request.url === '/old') response.writeHead(301, { location: '/new' });
      response.end();
    });
    opened.push(server);
    const { phases, redirects } = await openProbe({}, { clock }).measure({ target: `${server.url}/old` });
    expect(redirects.map(({ durationMs }) => durationMs)).toEqual([40]);
    expect(phases).toEqual({ redirect: 40, tcp: 0, ttfb: 5, download: 0, total: 45 });
  });

  it('measures the tunnel of a proxy', async () => {
    const clock = createSteppedClock();
    const server = await startTlsServer(identity, (_request, response) => {
      clock.skip(30);
      response.end();
    });
    const sockets = new Set<Socket>();
    const proxy = createHttpServer().on('connect', (request, socket: Socket) => {
      clock.skip(40);
      const onward = connect(Number(new URL(`http://${request.url}`).port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        onward.pipe(socket).pipe(onward);
      });
      for (const one of [socket, onward]) sockets.add(one.on('error', () => undefined));
    });
    const { port } = await listenOnLoopback(proxy);
    opened.push(server, {
      close() {
        for (const socket of sockets) socket.destroy();
        proxy.close();
      },
    });
    const probe = openProbe({ tls: { ca: authorities.root }, proxy: `http://127.0.0.1:${port}` }, { clock });
    const { phases, connection, outcome } = await probe.measure({ target: `https://api.test:${server.port}/` });
    expect(outcome.ok).toBe(true);
    expect(phases).toEqual({ proxy: 40, tls: 0, ttfb: 30, download: 0, total: 70 });
    expect(connection).toMatchObject({ viaProxy: true, tls: 'TLSv1.3' });
  });
});

describe('plain http through an https proxy', () => {
  async function measureThroughProxy(hosts: readonly string[]) {
    const clock = createSteppedClock();
    const proxy = await startTlsServer(
      { ...authorities.issue(`proxy-${hosts.join('-')}`, { names: hosts.map((host) => `DNS:${host}`).join(',') }) },
      (_request, response) => response.end('forwarded'),
    );
    opened.push(proxy);
    const probe = openProbe({ tls: { ca: authorities.root }, proxy: `https://localhost:${proxy.port}` }, { clock });
    return probe.measure({ target: 'http://api.example/', deadlineMs: 5000 });
  }

  it('reports no certificate, because that of the proxy does not belong to the endpoint', async () => {
    const { outcome, certificate, connection, phases } = await measureThroughProxy(['localhost']);
    expect(outcome.ok).toBe(true);
    expect(certificate).toBeUndefined();
    expect(connection).toMatchObject({ viaProxy: true, protocol: 'HTTP/1.1' });
    expect(connection).not.toHaveProperty('tls');
    expect(Object.keys(phases)).toEqual(expect.arrayContaining(['proxy', 'tcp', 'ttfb', 'total']));
    expect(phases).not.toHaveProperty('tls');
  });

  it('blames the proxy for a certificate of the proxy that is not trusted', async () => {
    const { outcome, certificate } = await measureThroughProxy(['other.test']);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'proxy-failed', outcome: 'not-sent' } });
    expect(certificate).toBeUndefined();
  });
});

describe('phases of a failure', () => {
  const failing = async (code: string, probe: Probe, target: string): Promise<Phases> => {
    const { outcome, phases } = await probe.measure({ target, deadlineMs: 5000 });
    expect(outcome.ok ? undefined : outcome.error.code).toBe(code);
    return phases;
  };

  it('ends in dns for a host name that does not exist', async () => {
    const clock = createSteppedClock();
    const resolver = async () => {
      await settled();
      clock.skip(40);
      throw Object.assign(new Error('unknown host'), { code: 'ENOTFOUND' });
    };
    expect(await failing('dns-not-found', openProbe({}, { clock, resolver }), 'http://nowhere.test/')).toEqual({ dns: 40, total: 40 });
  });

  it('ends before tcp for an address that the network guard blocks', async () => {
    const probe = openProbe({ network: { allowLocal: false } });
    expect(Object.keys(await failing('address-blocked', probe, 'http://127.0.0.1/'))).toEqual(['total']);
    const behind = openProbe({}, { resolver: async () => [{ address: '169.254.169.254', family: 4 }] });
    expect(Object.keys(await failing('address-blocked', behind, 'http://metadata.test/'))).toEqual(['dns', 'total']);
  });

  it('ends in tcp if nothing listens on the port', async () => {
    const phases = await failing('connection-refused', openProbe({}), `http://127.0.0.1:${await freePort()}/`);
    expect(Object.keys(phases)).toEqual(['tcp', 'total']);
  });

  it('ends in tls if the handshake does not finish', async () => {
    const server = await startRawServer({});
    opened.push(server);
    const phases = await failing('connect-timeout', openProbe({ timeouts: { connectMs: 100 } }), `https://127.0.0.1:${server.port}/`);
    expect(Object.keys(phases)).toEqual(['tcp', 'tls', 'total']);
    expect(phases.tls).toBeGreaterThan((phases.tcp ?? 0) / 2);
    expect(phases.tls).toBeGreaterThan(20);
  });

  it('ends in ttfb if the API does not respond', async () => {
    const server = await startRawServer({});
    opened.push(server);
    const probe = openProbe({});
    const { outcome, phases } = await probe.measure({ target: server.url, deadlineMs: 150 });
    expect(outcome.ok ? undefined : outcome.error.code).toBe('deadline-exceeded');
    expect(Object.keys(phases)).toEqual(['tcp', 'ttfb', 'total']);
  });

  it('ends in download for a truncated body', async () => {
    const server = await startRawServer({ onRequest: (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf') });
    opened.push(server);
    expect(Object.keys(await failing('body-incomplete', openProbe({}), server.url))).toEqual(['tcp', 'ttfb', 'download', 'total']);
  });
});

describe('connection', () => {
  it('reports HTTP/2', async () => {
    const server = createSecureServer(identity, (_request, response) => response.end('two'));
    const { port } = await listenOnLoopback(server);
    opened.push(server);
    const resolver = async () => [{ address: '127.0.0.1', family: 4 }];
    const probe = openProbe({ http2: true, tls: { ca: authorities.root } }, { resolver });
    const first = await probe.measure({ target: `https://api.test:${port}/` });
    const second = await probe.measure({ target: `https://api.test:${port}/` });
    expect(first.outcome.ok).toBe(true);
    expect(first.connection).toMatchObject({ protocol: 'HTTP/2', tls: 'TLSv1.3', reused: false });
    expect(second.connection).toMatchObject({ protocol: 'HTTP/2', reused: true });
    await probe.close();
  });

  it('reports the right connection for each of several concurrent requests', async () => {
    const server = await startHttpServer((_request, response) => response.end());
    opened.push(server);
    const probe = openProbe({});
    const found = await Promise.all(Array.from({ length: 8 }, () => probe.measure({ target: server.url })));
    const cold = found.filter(({ connection }) => connection?.reused === false);
    expect(cold).toHaveLength(server.connections);
    for (const { connection, phases } of found) expect(phases.tcp !== undefined).toBe(connection?.reused === false);
  });
});
