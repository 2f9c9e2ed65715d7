// needs: httpbin
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PreparedRequest } from '../../../src/http/call/request.js';
import { methods } from '../../../src/http/semantics/method.js';
import { nextHop } from '../../../src/http/transport/redirects.js';
import { type ApiClient, type ApiRequest, createApiClient } from '../../../src/index.js';
import { packageInfo } from '../../../src/runtime/package-info.js';
import { errorOf, jsonOf, responseOf, textOf, thrownError } from '../../helpers/calls/outcomes.js';
import { createFakeClock } from '../../helpers/fake-clock.js';
import { type HttpHandler, type HttpServer, startHttpServer } from '../../helpers/servers/http-server.js';
import { type Httpbin, startHttpbin } from '../../helpers/servers/httpbin.js';
import { startRawServer } from '../../helpers/servers/raw-server.js';

let httpbin: Httpbin;
let client: ApiClient;

beforeAll(async () => {
  httpbin = await startHttpbin();
  client = createApiClient({
    baseUrl: httpbin.url,
    network: { allowLocal: true },
    retry: { baseMs: 5, maxMs: 20, budget: false },
    breaker: false,
    rateLimit: false,
  });
});
afterAll(async () => {
  await client.close();
  await httpbin.close();
});

const call = (target: string, request: Omit<ApiRequest, 'target'> = {}) => client.call({ target, ...request });

describe('methods', () => {
  it.each(methods.filter((method) => method !== 'HEAD' && method !== 'OPTIONS'))('sends a %s request', async (method) => {
    const outcome = await call('/anything', { method });
    expect(outcome).toMatchObject({ ok: true, method, attempts: [{ n: 1, status: 200, waitMs: 0 }] });
    expect(jsonOf(outcome)).toMatchObject({ method });
  });

  it('sends an OPTIONS request and returns the Allow header', async () => {
    const response = responseOf(await call('/get', { method: 'OPTIONS' }));
    expect(response.headers.get('allow')?.split(', ').sort()).toEqual(['GET', 'HEAD', 'OPTIONS']);
  });

  it('treats the empty body of a HEAD response as complete although Content-Length announces more', async () => {
    const response = responseOf(await call('/bytes/100', { method: 'HEAD' }));
    expect(response.headers.get('content-length')).toBe('100');
    expect(response.body).toHaveLength(0);
    expect(response.bodyError).toBeUndefined();
  });

  it('treats the empty body of a HEAD response as complete although Content-Encoding announces gzip', async () => {
    const response = responseOf(await call('/gzip', { method: 'HEAD' }));
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.body).toHaveLength(0);
  });

  it('treats a 204 as a success without a body', async () => {
    const response = responseOf(await call('/status/204', { method: 'DELETE' }));
    expect(response.status).toBe(204);
    expect(response.body).toHaveLength(0);
  });

  it('refuses a method that the policy does not allow, and sends nothing', async () => {
    const readOnly = createApiClient({ baseUrl: httpbin.url, network: { allowLocal: true }, allow: { methods: ['GET'] } });
    const outcome = await readOnly.call({ target: '/delete', method: 'DELETE' });
    expect(errorOf(outcome)).toMatchObject({ code: 'method-not-allowed', outcome: 'rejected', safeToRetry: false });
    expect(outcome.attempts).toEqual([]);
    await readOnly.close();
  });
});

describe('headers', () => {
  it('sends its own User-Agent, a broad Accept and, without a body, no Content-Type', async () => {
    const { name, version } = packageInfo();
    const sent = jsonOf(await call('/headers'));
    expect(sent).toMatchObject({
      headers: {
        'User-Agent': `${name}/${version}`,
        Accept: 'application/json, text/*;q=0.9, */*;q=0.8',
        'Accept-Encoding': 'gzip, deflate, br',
      },
    });
    expect(sent).not.toHaveProperty('headers.Content-Type');
  });

  it('lets the caller override the default headers', async () => {
    const headers = { 'user-agent': 'probe/1', ACCEPT: 'text/csv', 'X-Trace': 'one two' };
    expect(jsonOf(await call('/headers', { headers }))).toMatchObject({
      headers: { 'User-Agent': 'probe/1', Accept: 'text/csv', 'X-Trace': 'one two' },
    });
  });

  it("sends the headers of the definition, overridden by the caller's headers", async () => {
    const ownClient = createApiClient({ baseUrl: httpbin.url, network: { allowLocal: true }, headers: { 'X-One': '1', 'X-Two': '2' } });
    expect(jsonOf(await ownClient.call({ target: '/headers', headers: { 'x-two': 'two' } }))).toMatchObject({
      headers: { 'X-One': '1', 'X-Two': 'two' },
    });
    await ownClient.close();
  });

  it.each([
    'Host',
    'content-length',
    'Transfer-Encoding',
    'connection',
    'Upgrade',
    'TE',
    'trailer',
    'expect',
    'keep-alive',
    'proxy-connection',
  ])('refuses the header %s, which frames the message', async (name) => {
    const error = await thrownError(() => call('/headers', { headers: { [name]: '1' } }));
    expect(error).toMatchObject({ code: 'invalid-header', outcome: 'rejected', safeToRetry: false });
  });

  it.each([
    ['a line break in the value', 'x-a', 'b\r\nx-c: d'],
    ['a bare line feed', 'x-a', 'b\nc'],
    ['NUL', 'x-a', 'b\0c'],
    ['a control character', 'x-a', 'b\u0001c'],
    ['a character beyond Latin-1', 'x-a', '→'],
    ['a space in the name', 'x a', 'b'],
    ['an empty name', '', 'b'],
  ])('refuses a header with %s', async (_what, name, value) => {
    const error = await thrownError(() => call('/headers', { headers: { [name]: value } }));
    expect(error).toMatchObject({ code: 'invalid-header', outcome: 'rejected', safeToRetry: false });
  });
});

describe('query', () => {
  it('encodes scalars, arrays, Unicode and reserved characters in the query', async () => {
    const query = { n: 1, yes: true, text: 'a b&c=d', list: ['x', 'y'], ключ: '日本語', plus: '1+1', empty: '' };
    expect(jsonOf(await call('/get', { query }))).toMatchObject({
      args: { n: '1', yes: 'true', text: 'a b&c=d', list: ['x', 'y'], ключ: '日本語', plus: '1+1', empty: '' },
    });
  });

  it('appends query parameters to the query of the target', async () => {
    expect(jsonOf(await call('/get?a=1&b=%26', { query: { a: 2 } }))).toMatchObject({ args: { a: ['1', '2'], b: '&' } });
  });

  it('sends the query of the target byte for byte if no parameter is added', async () => {
    const server = await startHttpServer((_request, response) => response.end());
    const ownClient = createApiClient({ network: { allowLocal: true } });
    responseOf(await ownClient.call({ target: `${server.url}/a?sig=%2F%20~+x&&flag` }));
    expect(server.requests[0]?.url).toBe('/a?sig=%2F%20~+x&&flag');
    await ownClient.close();
    await server.close();
  });
});

describe('bodies', () => {
  it('sends an object body as JSON', async () => {
    expect(jsonOf(await call('/post', { method: 'POST', body: { a: [1, 'é'] } }))).toMatchObject({
      json: { a: [1, 'é'] },
      headers: { 'Content-Type': 'application/json', 'Content-Length': '14' },
    });
  });

  it('sends a null body as JSON', async () => {
    expect(jsonOf(await call('/post', { method: 'POST', body: null }))).toMatchObject({ data: 'null', json: null });
  });

  it('sends a string body that is JSON unchanged, with the Content-Type of JSON', async () => {
    expect(jsonOf(await call('/put', { method: 'PUT', body: ' {"a": 1}' }))).toMatchObject({
      data: ' {"a": 1}',
      headers: { 'Content-Type': 'application/json' },
    });
  });

  it('sends any other string body as text', async () => {
    expect(jsonOf(await call('/patch', { method: 'PATCH', body: 'grüß {dich}' }))).toMatchObject({
      data: 'grüß {dich}',
      headers: { 'Content-Type': 'text/plain;charset=utf-8' },
    });
  });

  it.each(['application/x-www-form-urlencoded', 'Application/X-WWW-Form-Urlencoded; charset=utf-8'])(
    'sends an object body as a form if Content-Type is %s',
    async (type) => {
      const body = { name: 'a&b', list: [1, 2], on: true };
      const outcome = await call('/post', { method: 'POST', body, headers: { 'content-type': type } });
      expect(jsonOf(outcome)).toMatchObject({ form: { name: 'a&b', list: ['1', '2'], on: 'true' } });
    },
  );

  it('sends a body of bytes unchanged, without a Content-Type', async () => {
    const outcome = await call('/post', { method: 'POST', body: new Uint8Array([0, 255, 1, 254]) });
    expect(jsonOf(outcome)).toMatchObject({ data: 'data:application/octet-stream;base64,AP8B/g==' });
    expect(jsonOf(outcome)).not.toHaveProperty('headers.Content-Type');
  });

  it("sends the caller's Content-Type", async () => {
    const headers = { 'content-type': 'application/vnd.api+json' };
    expect(jsonOf(await call('/post', { method: 'POST', body: { a: 1 }, headers }))).toMatchObject({
      data: '{"a":1}',
      headers: { 'Content-Type': 'application/vnd.api+json' },
    });
  });

  it('sends no Content-Type if there is no body', async () => {
    const outcome = await call('/post', { method: 'POST', headers: { 'content-type': 'application/json' } });
    expect(jsonOf(outcome)).not.toHaveProperty('headers.Content-Type');
  });

  it.each(['GET', 'HEAD'] as const)('refuses a body with %s', async (method) => {
    const error = await thrownError(() => call('/get', { method, body: {} }));
    expect(error).toMatchObject({ code: 'invalid-body', outcome: 'rejected', safeToRetry: false });
  });

  it('refuses a body that JSON cannot represent', async () => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    for (const body of [cycle, 1n, () => 1, Symbol('s')]) {
      const error = await thrownError(() => call('/post', { method: 'POST', body }));
      expect(error).toMatchObject({ code: 'invalid-body', outcome: 'rejected' });
    }
  });

  it('refuses a form body that is not an object of scalars and lists of scalars', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    for (const body of [['a'], 7, { a: { b: 1 } }, { a: [[1]] }]) {
      const error = await thrownError(() => call('/post', { method: 'POST', body, headers }));
      expect(error).toMatchObject({ code: 'invalid-body', outcome: 'rejected' });
    }
  });
});

describe('statuses', () => {
  it.each([200, 201, 202, 203, 206, 226, 299])('treats a %i as a success', async (status) => {
    expect(responseOf(await call(`/status/${status}`)).status).toBe(status);
  });

  it.each([
    [300, 'unexpected-status', 'unknown', false],
    [304, 'unexpected-status', 'unknown', false],
    [400, 'client-error', 'rejected', false],
    [401, 'unauthorized', 'rejected', false],
    [403, 'forbidden', 'rejected', false],
    [404, 'not-found', 'rejected', false],
    [405, 'client-error', 'rejected', false],
    [406, 'client-error', 'rejected', false],
    [408, 'client-error', 'rejected', true],
    [409, 'client-error', 'rejected', false],
    [410, 'not-found', 'rejected', false],
    [415, 'client-error', 'rejected', false],
    [418, 'client-error', 'rejected', false],
    [421, 'client-error', 'rejected', true],
    [422, 'client-error', 'rejected', false],
    [425, 'client-error', 'rejected', true],
    [429, 'rate-limited', 'rejected', true],
    [451, 'client-error', 'rejected', false],
    [500, 'server-error', 'unknown', true],
    [501, 'server-error', 'unknown', false],
    [502, 'server-error', 'unknown', true],
    [503, 'server-error', 'unknown', true],
    [504, 'server-error', 'unknown', true],
    [505, 'server-error', 'unknown', false],
    [507, 'server-error', 'unknown', true],
    [529, 'server-error', 'unknown', true],
    [599, 'server-error', 'unknown', true],
  ])('reports a %i response to a GET as %s', async (status, code, outcome, safeToRetry) => {
    const ended = await call(`/status/${status}`, { attempts: 1 });
    expect(errorOf(ended)).toMatchObject({ code, outcome, safeToRetry, message: expect.stringContaining(String(status)) });
    expect(ended.attempts).toMatchObject([{ n: 1, status }]);
    expect(ended.response?.status).toBe(status);
  });

  it.each([
    [400, 'rejected', false],
    [429, 'rejected', true],
    [500, 'unknown', false],
    [503, 'unknown', false],
  ])('reports the outcome of a %i response to a POST as %s', async (status, outcome, safeToRetry) => {
    expect(errorOf(await call(`/status/${status}`, { method: 'POST', attempts: 1 }))).toMatchObject({ outcome, safeToRetry });
  });

  it('treats a 304 as a success if the request of the caller was conditional', async () => {
    expect(responseOf(await call('/cache', { headers: { 'if-none-match': '"x"' } })).status).toBe(304);
  });

  it('returns the body of an error response', async () => {
    const outcome = await call('/status/418');
    expect(Buffer.from(outcome.response?.body ?? []).toString()).toContain('teapot');
  });
});

describe('content encodings', () => {
  it.each([
    ['/gzip', 'gzipped'],
    ['/deflate', 'deflated'],
    ['/brotli', 'brotli'],
  ])('decodes the body of %s', async (target, flag) => {
    expect(jsonOf(await call(target))).toMatchObject({ [flag]: true });
  });
});

describe('slow responses', () => {
  it('reads a streamed body to its end', async () => {
    const lines = textOf(await call('/stream/20'))
      .trim()
      .split('\n');
    expect(lines).toHaveLength(20);
  });

  it('reads a body that arrives slowly to its end', async () => {
    expect(textOf(await call('/drip?duration=1&numbytes=5&code=200'))).toBe('*****');
  });

  it('ends an attempt at the attempt timeout', async () => {
    const clock = createFakeClock();
    const server = await startHttpServer(() => undefined);
    const ownClient = createApiClient({ network: { allowLocal: true }, timeouts: { attemptMs: 2000 } }, { clock });
    const ended = ownClient.call({ target: server.url, attempts: 1 });
    await server.received(1);
    clock.advance(1999);
    expect(server.openSockets.size).toBe(1);
    clock.advance(1);
    const outcome = await ended;
    expect(errorOf(outcome)).toMatchObject({ code: 'attempt-timeout', outcome: 'unknown', safeToRetry: true });
    expect(outcome).toMatchObject({ totalMs: 2000, attempts: [{ n: 1, error: 'attempt-timeout', durationMs: 2000 }] });
    expect(clock.pending()).toEqual([]);
    await ownClient.close();
    await server.close();
  });

  it('ends a call at its deadline', async () => {
    const clock = createFakeClock();
    const ownClient = createApiClient({ baseUrl: httpbin.url, network: { allowLocal: true } }, { clock });
    const started = performance.now();
    const ended = ownClient.call({ target: '/delay/5', deadlineMs: 700 });
    while (clock.pending().length < 2) await new Promise(setImmediate);
    clock.advance(700);
    const outcome = await ended;
    expect(errorOf(outcome)).toMatchObject({ code: 'deadline-exceeded', safeToRetry: true });
    expect(outcome).toMatchObject({ totalMs: 700 });
    expect(performance.now() - started).toBeLessThan(2000);
    expect(clock.pending()).toEqual([]);
    await ownClient.close();
  });

  it('ends a call at its deadline, measured in real time', async () => {
    const started = performance.now();
    const outcome = await call('/delay/5', { deadlineMs: 300 });
    expect(errorOf(outcome)).toMatchObject({ code: 'deadline-exceeded', outcome: 'unknown' });
    expect(performance.now() - started).toBeLessThan(550);
  });
});

describe('base URL', () => {
  const at = (baseUrl: string) => createApiClient({ baseUrl: `${httpbin.url}${baseUrl}`, network: { allowLocal: true } });

  it.each([
    ['/anything', 'a', '/anything/a'],
    ['/anything', '/a', '/anything/a'],
    ['/anything/', '/a/b?x=1', '/anything/a/b?x=1'],
    ['/anything/v1', 'a:b', '/anything/v1/a:b'],
    ['/anything', '//evil.example/x', '/anything/evil.example/x'],
    // A proxy of other URLs takes them as its path.
    ['/anything', '/http://evil.example/x', '/anything/http://evil.example/x'],
    ['/anything', 'a/../b', '/anything/b'],
    ['/anything', 'é', '/anything/%C3%A9'],
    ['/anything/v1', '?x=1', '/anything/v1?x=1'],
    ['/anything/v1/', '?x=1', '/anything/v1/?x=1'],
    ['/anything/v1', '', '/anything/v1'],
    ['/anything/v1', '#part', '/anything/v1'],
    ['/anything/v1', '/', '/anything/v1/'],
    ['/anything/v1', '/?x=1', '/anything/v1/?x=1'],
    ['/anything', '\\..\\x', '/anything/x'],
    // An identifier with a slash, as GitLab uses them.
    ['/anything', 'group%2Fproject', '/anything/group%2Fproject'],
  ])('joins the base path %s and the target %s', async (base, target, path) => {
    const ownClient = at(base);
    const outcome = await ownClient.call({ target });
    expect(outcome.url.href).toBe(`${httpbin.url}${path}`);
    expect(responseOf(outcome).status).toBe(200);
    await ownClient.close();
  });

  it.each([
    'http://evil.example/x',
    'HTTPS://evil.example/x',
    '../x',
    '/../x',
    'a/../../x',
    '%2e%2e/x',
    '%2E%2E/x',
    '.%2e/x',
    '..\\x',
    '\\..\\..\\x',
    '%2e%2e%2fx',
    'a%2f..%2f..%2fx',
    'a%5c..%5C..%5cx',
    '%252e%252e%252fx',
    'a/..;/..;/x',
    'a%2F..%3bv=1%2f..%3b%2fx',
    'a%00b',
    'a%0d%0ab',
    '.\t./x',
    '..\n/x',
    '../anything-else/x',
  ])('refuses the target %j, which could leave the base URL', async (target) => {
    const ownClient = at('/anything');
    const error = await thrownError(() => ownClient.call({ target }));
    expect(error).toMatchObject({ code: 'invalid-url', outcome: 'rejected', safeToRetry: false });
    await ownClient.close();
  });
});

it('refuses a base URL with a query, which calls would drop', () => {
  expect(() => createApiClient({ baseUrl: `${httpbin.url}/anything?tenant=7`, network: { allowLocal: true } })).toThrow('baseUrl');
});

describe('target without a base URL', () => {
  it.each(['', '/get', 'get', 'ftp://127.0.0.1/x', 'file:///etc/passwd', 'javascript:1', 'http://', 'http://a b/'])(
    'refuses the target %j if there is no base URL',
    async (target) => {
      const ownClient = createApiClient({ network: { allowLocal: true } });
      expect(await thrownError(() => ownClient.call({ target }))).toMatchObject({ code: 'invalid-url', outcome: 'rejected' });
    },
  );

  it('refuses a target with credentials, and does not repeat them in the error', async () => {
    const ownClient = createApiClient({ network: { allowLocal: true } });
    const error = await thrownError(() => ownClient.call({ target: 'http://user:hunter2@127.0.0.1/' }));
    expect(error.code).toBe('invalid-url');
    expect(JSON.stringify([error.message, error.hint])).not.toContain('hunter2');
  });

  it('removes the fragment of a target', async () => {
    const ownClient = createApiClient({ network: { allowLocal: true } });
    const outcome = await ownClient.call({ target: `${httpbin.url}/get#part` });
    expect(outcome.url.href).toBe(`${httpbin.url}/get`);
    await ownClient.close();
  });
});

describe('redirects', () => {
  let server: HttpServer;
  let otherServer: HttpServer;
  let handler: HttpHandler;

  beforeEach(async () => {
    server = await startHttpServer((request, response, n) => handler(request, response, n));
    otherServer = await startHttpServer((_request, response) => response.end('other origin'));
  });
  afterEach(async () => {
    await server.close();
    await otherServer.close();
  });

  /** Returns a redirect to the first request, and 200 to all others. */
  const redirectOnce =
    (status: number, location: string): HttpHandler =>
    (_request, response, n) => {
      if (n === 1) response.writeHead(status, { location }).end('moved');
      else response.end('same origin');
    };

  it('follows relative redirects hop by hop', async () => {
    const outcome = await call('/relative-redirect/5');
    expect(outcome.url.href).toBe(`${httpbin.url}/get`);
    expect(outcome.attempts).toHaveLength(1);
  });

  it('follows absolute redirects', async () => {
    expect((await call('/absolute-redirect/3')).url.href).toBe(`${httpbin.url}/get`);
  });

  it('stops a redirect chain after five hops', async () => {
    const outcome = await call('/relative-redirect/6');
    expect(errorOf(outcome)).toMatchObject({ code: 'too-many-redirects', outcome: 'unknown', safeToRetry: false });
    expect(outcome.attempts).toHaveLength(1);
  });

  it('stops a redirect loop after five hops', async () => {
    handler = (_request, response) => response.writeHead(302, { location: '/again' }).end();
    expect(errorOf(await from({}))).toMatchObject({ code: 'too-many-redirects' });
    expect(server.requests).toHaveLength(6);
  });

  const from = async (request: Omit<ApiRequest, 'target'>) => {
    const ownClient = createApiClient({ network: { allowLocal: true }, headers: { 'x-configured': 'secret' } });
    const outcome = await ownClient.call({ target: `${server.url}/start`, ...request });
    await ownClient.close();
    return outcome;
  };

  it.each([
    [301, 'GET', ''],
    [302, 'GET', ''],
    [303, 'GET', ''],
    [307, 'POST', '{"a":1}'],
    [308, 'POST', '{"a":1}'],
  ])('follows a %i response to a POST with a %s', async (status, method, body) => {
    handler = redirectOnce(status, '/next');
    const outcome = await from({ method: 'POST', body: { a: 1 } });
    expect(textOf(outcome)).toBe('same origin');
    expect(server.requests[1]).toMatchObject({ method, url: '/next' });
    expect(server.requests[1]?.body.toString()).toBe(body);
    expect(server.requests[1]?.headers['content-type']).toBe(body === '' ? undefined : 'application/json');
  });

  it.each([
    [301, 'PUT', 'PUT'],
    [302, 'DELETE', 'DELETE'],
    [303, 'DELETE', 'GET'],
    [303, 'HEAD', 'HEAD'],
    [307, 'PATCH', 'PATCH'],
  ] as const)('follows a %i response to a %s with a %s', async (status, method, next) => {
    handler = redirectOnce(status, '/next');
    await from({ method });
    expect(server.requests.map((request) => request.method)).toEqual([method, next]);
  });

  it('sends the headers of the caller to redirects within the origin', async () => {
    handler = redirectOnce(302, '/next');
    await from({ headers: { authorization: 'Bearer token', cookie: 'a=b', 'x-api-key': 'key' } });
    expect(server.requests[1]?.headers).toMatchObject({
      authorization: 'Bearer token',
      cookie: 'a=b',
      'x-api-key': 'key',
      'x-configured': 'secret',
    });
  });

  it.each([301, 302, 303, 307, 308])('sends no credential to another origin after a %i', async (status) => {
    handler = redirectOnce(status, `${otherServer.url}/elsewhere`);
    const headers = {
      authorization: 'Bearer token',
      cookie: 'a=b',
      'x-api-key': 'key',
      'proxy-authorization': 'p',
      'x-custom': 'c',
      'accept-language': 'de',
    };
    expect(textOf(await from({ headers }))).toBe('other origin');
    expect(server.requests[0]?.headers).toMatchObject({ 'x-api-key': 'key', 'x-configured': 'secret' });
    const sent = otherServer.requests[0]?.headers ?? {};
    expect(Object.keys(sent).sort()).toEqual(['accept', 'accept-encoding', 'accept-language', 'connection', 'host', 'user-agent']);
  });

  it.each([307, 308])('sends no body to another origin after a %i', async (status) => {
    handler = redirectOnce(status, `${otherServer.url}/elsewhere`);
    const outcome = await from({ method: 'POST', body: { secret: 1 } });
    expect(errorOf(outcome)).toMatchObject({ code: 'redirect-blocked', outcome: 'rejected', safeToRetry: false });
    expect(otherServer.connections).toBe(0);
  });

  it('follows a 303 of a POST to another origin with a GET without its body', async () => {
    handler = redirectOnce(303, `${otherServer.url}/elsewhere`);
    await from({ method: 'POST', body: { secret: 1 }, headers: { 'content-language': 'de' } });
    expect(otherServer.requests[0]).toMatchObject({ method: 'GET' });
    expect(otherServer.requests[0]?.body).toHaveLength(0);
    expect(otherServer.requests[0]?.headers).not.toHaveProperty('content-type');
    expect(otherServer.requests[0]?.headers).not.toHaveProperty('content-language');
  });

  it('sends no credential if the redirect chain returns to the first origin', async () => {
    handler = (_request, response, n) => {
      if (n === 1) response.writeHead(302, { location: `${otherServer.url}/elsewhere` }).end();
      else response.end('same origin');
    };
    await otherServer.close();
    otherServer = await startHttpServer((_request, response) => response.writeHead(302, { location: `${server.url}/back` }).end());
    await from({ headers: { 'x-api-key': 'key' } });
    expect(server.requests[1]?.url).toBe('/back');
    expect(server.requests[1]?.headers).not.toHaveProperty('x-api-key');
  });

  it('treats a redirect to another scheme as a redirect to another origin', async () => {
    const downgrade = (method: 'GET' | 'PUT', body?: Uint8Array): PreparedRequest =>
      nextHop(
        {
          requestId: 'r',
          method,
          url: new URL('https://api.example/a'),
          headers: new Headers({ authorization: 'Bearer token', accept: '*/*' }),
          body,
          largeForm: undefined,
          deadlineMs: 1000,
          attempts: 1,
          redirect: 'follow',
          bodyMode: 'buffer',
          endsAt: () => 1000,
          cache: 'default',
          idempotencyKey: undefined,
          caller: '',
          credential: '',
          approvalOf: () => 'open',
          signal: new AbortController().signal,
          emit: () => undefined,
          record: () => undefined,
        },
        307,
        new URL('http://api.example/a'),
      );
    expect([...downgrade('GET').headers.keys()]).toEqual(['accept']);
    expect(await thrownError(() => downgrade('PUT'))).toMatchObject({ code: 'redirect-blocked' });
    expect(await thrownError(() => downgrade('PUT', new Uint8Array([1])))).toMatchObject({ code: 'redirect-blocked' });
  });

  it.each(['ftp://127.0.0.1/x', 'http://user:pass@127.0.0.1/', 'http://', 'javascript:1'])(
    'refuses to follow a redirect to %s',
    async (location) => {
      handler = redirectOnce(302, location);
      const error = errorOf(await from({}));
      expect(error).toMatchObject({ code: 'redirect-blocked', safeToRetry: false });
    },
  );

  it('follows a Location header in raw UTF-8, as browsers do', async () => {
    const raw = await startRawServer({
      onRequest: (socket, n) =>
        socket.write(
          n === 1 ? 'HTTP/1.1 302 Found\r\nLocation: /日本\r\nContent-Length: 0\r\n\r\n' : 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok',
        ),
    });
    const ownClient = createApiClient({ network: { allowLocal: true } });
    const outcome = await ownClient.call({ target: raw.url });
    await ownClient.close();
    await raw.close();
    expect(outcome.url.pathname).toBe(encodeURI('/日本'));
  });

  it('reports a redirect without a Location as unexpected-status', async () => {
    handler = (_request, response) => response.writeHead(302).end('no way');
    expect(errorOf(await from({}))).toMatchObject({ code: 'unexpected-status' });
  });

  it('returns the redirect response if the option redirect is manual', async () => {
    handler = redirectOnce(302, `${otherServer.url}/elsewhere`);
    const response = responseOf(await from({ redirect: 'manual' }));
    expect(response.status).toBe(302);
    expect(Buffer.from(response.body).toString()).toBe('moved');
    expect(otherServer.connections).toBe(0);
  });

  it('checks the address of every hop with the network guard', async () => {
    handler = redirectOnce(302, 'http://169.254.169.254/latest/meta-data/');
    expect(errorOf(await from({}))).toMatchObject({ code: 'address-blocked', safeToRetry: false });
  });

  it('reports an unknown outcome if a hop after the first is blocked', async () => {
    handler = redirectOnce(303, 'http://169.254.169.254/latest/meta-data/');
    expect(errorOf(await from({ method: 'POST', body: {} })).outcome).toBe('unknown');
  });

  it('reports an unknown outcome if the 303 of a POST redirects to an unusable URL', async () => {
    handler = redirectOnce(303, 'ftp://127.0.0.1/x');
    expect(errorOf(await from({ method: 'POST', body: {} })).outcome).toBe('unknown');
  });

  it.each([429, 503])('does not retry a POST after a 303 whose target returns %i', async (status) => {
    handler = (request, response) => {
      if (request.method === 'POST') response.writeHead(303, { location: '/result' }).end();
      else response.writeHead(status, { 'retry-after': '0' }).end();
    };
    const ownClient = createApiClient({ network: { allowLocal: true }, retry: { baseMs: 1, maxMs: 2 } });
    const outcome = await ownClient.call({ target: server.url, method: 'POST', body: {} });
    expect(server.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
    expect(errorOf(outcome)).toMatchObject({ outcome: 'unknown', safeToRetry: false });
    await ownClient.close();
  });
});
