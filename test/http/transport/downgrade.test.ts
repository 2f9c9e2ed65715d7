// needs: openssl
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApiClient } from '../../../src/index.js';
import { type Authorities, createAuthorities } from '../../helpers/servers/certificates.js';
import { type HttpServer, startHttpServer } from '../../helpers/servers/http-server.js';
import { startTlsServer, type TlsServer } from '../../helpers/servers/tls-server.js';

const secret = 'canary-7f3a';
let authorities: Authorities;
let api: TlsServer;
let recorder: HttpServer;
const apiRequests: string[] = [];

beforeAll(async () => {
  authorities = createAuthorities();
  recorder = await startHttpServer((_request, response) => response.end('landed'));
  api = await startTlsServer(authorities.issue('api', { names: 'IP:127.0.0.1,DNS:localhost' }), (request, response) => {
    apiRequests.push(JSON.stringify([request.url, request.headers]));
    const status = Number(/^\/v1\/to-(\d+)/.exec(request.url ?? '')?.[1] ?? 200);
    // The redirect target has the same host, but uses http.
    response.writeHead(status, status === 200 ? {} : { location: `http://127.0.0.1:${recorder.port}/landed` }).end();
  });
});
afterAll(async () => {
  await api.close();
  await recorder.close();
  authorities.remove();
});

it.each([301, 302, 303, 307, 308])('a %d from https to http drops the credentials for every method', async (status) => {
  const client = createApiClient(
    {
      baseUrl: `https://127.0.0.1:${api.port}/v1/`,
      tls: { ca: authorities.root },
      auth: { type: 'bearer', token: secret },
      headers: { 'x-tenant': `\${env:TENANT}`, 'x-open': 'open' },
      query: { key: `\${env:KEY}` },
      retry: { attempts: 1 },
    },
    { network: { allowLocal: true }, secrets: { read: async (text) => (text.startsWith('$') ? `${secret}-${text.length}` : text) } },
  );
  const before = recorder.requests.length;
  try {
    const read = await client.call({ target: `to-${status}` });
    expect(read.ok && Buffer.from(read.response.body).toString()).toBe('landed');
    for (const method of ['POST', 'PUT', 'DELETE'] as const) {
      await client.call({ target: `to-${status}`, method, body: { a: 1 } });
    }
  } finally {
    await client.close();
  }
  // The API itself received all three secrets.
  expect(apiRequests.at(-1)?.split(secret)).toHaveLength(4);
  const landed = recorder.requests.slice(before);
  // A write arrives as a GET or not at all: 303 changes every method to GET, 301 and 302 change POST.
  expect(new Set(landed.map(({ method, body }) => `${method} ${body}`))).toEqual(new Set(['GET ']));
  expect(JSON.stringify(landed)).not.toContain(secret);
  for (const { headers } of landed) expect(Object.keys(headers)).not.toContain('authorization');
});
