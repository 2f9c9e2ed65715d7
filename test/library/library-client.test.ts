import { MockAgent } from 'undici';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { type ApiClient, createApiClient, type HookedCall } from '../../src/index.js';
import { type HttpServer, startHttpServer } from '../helpers/servers/http-server.js';

const item = z.object({ id: z.number(), name: z.string() });

let api: HttpServer;
let client: ApiClient;
const accepted: (string | undefined)[] = [];
let failures = 0;

beforeAll(async () => {
  api = await startHttpServer(({ url, headers }, response) => {
    accepted.push(headers.accept);
    if (url === '/v1/broken') response.end('{"id":');
    else if (url === '/v1/latin') response.end(Buffer.from([0x22, 0xe4, 0x22]));
    else if (url === '/v1/missing') response.writeHead(404).end('{"id":1,"name":"x"}');
    else if (url === '/v1/flaky' && failures++ === 0) response.writeHead(503).end();
    else response.end('\uFEFF{"id":7,"name":"Tea"}');
  });
  client = createApiClient({ baseUrl: `${api.url}/v1/`, network: { allowLocal: true }, retry: { baseMs: 1 } });
});
afterAll(async () => {
  await client.close();
  await api.close();
});

describe('client.json', () => {
  it('returns data of the type of the schema, and asks for JSON unless the request says what it accepts', async () => {
    const outcome = await client.json({ target: 'items/7' }, item);
    if (!outcome.ok) throw outcome.error;
    expectTypeOf(outcome.data).toEqualTypeOf<{ id: number; name: string }>();
    expect(outcome).toMatchObject({ data: { id: 7, name: 'Tea' }, response: { status: 200 } });
    await client.json({ target: 'items/7', headers: { ACCEPT: 'application/hal+json' } }, item);
    expect(accepted.slice(-2)).toEqual(['application/json', 'application/hal+json']);
  });

  it('awaits a schema of another library, whose validation is asynchronous', async () => {
    const schema = {
      '~standard': { version: 1, vendor: 'test', validate: async (value: unknown) => ({ value: JSON.stringify(value).length }) },
    } as const;
    const outcome = await client.json({ target: 'items/7' }, schema);
    expect(outcome).toMatchObject({ ok: true, data: 21 });
  });

  it('fails with the places that differ, and with the issues of the schema', async () => {
    const outcome = await client.json({ target: 'items/7' }, z.object({ id: z.string(), tags: z.array(z.string()) }));
    expect(outcome).toMatchObject({
      ok: false,
      response: { status: 200 },
      issues: [{ path: ['id'] }, { path: ['tags'] }],
      error: { code: 'schema-mismatch', message: 'The body of the response does not match the schema at id, tags.' },
    });
  });

  it.each(['broken', 'latin'])('fails for a body that is not JSON: %s', async (target) => {
    expect(await client.json({ target }, item)).toMatchObject({ ok: false, error: { code: 'invalid-json' }, response: { status: 200 } });
  });

  it('returns the failure of the call unchanged, although its body matches', async () => {
    const outcome = await client.json({ target: 'missing' }, item);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(outcome).not.toHaveProperty('data');
  });
});

describe('client.ky', () => {
  it('sends through the stages, which retry', async () => {
    expect(await client.ky.get('flaky').json()).toEqual({ id: 7, name: 'Tea' });
    expect(failures).toBe(2);
  });

  it('throws the errors of ky', async () => {
    await expect(client.ky.get('missing')).rejects.toMatchObject({ name: 'HTTPError', response: { status: 404 } });
  });
});

describe('dependencies.dispatcher', () => {
  it('sends every request through a MockAgent of undici, which stays open', async () => {
    const agent = new MockAgent();
    agent.disableNetConnect();
    const shop = agent.get('https://shop.example');
    shop.intercept({ path: '/v1/items?page=2', method: 'GET' }).reply(200, { id: 1, name: 'mocked' });
    shop.intercept({ path: '/v1/orders', method: 'POST', body: '{"item":1}' }).reply(503, 'busy', { headers: { 'retry-after': '0' } });
    const mocked = createApiClient({ baseUrl: 'https://shop.example/v1/', allow: { methods: ['GET', 'POST'] } }, { dispatcher: agent });
    expect(await mocked.json({ target: 'items', query: { page: 2 } }, item)).toMatchObject({ ok: true, data: { name: 'mocked' } });
    const order = await mocked.call({ target: 'orders', method: 'POST', body: { item: 1 }, attempts: 1 });
    expect(order).toMatchObject({ ok: false, response: { status: 503 } });
    agent.assertNoPendingInterceptors();
    await mocked.close();
    shop.intercept({ path: '/still-open' }).reply(204);
    expect((await agent.request({ origin: 'https://shop.example', path: '/still-open', method: 'GET' })).statusCode).toBe(204);
    await agent.close();
  });

  it('refuses hosts that the network guard blocks, as without it', async () => {
    const agent = new MockAgent();
    const mocked = createApiClient({}, { dispatcher: agent });
    expect(await mocked.call({ target: 'http://169.254.169.254/latest' })).toMatchObject({ ok: false, error: { code: 'address-blocked' } });
    await mocked.close();
    await agent.close();
  });
});

describe('dependencies.fetch', () => {
  it('sends every attempt through a stub, with method, headers and body, and retries its failures', async () => {
    const seen: string[] = [];
    const replies = [
      () => Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }) })),
      () => new Response('busy', { status: 503, headers: { 'retry-after': '0' } }),
      () => new Response(null, { status: 307, headers: { location: '/moved' } }),
      () => Response.json({ id: 1, name: 'stub' }, { headers: { 'content-encoding': 'gzip', 'content-length': '3' } }),
    ];
    const stubbed = createApiClient(
      { baseUrl: 'https://shop.example/v1/', allow: { methods: ['PUT'] }, retry: { baseMs: 1 } },
      {
        fetch: async (request) => {
          seen.push(`${request.method} ${request.url} ${request.headers.get('content-type')} ${await request.text()}`);
          return (replies.shift() ?? Response.error)();
        },
      },
    );
    const outcome = await stubbed.json({ target: 'items/1', method: 'PUT', body: { name: 'é' } }, item);
    expect(outcome).toMatchObject({ ok: true, data: { name: 'stub' } });
    const first = 'PUT https://shop.example/v1/items/1 application/json {"name":"é"}';
    expect(seen).toEqual([first, first, first, first.replace('v1/items/1', 'moved')]);
    expect(await stubbed.call({ target: 'items/1', method: 'PUT', body: {}, attempts: 1 })).toMatchObject({ ok: false });
    await stubbed.close();
  });

  it('works with a plain function, a replaced global fetch, big bodies and streams, and refuses blocked hosts', async () => {
    const plain = createApiClient({ baseUrl: 'https://shop.example/' }, { fetch: () => new Response('x'.repeat(3_000_000)) });
    const big = await plain.call({ target: 'big' });
    expect(big.ok && big.response.body.length).toBe(3_000_000);
    await plain.close();
    const anywhere = createApiClient({}, { fetch: () => new Response('metadata') });
    expect(await anywhere.call({ target: 'http://169.254.169.254/' })).toMatchObject({ ok: false, error: { code: 'address-blocked' } });
    await anywhere.close();
    const real = createApiClient({ baseUrl: `${api.url}/v1/`, network: { allowLocal: true } }, { fetch: globalThis.fetch });
    expect(await real.json({ target: 'items/7' }, item)).toMatchObject({ ok: true, data: { id: 7 } });
    expect(await real.call({ target: 'missing' })).toMatchObject({ error: { code: 'not-found' } });
    await real.close();
  });

  it('sends bytes as they are, and cancels a body that is not read to its end', async () => {
    const bytes = Uint8Array.of(0, 255, 128, 10, 195);
    const cancelled: unknown[] = [];
    const endless = () =>
      new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(new Uint8Array(1024)),
        cancel: (reason) => void cancelled.push(reason),
      });
    const client = createApiClient(
      { baseUrl: 'https://shop.example/', allow: { methods: ['GET', 'PUT'] }, maxBodyBytes: 4096, retry: { attempts: 1 } },
      { fetch: async (request) => (request.method === 'PUT' ? new Response(await request.arrayBuffer()) : new Response(endless())) },
    );
    const echoed = await client.call({ target: 'x', method: 'PUT', body: bytes });
    expect(echoed.ok && [...echoed.response.body]).toEqual([...bytes]);
    expect(await client.call({ target: 'x' })).toMatchObject({ ok: false, error: { code: 'body-too-large' } });
    expect(cancelled.length).toBe(1);
    await client.close();
  });

  it('ends a call at its deadline, although the stub never ends, and reports a body that is not bytes', async () => {
    const hanging = createApiClient(
      { baseUrl: 'https://shop.example/', timeouts: { deadlineMs: 50 } },
      { fetch: () => new Promise(() => undefined) },
    );
    expect(await hanging.call({ target: 'x' })).toMatchObject({ ok: false, error: { code: 'deadline-exceeded' } });
    await hanging.close();
    // A stub in JavaScript.
    const notBytes: Uint8Array = JSON.parse('"text"');
    const texts = createApiClient(
      { baseUrl: 'https://shop.example/', retry: { attempts: 1 } },
      { fetch: () => new Response(new ReadableStream<Uint8Array>({ start: (controller) => controller.enqueue(notBytes) })) },
    );
    expect(await texts.call({ target: 'x' })).toMatchObject({ ok: false });
    await texts.close();
    expect(() => createApiClient({}, { fetch: () => new Response(), dispatcher: new MockAgent() })).toThrow(
      'fetch cannot be combined with dispatcher',
    );
  });
});

describe('dependencies.hooks', () => {
  it('observe a call, each of its attempts and its end, with the same object', async () => {
    const seen: unknown[] = [];
    const calls = new Set<HookedCall>();
    const hooked = createApiClient(
      { name: 'shop', baseUrl: `${api.url}/v1/`, network: { allowLocal: true }, retry: { baseMs: 1 } },
      {
        hooks: {
          onStart: (call) => seen.push(['start', calls.add(call).size]),
          onAttempt: (call, { n, status }) => seen.push(['attempt', calls.add(call).size, n, status]),
          onEnd: (call, outcome) => seen.push(['end', calls.add(call).size, outcome?.ok, outcome?.requestId === call.requestId]),
        },
      },
    );
    failures = 0;
    await hooked.call({ target: 'flaky', template: '/{name}' });
    expect([...calls]).toEqual([{ requestId: expect.any(String), api: 'shop', method: 'GET', target: 'flaky', template: '/{name}' }]);
    expect(seen).toEqual([
      ['start', 1],
      ['attempt', 1, 1, 503],
      ['attempt', 1, 2, 200],
      ['end', 1, true, true],
    ]);
    await hooked.fetch(`${api.url}/v1/items/7`);
    await expect(hooked.call({ target: 'x', method: 'GET', body: 'refused' })).rejects.toThrow();
    expect(seen.slice(4).map((one) => Array.isArray(one) && one[0])).toEqual(['start', 'attempt', 'end', 'start', 'end']);
    expect(seen.at(-1)).toEqual(['end', 3, undefined, false]);
    await hooked.close();
  });

  it('fail no call by throwing', async () => {
    const warnings: unknown[] = [];
    const onWarning = (warning: Error) => warnings.push(warning.message);
    process.on('warning', onWarning);
    const fail = () => {
      throw new Error('a hook failed');
    };
    const definition = { baseUrl: `${api.url}/v1/`, network: { allowLocal: true } };
    const hooked = createApiClient(definition, { hooks: { onStart: fail, onAttempt: fail, onEnd: fail } });
    expect(await hooked.call({ target: 'items/7' })).toMatchObject({ ok: true });
    await hooked.close();
    await new Promise(setImmediate);
    process.off('warning', onWarning);
    expect(warnings).toEqual(Array(3).fill('a hook failed'));
  });
});
