// needs: openssl
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type ApiClient, createApiClient } from '../../../src/index.js';
import { errorOf } from '../../helpers/calls/outcomes.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { type HttpServer, startHttpServer } from '../../helpers/servers/http-server.js';
import { listenOnLoopback } from '../../helpers/servers/listen.js';
import { startRawServer } from '../../helpers/servers/raw-server.js';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'tls-test-'));
const file = (name: string) => join(folder, name);
const program = file('tls-call.mjs');

function openssl(...parameters: string[]): void {
  execFileSync('openssl', parameters, { cwd: folder, stdio: 'ignore' });
}

const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

/** Issues a certificate of the test authority. */
function issue(name: string, host: string, days: number): void {
  openssl(
    'req',
    ...newKey,
    '-keyout',
    `${name}.key`,
    '-out',
    `${name}.csr`,
    '-subj',
    `/CN=${host}`,
    '-addext',
    `subjectAltName=DNS:${host}`,
  );
  openssl(
    'x509',
    '-req',
    '-in',
    `${name}.csr`,
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-days',
    String(days),
    '-copy_extensions',
    'copy',
    '-out',
    `${name}.pem`,
  );
}

beforeAll(async () => {
  openssl('req', '-x509', ...newKey, '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '2', '-subj', '/CN=test authority');
  openssl(
    'req',
    '-x509',
    ...newKey,
    '-keyout',
    'self.key',
    '-out',
    'self.pem',
    '-days',
    '2',
    '-subj',
    '/CN=api.test',
    '-addext',
    'subjectAltName=DNS:api.test',
  );
  issue('good', 'api.test', 2);
  issue('expired', 'api.test', -1);
  issue('other', 'other.test', 2);
  // The bundle reads the package.json next to it.
  writeFileSync(file('package.json'), JSON.stringify({ name: 'api-integration-mcp', version: '0.0.0', type: 'module' }));
  await build({
    entryPoints: [fileURLToPath(new URL('../../helpers/calls/tls-call.ts', import.meta.url))],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'error',
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface TlsServer {
  readonly port: number;
  /** Number of requests after a successful handshake. */
  requests: number;
  /** Number of TCP connections. */
  connections: number;
  close(): Promise<void>;
}

const opened = closedAfterEach();

async function serve(
  certificate: string,
  options: { maxVersion?: 'TLSv1.1'; minVersion?: 'TLSv1'; ciphers?: string } = {},
): Promise<TlsServer> {
  const server: Server = createServer(
    { key: readFileSync(file(`${certificate}.key`)), cert: readFileSync(file(`${certificate}.pem`)), ...options },
    (_request, response) => {
      state.requests += 1;
      response.end('secure');
    },
  );
  server.on('tlsClientError', () => undefined);
  server.on('connection', () => {
    state.connections += 1;
  });
  const address = await listenOnLoopback(server);
  const state: TlsServer = {
    port: address.port,
    requests: 0,
    connections: 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  opened.push(state);
  return state;
}

const callResult = z.object({
  ok: z.boolean(),
  status: z.number().nullable(),
  attempts: z.number(),
  error: z.object({ code: z.string(), outcome: z.string(), safeToRetry: z.boolean() }).nullable(),
});

/** Makes the call in a process that trusts the test authority. */
async function callTrusting(host: string, port: number, method: 'GET' | 'POST' = 'GET') {
  const { stdout } = await run(process.execPath, [program, host, String(port), method], {
    env: { PATH: process.env.PATH, NODE_EXTRA_CA_CERTS: file('ca.pem') },
    timeout: 10_000,
  });
  const value: unknown = JSON.parse(stdout);
  return callResult.parse(value);
}

describe('trusted authority', () => {
  it('accepts a valid certificate of a trusted authority', async () => {
    const server = await serve('good');
    expect(await callTrusting('api.test', server.port)).toEqual({ ok: true, status: 200, attempts: 1, error: null });
    expect(server.requests).toBe(1);
  });

  it.each([
    ['an expired certificate', 'expired', 'tls-certificate-expired'],
    ['a certificate for another host', 'other', 'tls-host-mismatch'],
    ['a self-signed certificate', 'self', 'tls-certificate-untrusted'],
  ])('%s ends the call without a retry before anything is sent', async (_what, certificate, code) => {
    const server = await serve(certificate);
    for (const method of ['GET', 'POST'] as const) {
      const result = await callTrusting('api.test', server.port, method);
      expect(result).toEqual({ ok: false, status: null, attempts: 1, error: { code, outcome: 'not-sent', safeToRetry: false } });
    }
    expect(server).toMatchObject({ requests: 0, connections: 2 });
  });
});

describe('default authorities', () => {
  const resolver = async () => [{ address: '127.0.0.1', family: 4 }];
  const open = (): ApiClient => {
    const client = createApiClient({ network: { allowLocal: true }, retry: { baseMs: 5, maxMs: 20 } }, { resolver });
    opened.push(client);
    return client;
  };

  it.each(['good', 'self'])('rejects a certificate of an unknown authority: %s', async (certificate) => {
    const server = await serve(certificate);
    const outcome = await open().call({ target: `https://api.test:${server.port}/`, deadlineMs: 3000 });
    expect(errorOf(outcome)).toMatchObject({ code: 'tls-certificate-untrusted', outcome: 'not-sent', safeToRetry: false });
    expect(errorOf(outcome).hint).toContain('NODE_EXTRA_CA_CERTS');
    expect(server).toMatchObject({ requests: 0, connections: 1 });
  });

  it('ends the call without a retry if the server supports only TLS 1.1', async () => {
    const server = await serve('self', { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' });
    const outcome = await open().call({ target: `https://api.test:${server.port}/`, deadlineMs: 3000 });
    expect(errorOf(outcome)).toMatchObject({ code: 'tls-failed', outcome: 'not-sent', safeToRetry: false });
    expect(server.connections).toBe(1);
  });

  it('ends the call without a retry if the port speaks http', async () => {
    const server: HttpServer = await startHttpServer((_request, response) => response.end());
    opened.push(server);
    const outcome = await open().call({ target: `https://127.0.0.1:${server.port}/`, deadlineMs: 3000 });
    expect(errorOf(outcome)).toMatchObject({ code: 'tls-failed', outcome: 'not-sent', safeToRetry: false });
    expect(server.requests).toHaveLength(0);
  });

  it('retries a connection that closes during the handshake', async () => {
    const server = await startRawServer({ onConnection: (socket) => socket.once('data', () => socket.destroy()) });
    opened.push(server);
    const outcome = await open().call({ target: `https://127.0.0.1:${server.port}/`, method: 'POST', body: {}, deadlineMs: 3000 });
    expect(errorOf(outcome)).toMatchObject({ code: 'connect-failed', outcome: 'not-sent', safeToRetry: true });
    expect(server.connections).toBe(4);
  });

  it('ends a stalled handshake after the connect timeout', async () => {
    const server = await startRawServer({});
    opened.push(server);
    const client = createApiClient({ network: { allowLocal: true }, timeouts: { connectMs: 100 } });
    opened.push(client);
    const started = performance.now();
    const outcome = await client.call({ target: `https://127.0.0.1:${server.port}/`, attempts: 1, deadlineMs: 3000 });
    expect(errorOf(outcome)).toMatchObject({ code: 'connect-timeout', outcome: 'not-sent', safeToRetry: true });
    expect(performance.now() - started).toBeLessThan(3250);
  });

  it('reports an unknown outcome if an http request goes to an https port', async () => {
    const server = await serve('self');
    const outcome = await open().call({ target: `http://127.0.0.1:${server.port}/`, method: 'POST', body: {}, deadlineMs: 3000 });
    expect(errorOf(outcome)).toMatchObject({ outcome: 'unknown', safeToRetry: false });
    expect(server.requests).toBe(0);
  });
});
