// needs: openssl
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect, type Socket } from 'node:net';
import type { TlsOptions } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, type ApiDefinition, createApiClient } from '../../../src/index.js';
import { errorOf, responseOf, textOf } from '../../helpers/calls/outcomes.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { type Authorities, createAuthorities } from '../../helpers/servers/certificates.js';
import { listenOnLoopback } from '../../helpers/servers/listen.js';
import { startTlsServer } from '../../helpers/servers/tls-server.js';

let authorities: Authorities;
beforeAll(() => {
  authorities = createAuthorities();
});
afterAll(() => authorities.remove());

const opened = closedAfterEach();

interface Proxy {
  readonly port: number;
  /** Request line and Proxy-Authorization of each request that reached the proxy. */
  readonly seen: (readonly [request: string, authorization: string | undefined])[];
  readonly connections: number;
}

interface ProxyOptions {
  /** Certificate of an https proxy. */
  readonly identity?: TlsOptions;
  /** Where every tunnel leads. */
  readonly tunnelTo?: number;
  /** Status line and headers of the response to CONNECT. */
  readonly tunnelReply?: string;
}

async function startProxy({ identity, tunnelTo = 1, tunnelReply = '200 OK' }: ProxyOptions = {}): Promise<Proxy> {
  const server: Server = identity === undefined ? createServer() : createSecureServer(identity);
  const seen: Proxy['seen'] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const record = ({ method, url, headers }: IncomingMessage) => seen.push([`${method} ${url}`, headers['proxy-authorization']]);
  server.on('request', (request, response) => {
    record(request);
    response.end('from the proxy');
  });
  server.on('connect', (request, socket: Socket) => {
    record(request);
    socket.on('error', () => undefined);
    const upstream = connect(tunnelTo, '127.0.0.1', () => {
      socket.write(`HTTP/1.1 ${tunnelReply}\r\n\r\n`);
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('close', () => upstream.destroy());
  });
  server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  server.on('tlsClientError', () => undefined);
  const { port } = await listenOnLoopback(server);
  opened.push({
    async close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  });
  return {
    port,
    seen,
    get connections() {
      return connections;
    },
  };
}

function clientOf(proxy: string, definition: ApiDefinition = {}): ApiClient {
  const client = createApiClient({
    retry: { attempts: 1 },
    breaker: false,
    rateLimit: false,
    cache: false,
    tls: { ca: authorities.root },
    proxy,
    ...definition,
  });
  opened.push(client);
  return client;
}

async function startTarget(host = 'api.test'): Promise<number> {
  const target = await startTlsServer(authorities.issue(`target-${host}`, { host }));
  opened.push(target);
  return target.port;
}

const schemes = ['https', 'http'] as const;

describe('certificate of an https proxy', () => {
  it.each(schemes)('verifies the certificate against the name in the proxy URL, for an %s target', async (scheme) => {
    const proxy = await startProxy({ identity: authorities.issue('proxy', { host: 'localhost' }), tunnelTo: await startTarget() });
    const client = clientOf(`https://user:pass@localhost:${proxy.port}`);
    expect(responseOf(await client.call({ target: `${scheme}://api.test/` })).status).toBe(200);
    expect(proxy.seen).toHaveLength(1);
  });

  it.each(schemes)('verifies the certificate against the address in the proxy URL, for an %s target', async (scheme) => {
    const requestedNames: string[] = [];
    const identity: TlsOptions = {
      ...authorities.issue('proxy', { names: 'IP:127.0.0.1', host: 'proxy.test' }),
      SNICallback(name, done) {
        requestedNames.push(name);
        done(null);
      },
    };
    const proxy = await startProxy({ identity, tunnelTo: await startTarget() });
    expect(responseOf(await clientOf(`https://127.0.0.1:${proxy.port}`).call({ target: `${scheme}://api.test/` })).status).toBe(200);
    // RFC 6066 §3: an address is not a server name.
    expect(requestedNames).toEqual([]);
  });

  it.each([
    ['https', 'the target', 'api.test', 'localhost'],
    ['http', 'the target', 'api.test', 'localhost'],
    ['https', 'the target', 'api.test', '127.0.0.1'],
    ['http', 'the target', 'api.test', '127.0.0.1'],
    ['https', 'another host', 'other.test', 'localhost'],
    ['http', 'another host', 'other.test', 'localhost'],
  ])('rejects, for an %s target, a certificate of %s before the password is sent', async (scheme, _whose, host, name) => {
    const impostor = await startProxy({ identity: authorities.issue('impostor', { host }), tunnelTo: await startTarget() });
    const client = clientOf(`https://user:pass@${name}:${impostor.port}`);
    const error = errorOf(await client.call({ target: `${scheme}://api.test/`, headers: { authorization: 'Bearer t' } }));
    expect(error).toMatchObject({ code: 'proxy-failed', outcome: 'not-sent', safeToRetry: false });
    expect(error.message).toContain('ERR_TLS_CERT_ALTNAME_INVALID');
    expect(impostor.connections).toBeGreaterThan(0);
    expect(impostor.seen).toEqual([]);
  });

  it.each(schemes)('rejects a certificate of an unknown authority, for an %s target', async (scheme) => {
    const impostor = await startProxy({ identity: authorities.selfSigned('self', 'localhost') });
    const error = errorOf(await clientOf(`https://user:pass@localhost:${impostor.port}`).call({ target: `${scheme}://api.test/` }));
    expect(error).toMatchObject({ code: 'proxy-failed', safeToRetry: false, hint: expect.stringContaining('tls.ca') });
    expect(impostor.seen).toEqual([]);
  });

  it('ignores tls.serverName, which is the name of the target', async () => {
    const identity = authorities.issue('proxy', { host: 'localhost' });
    const proxy = await startProxy({ identity, tunnelTo: await startTarget('inner.test') });
    const tls = { ca: authorities.root, serverName: 'inner.test' };
    const client = clientOf(`https://localhost:${proxy.port}`, { baseUrl: 'https://192.0.2.1', tls });
    expect(responseOf(await client.call({ target: '' })).status).toBe(200);
  });

  it('verifies the certificate of the target against the target, through a verified proxy', async () => {
    const identity = authorities.issue('proxy', { host: 'localhost' });
    const proxy = await startProxy({ identity, tunnelTo: await startTarget('localhost') });
    const error = errorOf(await clientOf(`https://localhost:${proxy.port}`).call({ target: 'https://api.test/' }));
    expect(error.code).toBe('tls-host-mismatch');
  });

  it('reuses one connection to the proxy for http requests to several targets', async () => {
    const proxy = await startProxy({ identity: authorities.issue('proxy', { host: 'localhost' }) });
    const client = clientOf(`https://localhost:${proxy.port}`);
    for (const host of ['a.test', 'b.test', 'a.test']) {
      responseOf(await client.call({ target: `http://${host}/` }));
      // undici releases the connection in a later turn.
      await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    }
    expect(proxy.connections).toBe(1);
    expect(proxy.seen.map(([request]) => request)).toEqual(['GET http://a.test/', 'GET http://b.test/', 'GET http://a.test/']);
  });
});

describe('response to CONNECT', () => {
  it.each([
    '200 Connection Established',
    '200 OK\r\nContent-Length: 5',
    '200 OK\r\nTransfer-Encoding: chunked',
    '201 Created',
    '202 Accepted',
    '204 No Content',
    '206 Partial Content',
    '226 IM Used',
    '299 Whatever',
  ])('opens a tunnel: %j', async (tunnelReply) => {
    const proxy = await startProxy({ tunnelTo: await startTarget(), tunnelReply });
    expect(textOf(await clientOf(`http://127.0.0.1:${proxy.port}`).call({ target: 'https://api.test/' }))).toBe('secure');
  });

  it.each(['300 Multiple Choices', '304 Not Modified', '403 Forbidden', '502 Bad Gateway'])('opens no tunnel: %j', async (tunnelReply) => {
    const proxy = await startProxy({ tunnelTo: await startTarget(), tunnelReply });
    const error = errorOf(await clientOf(`http://127.0.0.1:${proxy.port}`).call({ target: 'https://api.test/' }));
    expect(error).toMatchObject({ code: 'proxy-failed', outcome: 'not-sent' });
  });

  it('names an IPv6 target in brackets in the request', async () => {
    const proxy = await startProxy({ tunnelReply: '502 No' });
    await clientOf(`http://127.0.0.1:${proxy.port}`).call({ target: 'https://[2606:4700::1111]:8443/' });
    await clientOf(`http://127.0.0.1:${proxy.port}`).call({ target: 'https://[2606:4700::1111]/' });
    expect(proxy.seen.map(([request]) => request)).toEqual(['CONNECT [2606:4700::1111]:8443', 'CONNECT [2606:4700::1111]:443']);
  });
});

describe('user name and password in the proxy URL', () => {
  it.each<[string, string | Buffer]>([
    ['user:100%', 'user:100%'],
    ['user:50%off', 'user:50%off'],
    ['user:%zz%4', 'user:%zz%4'],
    ['user:a%2Fb%25c%40', 'user:a/b%c@'],
    ['u%40corp:p%3Ass%', 'u@corp:p:ss%'],
    ['user:p%C3%A4ss', 'user:päss'],
    ['user:päss', 'user:päss'],
    ['user:p%E4ss', Buffer.from('user:päss', 'latin1')],
    ['user:', 'user:'],
    ['user', 'user:'],
  ])('sends %s as Basic credentials, with only valid percent escapes decoded', async (userinfo, expected) => {
    const proxy = await startProxy({ tunnelTo: await startTarget() });
    const client = clientOf(`http://${userinfo}@127.0.0.1:${proxy.port}`);
    responseOf(await client.call({ target: 'http://api.test/' }));
    responseOf(await client.call({ target: 'https://api.test/' }));
    const authorization = `Basic ${Buffer.from(expected).toString('base64')}`;
    expect(proxy.seen.map(([, sent]) => sent)).toEqual([authorization, authorization]);
  });
});
