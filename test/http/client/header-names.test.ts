import { describe, expect, it } from 'vitest';
import { type ApiDefinition, ApiError, createApiClient } from '../../../src/index.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { type HttpServer, startHttpServer } from '../../helpers/servers/http-server.js';

const resources = closedAfterEach();

async function open(definition: ApiDefinition = {}) {
  const server: HttpServer = await startHttpServer((_request, response) => response.end('{}'));
  const options: ApiDefinition = { baseUrl: `${server.url}/v1`, network: { allowLocal: true }, ...definition };
  const client = createApiClient(options, { secrets: { read: async (text) => text.replace(/.*/, 's3cret-value') } });
  resources.push(server, client);
  return { server, client };
}

type Headers = Readonly<Record<string, string>>;

async function rejectionOf(work: Promise<unknown>): Promise<ApiError> {
  const error = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (error instanceof ApiError) return error;
  throw new Error('the request was not rejected', { cause: error });
}

const reference = '$' + '{env:KEY}';

describe('header names', () => {
  it.each<[string, ApiDefinition, Headers]>([
    ['a message framing header', {}, { Content_Length: '5' }],
    ['a message framing header', {}, { 'transfer.encoding': 'chunked' }],
    ['the host', {}, { host: 'other.example' }],
    ['a header that carries a configured secret', { headers: { 'X-Shop': reference } }, { X_Shop: '1' }],
    ['the header of an API key', { auth: { type: 'api-key', name: 'X-Shop', value: reference } }, { 'x.shop': '1' }],
    ['a credential header of an API with auth', { auth: { type: 'none' } }, { x_auth_token: '1' }],
    ['a credential header of an API with auth', { auth: { type: 'none' } }, { X_API_KEY: '1' }],
    ['a target header of an API with auth', { auth: { type: 'none' } }, { X_Original_URL: '/v1/admin' }],
    ['a target header where paths are restricted', { deny: { paths: ['/admin'] } }, { 'X-Envoy-Original-Path': '/v1/admin' }],
    ['a target header where hosts are restricted', { allow: { hosts: ['a.example'] } }, { 'X-Forwarded-Host': 'b.example' }],
    ['two spellings of one header', {}, { 'X-Tenant': 'a', X_Tenant: 'b' }],
    ['two spellings of one header', {}, { 'X-Tenant': 'a', 'x-tenant': 'b' }],
    ['a second header of equal value', {}, { Accept: 'a/b', accept: 'a/b' }],
  ])('rejects %s in another spelling', async (_kind, definition, headers) => {
    const { client, server } = await open(definition);
    expect(await rejectionOf(client.call({ target: '/a', headers }))).toMatchObject({ code: 'invalid-header', outcome: 'rejected' });
    expect(server.requests).toHaveLength(0);
  });

  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a number', 9007199254740992],
    ['a list', ['a', 'b']],
    ['an object', { a: 1 }],
  ])('rejects %s as a value, because only text is sent unchanged', async (_kind, value) => {
    const { client, server } = await open();
    const headers: Headers = Object(Object.fromEntries([['x-a', value]]));
    expect(await rejectionOf(client.call({ target: '/a', headers }))).toMatchObject({ code: 'invalid-header', outcome: 'rejected' });
    expect(server.requests).toHaveLength(0);
  });

  it('rejects a name of more than 256 characters', async () => {
    const { client } = await open();
    expect((await client.call({ target: '/a', headers: { ['x'.repeat(256)]: '1' } })).ok).toBe(true);
    expect(await rejectionOf(client.call({ target: '/a', headers: { ['x'.repeat(257)]: '1' } }))).toMatchObject({ code: 'invalid-header' });
  });

  it('sends a target header to an API without restrictions, for which the caller is responsible', async () => {
    const { client, server } = await open();
    await client.call({ target: '/a', headers: { 'X-Forwarded-Host': 'a.example' } });
    expect(server.requests[0]?.headers).toMatchObject({ 'x-forwarded-host': 'a.example' });
  });

  it('replaces a configured header that the caller sets in another spelling', async () => {
    const { client, server } = await open({ headers: { 'X-Tenant': 'default' } });
    await client.call({ target: '/a', headers: { X_Tenant: 'mine' } });
    expect(server.requests[0]?.headers).toMatchObject({ x_tenant: 'mine' });
    expect(server.requests[0]?.headers).not.toHaveProperty('x-tenant');
  });

  it('rejects a message framing header in the definition in every spelling', () => {
    expect(() => createApiClient({ headers: { Transfer_Encoding: 'chunked' } })).toThrow('headers.Transfer_Encoding');
    expect(() => createApiClient({ auth: { type: 'api-key', name: 'content_length', value: 'x' } })).toThrow('message framing header');
  });
});

describe('query parameters of credentials', () => {
  const auth: ApiDefinition['auth'] = { type: 'api-key', in: 'query', name: 'api_key', value: reference };

  it.each(['api_key=1', 'API_KEY=1', 'a=1;api_key=2', 'a=1;%61pi_key=2', 'api.key=1', '+api_key=1', 'api_key[]=1', 'api%255fkey=1'])(
    'rejects the query %s, in which servers read a second key',
    async (query) => {
      const { client, server } = await open({ auth });
      expect(await rejectionOf(client.call({ target: `/a?${query}` }))).toMatchObject({ code: 'invalid-header' });
      expect(server.requests).toHaveLength(0);
    },
  );

  it('accepts other parameters with semicolons', async () => {
    const { client, server } = await open({ auth });
    await client.call({ target: '/a?sort=name;desc&key=1' });
    expect(server.requests[0]?.url).toBe('/v1/a?sort=name;desc&key=1&api_key=s3cret-value');
  });
});

describe('idempotency key in a header', () => {
  const post = (headers: Headers) => ({ target: '/orders', method: 'POST', body: { item: 1 }, headers }) as const;

  it.each(['Idempotency-Key', 'idempotency_key', 'IDEMPOTENCY.KEY', 'X-Order-Key', 'x_order_key'])(
    'treats %s as the argument and sends it in the configured header',
    async (name) => {
      const { client, server } = await open({ idempotency: { header: 'X-Order-Key' } });
      for (let n = 0; n < 2; n += 1) expect((await client.call(post({ [name]: 'key-1' }))).ok).toBe(true);
      const { headers, ...others } = post({});
      expect((await client.call({ ...others, idempotencyKey: 'key-1' })).response?.source).toBe('cache');
      expect(server.requests).toHaveLength(1);
      const sent = Object.entries(server.requests[0]?.headers ?? {}).filter(([, value]) => value === 'key-1');
      expect(sent.map(([header]) => header)).toEqual(['x-order-key']);
    },
  );

  it.each(['Idempotency-Key', 'idempotency_key', 'IDEMPOTENCY-KEY'])(
    'rejects %s if the API takes no keys, also in direct calls',
    async (name) => {
      const { client, server } = await open({ idempotency: false });
      for (const direct of [false, true]) {
        expect(await rejectionOf(client.call({ ...post({ [name]: 'key-1' }), direct }))).toMatchObject({ code: 'invalid-header' });
      }
      expect(await rejectionOf(client.explain(post({ [name]: 'key-1' })))).toMatchObject({ code: 'invalid-header' });
      expect(server.requests).toHaveLength(0);
    },
  );

  it.each(['idempotency_key', 'Idempotency-Key'])('rejects an argument and a header %s with different values', async (name) => {
    const { client, server } = await open();
    const outcome = await client.call({ ...post({ [name]: 'key-2' }), idempotencyKey: 'key-1' });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'invalid-arguments' } });
    expect(server.requests).toHaveLength(0);
  });

  it('does not repeat a write to an API that takes no keys', async () => {
    const server = await startHttpServer((_request, response) => response.destroy());
    const client = createApiClient({ baseUrl: server.url, network: { allowLocal: true }, idempotency: false, retry: { baseMs: 1 } });
    resources.push(server, client);
    expect(await client.call({ target: '/orders', method: 'POST', body: 'x' })).toMatchObject({
      error: { code: 'connection-lost', safeToRetry: false },
    });
    expect(server.requests).toHaveLength(1);
  });
});
