import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiDirectory } from '../../../src/apis/api-directory.js';
import { noConfig } from '../../../src/config/config.js';
import { ApiError } from '../../../src/index.js';
import { parserTricks, referenceTricks } from '../../helpers/attacks/tricks.js';
import { trickyText } from '../../helpers/attacks/tricky-text.js';
import { fc } from '../../helpers/properties.js';
import { type HttpServer, type SeenRequest, startHttpServer } from '../../helpers/servers/http-server.js';

const secrets = { TOKEN: 'the-token-4f1d', KEY: 'the-key-93ab' };
let server: HttpServer;
let elsewhere: HttpServer;
let directory: ReturnType<typeof createApiDirectory>;

beforeAll(async () => {
  server = await startHttpServer((_request, response) => response.end('ok'));
  elsewhere = await startHttpServer((_request, response) => response.end('ok'));
  const disabled = { breaker: false, rateLimit: false, cache: false, retry: { attempts: 1 } } as const;
  const definition = {
    baseUrl: `${server.url}/v1/base`,
    auth: { type: 'bearer', token: '${env:TOKEN}' },
    headers: { 'X-Key': '${env:KEY}' },
    query: { key: '${env:KEY}' },
    ...disabled,
  } as const;
  const settings = { ...noConfig, apis: [{ name: 'api', definition }], adHoc: { ...disabled, network: { allowLocal: true } } };
  directory = createApiDirectory(settings, {
    secrets: { read: async (text) => text.replace('${env:TOKEN}', secrets.TOKEN).replace('${env:KEY}', secrets.KEY) },
  });
});
afterAll(async () => {
  await directory.close();
  await server.close();
  await elsewhere.close();
});

interface CallInput {
  readonly path?: string;
  readonly url?: string;
  readonly pathParams?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
}

/** Makes a call and returns the requests that reached the server: none if the call was refused. Throws on an internal error. */
async function receivedFrom({ path, url, pathParams, headers, query }: CallInput): Promise<SeenRequest[]> {
  const before = server.requests.length;
  try {
    const target = directory.resolve({ ...(url === undefined ? { api: 'api', path } : { url }), pathParams });
    const outcome = await target.client.call({ target: target.target, ...(headers && { headers }), ...(query && { query }) });
    if (!outcome.ok && outcome.error.code === 'internal-error') throw outcome.error;
  } catch (error) {
    if (!(error instanceof ApiError) || error.code === 'internal-error') throw error;
    expect(error.outcome).toBe('rejected');
  }
  return server.requests.slice(before);
}

/** Expects the credentials of the configuration, complete and once. */
function expectConfiguredCredentials({ url, headers }: SeenRequest): void {
  expect(headers.authorization).toBe(`Bearer ${secrets.TOKEN}`);
  expect(headers['x-key']).toBe(secrets.KEY);
  expect(headers.host).toBe(new URL(server.url).host);
  expect(new URL(url, server.url).searchParams.getAll('key')).toEqual([secrets.KEY]);
}

const tricky = fc.oneof(trickyText, fc.constantFrom(...parserTricks, ...referenceTricks));

const reservedNames = [
  'authorization',
  'x-key',
  'host',
  'cookie',
  'proxy-authorization',
  'x-api-key',
  'connection',
  'content-length',
  'transfer-encoding',
  'te',
];
const headerName = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom('accept', 'x-note', 'X-Other', 'user-agent') },
    fc.constantFrom(...reservedNames),
    fc
      .tuple(fc.constantFrom(...reservedNames), fc.constantFrom(' ', '\t', '\r\n', ':', '\u0000', '_', 'ß'))
      .map(([name, end]) => name + end),
    fc.string({ unit: 'binary', maxLength: 6 }),
  )
  .chain((name) => fc.constantFrom(name, name.toUpperCase(), ` ${name}`));
const headerValue = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 10 }) },
  fc.constantFrom(
    'mine',
    'Bearer mine',
    'a\r\nAuthorization: Bearer mine',
    'a\nX-Key: mine',
    'a\u0000b',
    // A backslash is not a line break, and is sent unchanged.
    'a\\r\\nb',
    'a\r\n\r\nGET / HTTP/1.1',
    'chunked',
    '\u2028',
    'é',
    '漢',
  ),
  fc.string({ unit: 'binary', maxLength: 10 }),
);

describe('input of an agent for a configured API', () => {
  it('headers never override a credential, and never add a line or another header', async () => {
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(headerName, headerValue), { minLength: 1, maxLength: 3 }), async (entries) => {
        const headers = Object.fromEntries(entries);
        const requests = await receivedFrom({ path: 'x', headers });
        expect(requests.length).toBeLessThanOrEqual(1);
        for (const request of requests) {
          sent += 1;
          expectConfiguredCredentials(request);
          const callerNames = Object.keys(headers).map((name) => name.trim().toLowerCase());
          const defaultNames = ['accept', 'accept-encoding', 'authorization', 'connection', 'host', 'user-agent', 'x-key'];
          expect(Object.keys(request.headers).filter((name) => !defaultNames.includes(name) && !callerNames.includes(name))).toEqual([]);
          for (const value of Object.values(request.headers).flat()) expect(value).not.toMatch(/[\r\n\0]/);
        }
      }),
      { numRuns: 300 },
    );
    expect(sent).toBeGreaterThan(10);
  });

  it('a path, its parameters and a query never leave the base URL, and never change the credentials', async () => {
    let sent = 0;
    const query = fc.option(
      fc.dictionary(fc.oneof(fc.constantFrom('key', 'KEY', 'key[]', 'q'), fc.string({ maxLength: 4 })), tricky, { maxKeys: 2 }),
      {
        nil: undefined,
      },
    );
    await fc.assert(
      fc.asyncProperty(tricky, fc.option(tricky, { nil: undefined }), query, async (path, id, queryParams) => {
        const target = id === undefined ? { path } : { path: `${path}/{id}`, pathParams: { id } };
        for (const request of await receivedFrom({ ...target, ...(queryParams && { query: queryParams }) })) {
          sent += 1;
          expectConfiguredCredentials(request);
          expect(request.url).toMatch(/^\/v1\/base[/?]/);
        }
      }),
      { numRuns: 500 },
    );
    expect(sent).toBeGreaterThan(50);
  });

  it('a bare URL gets credentials only below the base URL of their API', async () => {
    const host = fc.constantFrom(
      new URL(server.url).host,
      `localhost:${server.port}`,
      `127.1:${server.port}`,
      `user@127.0.0.1:${server.port}`,
    );
    await fc.assert(
      fc.asyncProperty(
        host,
        fc.constantFrom('/v1/base', '/v1/base/', '/v1/', '/v1/base%2f', '/V1/BASE/', ''),
        tricky,
        async (authority, start, rest) => {
          for (const request of await receivedFrom({ url: `http://${authority}${start}${rest}` })) {
            if (/^\/v1\/base(?:[/?]|$)/.test(request.url) && request.headers.host === new URL(server.url).host)
              expectConfiguredCredentials(request);
            else expect(JSON.stringify([request.url, request.headers])).not.toMatch(/the-token|the-key/);
          }
        },
      ),
      { numRuns: 300 },
    );
    // Another port is another origin.
    await receivedFrom({ url: `${elsewhere.url}/v1/base/x` });
    expect(JSON.stringify(elsewhere.requests)).not.toMatch(/the-token|the-key/);
    expect(elsewhere.requests).toHaveLength(1);
  });
});
