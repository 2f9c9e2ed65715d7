import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PreparedRequest } from '../../../src/http/call/request.js';
import { methods } from '../../../src/http/semantics/method.js';
import { nextHop } from '../../../src/http/transport/redirects.js';
import { type ApiClient, type ApiRequest, createApiClient } from '../../../src/index.js';
import { packageInfo } from '../../../src/runtime/package-info.js';
import { answerOf, errorOf, jsonOf, refusal, textOf } from '../../helpers/calls/outcomes.js';
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
  it.each(methods.filter((method) => method !== 'HEAD' && method !== 'OPTIONS'))('sends %s', async (method) => {
    const outcome = await call('/anything', { method });
    expect(outcome).toMatchObject({ ok: true, method, attempts: [{ n: 1, status: 200, waitMs: 0 }] });
    expect(jsonOf(outcome)).toMatchObject({ method });
  });

  it('sends OPTIONS and hands on the Allow header', async () => {
    const answer = answerOf(await call('/get', { method: 'OPTIONS' }));
    expect(answer.headers.get('allow')?.split(', ').sort()).toEqual(['GET', 'HEAD', 'OPTIONS']);
  });

  it('takes the empty body of a HEAD for whole, although Content-Length announces more', async () => {
    const answer = answerOf(await call('/bytes/100', { method: 'HEAD' }));
    expect(answer.headers.get('content-length')).toBe('100');
    expect(answer.body).toHaveLength(0);
    expect(answer.fault).toBeUndefined();
  });

  it('takes the empty body of a HEAD for whole, although Content-Encoding announces gzip', async () => {
    const answer = answerOf(await call('/gzip', { method: 'HEAD' }));
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.body).toHaveLength(0);
  });

  it('takes 204 for a success without a body', async () => {
    const answer = answerOf(await call('/status/204', { method: 'DELETE' }));
    expect(answer.status).toBe(204);
    expect(answer.body).toHaveLength(0);
  });

  it('refuses a method that the policy does not list, before anything is sent', async () => {
    const readOnly = createApiClient({ baseUrl: httpbin.url, network: { allowLocal: true }, allow: { methods: ['GET'] } });
    const outcome = await readOnly.call({ target: '/delete', method: 'DELETE' });
    expect(errorOf(outcome)).toMatchObject({ code: 'method-not-allowed', outcome: 'rejected', safeToRetry: false });
    expect(outcome.attempts).toEqual([]);
    await readOnly.close();
  });
});

describe('headers', () => {
  it('sends a name of its own, a broad Accept, and no Content-Type without a body', async () => {
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

  it('lets the caller override the standard ones', async () => {
    const headers = { 'user-agent': 'probe/1', ACCEPT: 'text/csv', 'X-Trace': 'one two' };
    expect(jsonOf(await call('/headers', { headers }))).toMatchObject({
      headers: { 'User-Agent': 'probe/1', Accept: 'text/csv', 'X-Trace': 'one two' },
    });
  });

  it("sends the definition's headers, and the caller's over them", async () => {
    const own = createApiClient({ baseUrl: httpbin.url, network: { allowLocal: true }, headers: { 'X-One': '1', 'X-Two': '2' } });
    expect(jsonOf(await own.call({ target: '/headers', headers: { 'x-two': 'two' } }))).toMatchObject({
      headers: { 'X-One': '1', 'X-Two': 'two' },
    });
    await own.close();
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
  ])('refuses %s, which frames the message', async (name) => {
    const error = await refusal(() => call('/headers', { headers: { [name]: '1' } }));
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
  ])('refuses %s', async (_what, name, value) => {
    const error = await refusal(() => call('/headers', { headers: { [name]: value } }));
    expect(error).toMatchObject({ code: 'invalid-header', outcome: 'rejected', safeToRetry: false });
  });
});

describe('query', () => {
  it('sends scalars, arrays, Unicode and reserved characters as they are meant', async () => {
    const query = { n: 1, yes: true, text: 'a b&c=d', list: ['x', 'y'], ключ: '日本語', plus: '1+1', empty: '' };
    expect(jsonOf(await call('/get', { query }))).toMatchObject({
      args: { n: '1', yes: 'true', text: 'a b&c=d', list: ['x', 'y'], ключ: '日本語', plus: '1+1', empty: '' },
    });
  });

  it("adds to the target's own query", async () => {
    expect(jsonOf(await call('/get?a=1&b=%26', { query: { a: 2 } }))).toMatchObject({ args: { a: ['1', '2'], b: '&' } });
  });

  it("sends the target's own query byte for byte when nothing is added", async () => {
    const server = await startHttpServer((_request, response) => response.end());
    const own = createApiClient({ network: { allowLocal: true } });
    answerOf(await own.call({ target: `${server.url}/a?sig=%2F%20~+x&&flag` }));
    expect(server.requests[0]?.url).toBe('/a?sig=%2F%20~+x&&flag');
    await own.close();
    await server.close();
  });
});

describe('bodies', () => {
  it('sends a value as JSON', async () => {
    expect(jsonOf(await call('/post', { method: 'POST', body: { a: [1, 'é'] } }))).toMatchObject({
      json: { a: [1, 'é'] },
      headers: { 'Content-Type': 'application/json', 'Content-Length': '14' },
    });
  });

  it('sends null as JSON', async () => {
    expect(jsonOf(await call('/post', { method: 'POST', body: null }))).toMatchObject({ data: 'null', json: null });
  });

  it('sends a string that is JSON as it is, with the type of JSON', async () => {
    expect(jsonOf(await call('/put', { method: 'PUT', body: ' {"a": 1}' }))).toMatchObject({
      data: ' {"a": 1}',
      headers: { 'Content-Type': 'application/json' },
    });
  });

  it('sends another string as text', async () => {
    expect(jsonOf(await call('/patch', { method: 'PATCH', body: 'grüß {dich}' }))).toMatchObject({
      data: 'grüß {dich}',
      headers: { 'Content-Type': 'text/plain;charset=utf-8' },
    });
  });

  it.each(['application/x-www-form-urlencoded', 'Application/X-WWW-Form-Urlencoded; charset=utf-8'])(
    'sends a value as a form when Content-Type is %s',
    async (type) => {
      const body = { name: 'a&b', list: [1, 2], on: true };
      const outcome = await call('/post', { method: 'POST', body, headers: { 'content-type': type } });
      expect(jsonOf(outcome)).toMatchObject({ form: { name: 'a&b', list: ['1', '2'], on: 'true' } });
    },
  );

  it('sends bytes as they are, without a Content-Type', async () => {
    const outcome = await call('/post', { method: 'POST', body: new Uint8Array([0, 255, 1, 254]) });
    expect(jsonOf(outcome)).toMatchObject({ data: 'data:application/octet-stream;base64,AP8B/g==' });
    expect(jsonOf(outcome)).not.toHaveProperty('headers.Content-Type');
  });

  it("keeps the caller's Content-Type", async () => {
    const headers = { 'content-type': 'application/vnd.api+json' };
    expect(jsonOf(await call('/post', { method: 'POST', body: { a: 1 }, headers }))).toMatchObject({
      data: '{"a":1}',
      headers: { 'Content-Type': 'application/vnd.api+json' },
    });
  });

  it('sends no Content-Type where there is no body', async () => {
    const outcome = await call('/post', { method: 'POST', headers: { 'content-type': 'application/json' } });
    expect(jsonOf(outcome)).not.toHaveProperty('headers.Content-Type');
  });

  it.each(['GET', 'HEAD'] as const)('refuses a body with %s', async (method) => {
    const error = await refusal(() => call('/get', { method, body: {} }));
    expect(error).toMatchObject({ code: 'invalid-body', outcome: 'rejected', safeToRetry: false });
  });

  it('refuses what JSON cannot carry', async () => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    for (const body of [cycle, 1n, () => 1, Symbol('s')]) {
      const error = await refusal(() => call('/post', { method: 'POST', body }));
      expect(error).toMatchObject({ code: 'invalid-body', outcome: 'rejected' });
    }
  });

  it('refuses a form of other than names and scalars', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    for (const body of [['a'], 7, { a: { b: 1 } }, { a: [[1]] }]) {
      const error = await refusal(() => call('/post', { method: 'POST', body, headers }));
      expect(error).toMatchObject({ code: 'invalid-body', outcome: 'rejected' });
    }
  });
});

describe('statuses', () => {
  it.each([200, 201, 202, 203, 206, 226, 299])('takes %i for a success', async (status) => {
    expect(answerOf(await call(`/status/${status}`)).status).toBe(status);
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
    [409, 'client-error', 'rejected', false],
    [410, 'not-found', 'rejected', false],
    [415, 'client-error', 'rejected', false],
    [418, 'client-error', 'rejected', false],
    [422, 'client-error', 'rejected', false],
    [429, 'rate-limited', 'rejected', true],
    [451, 'client-error', 'rejected', false],
    [500, 'server-error', 'unknown', true],
    [501, 'server-error', 'unknown', false],
    [502, 'server-error', 'unknown', true],
    [503, 'server-error', 'unknown', true],
    [504, 'server-error', 'unknown', true],
    [599, 'server-error', 'unknown', false],
  ])('ends a GET that is answered %i with %s', async (status, code, outcome, safeToRetry) => {
    const ended = await call(`/status/${status}`, { attempts: 1 });
    expect(errorOf(ended)).toMatchObject({ code, outcome, safeToRetry, message: `The API answered ${status}.` });
    expect(ended.attempts).toMatchObject([{ n: 1, status }]);
    expect(ended.answer?.status).toBe(status);
  });

  it.each([
    [400, 'rejected', false],
    [429, 'rejected', true],
    [500, 'unknown', false],
    [503, 'unknown', false],
  ])('ends a POST that is answered %i as %s', async (status, outcome, safeToRetry) => {
    expect(errorOf(await call(`/status/${status}`, { method: 'POST', attempts: 1 }))).toMatchObject({ outcome, safeToRetry });
  });

  it('takes 304 for a success when the caller asked for it', async () => {
    expect(answerOf(await call('/cache', { headers: { 'if-none-match': '"x"' } })).status).toBe(304);
  });

  it('keeps the body of an error', async () => {
    const outcome = await call('/status/418');
    expect(Buffer.from(outcome.answer?.body ?? []).toString()).toContain('teapot');
  });
});

describe('encodings', () => {
  it.each([
    ['/gzip', 'gzipped'],
    ['/deflate', 'deflated'],
    ['/brotli', 'brotli'],
  ])('decodes %s', async (target, flag) => {
    expect(jsonOf(await call(target))).toMatchObject({ [flag]: true });
  });
});

describe('bodies that take their time', () => {
  it('reads a stream of lines to its end', async () => {
    const lines = textOf(await call('/stream/20'))
      .trim()
      .split('\n');
    expect(lines).toHaveLength(20);
  });

  it('reads a dripping body to its end', async () => {
    expect(textOf(await call('/drip?duration=1&numbytes=5&code=200'))).toBe('*****');
  });

  it('ends an attempt that takes too long', async () => {
    const clock = createFakeClock();
    const server = await startHttpServer(() => undefined);
    const own = createApiClient({ network: { allowLocal: true }, timeouts: { attemptMs: 2000 } }, { clock });
    const ended = own.call({ target: server.url, attempts: 1 });
    await server.received(1);
    clock.advance(1999);
    expect(server.open.size).toBe(1);
    clock.advance(1);
    const outcome = await ended;
    expect(errorOf(outcome)).toMatchObject({ code: 'attempt-timeout', outcome: 'unknown', safeToRetry: true });
    expect(outcome).toMatchObject({ totalMs: 2000, attempts: [{ n: 1, error: 'attempt-timeout', durationMs: 2000 }] });
    expect(clock.pending()).toEqual([]);
    await own.close();
    await server.close();
  });

  it('ends a call at its deadline', async () => {
    const clock = createFakeClock();
    const own = createApiClient({ baseUrl: httpbin.url, network: { allowLocal: true } }, { clock });
    const started = performance.now();
    const ended = own.call({ target: '/delay/5', deadlineMs: 700 });
    while (clock.pending().length < 2) await new Promise(setImmediate);
    clock.advance(700);
    const outcome = await ended;
    expect(errorOf(outcome)).toMatchObject({ code: 'deadline-exceeded', safeToRetry: true });
    expect(outcome).toMatchObject({ totalMs: 700 });
    expect(performance.now() - started).toBeLessThan(2000);
    expect(clock.pending()).toEqual([]);
    await own.close();
  });

  it('ends a real slow call in real time', async () => {
    const started = performance.now();
    const outcome = await call('/delay/5', { deadlineMs: 300 });
    expect(errorOf(outcome)).toMatchObject({ code: 'deadline-exceeded', outcome: 'unknown' });
    expect(performance.now() - started).toBeLessThan(550);
  });
});

describe('a base URL', () => {
  const at = (baseUrl: string) => createApiClient({ baseUrl: `${httpbin.url}${baseUrl}`, network: { allowLocal: true } });

  it.each([
    ['/anything', 'a', '/anything/a'],
    ['/anything', '/a', '/anything/a'],
    ['/anything/', '/a/b?x=1', '/anything/a/b?x=1'],
    ['/anything/v1', 'a:b', '/anything/v1/a:b'],
    ['/anything', '//evil.example/x', '/anything/evil.example/x'],
    ['/anything', 'http://evil.example/x', '/anything/http://evil.example/x'],
    ['/anything', 'a/../b', '/anything/b'],
    ['/anything', 'é', '/anything/%C3%A9'],
    ['/anything/v1', '?x=1', '/anything/v1/?x=1'],
    ['/anything', '\\..\\x', '/anything/x'],
    // An identifier with a slash, as GitLab has them.
    ['/anything', 'group%2Fproject', '/anything/group%2Fproject'],
  ])('%s joins %s', async (base, target, path) => {
    const own = at(base);
    const outcome = await own.call({ target });
    expect(outcome.url.href).toBe(`${httpbin.url}${path}`);
    expect(answerOf(outcome).status).toBe(200);
    await own.close();
  });

  it.each([
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
  ])('is not left by %j', async (target) => {
    const own = at('/anything');
    const error = await refusal(() => own.call({ target }));
    expect(error).toMatchObject({ code: 'invalid-url', outcome: 'rejected', safeToRetry: false });
    await own.close();
  });
});

it('a query of the base URL is refused, or sent, but not dropped in silence', async () => {
  let own: ApiClient;
  try {
    own = createApiClient({ baseUrl: `${httpbin.url}/anything?tenant=7`, network: { allowLocal: true } });
  } catch (error) {
    expect(String(error)).toMatch(/query/i);
    return;
  }
  expect(jsonOf(await own.call({ target: 'x' }))).toMatchObject({ args: { tenant: '7' } });
  await own.close();
});

describe('a target without a base URL', () => {
  it.each(['', '/get', 'get', 'ftp://127.0.0.1/x', 'file:///etc/passwd', 'javascript:1', 'http://', 'http://a b/'])(
    'is refused when it is %j',
    async (target) => {
      const own = createApiClient({ network: { allowLocal: true } });
      expect(await refusal(() => own.call({ target }))).toMatchObject({ code: 'invalid-url', outcome: 'rejected' });
    },
  );

  it('is refused when it carries credentials, which the error does not repeat', async () => {
    const own = createApiClient({ network: { allowLocal: true } });
    const error = await refusal(() => own.call({ target: 'http://user:hunter2@127.0.0.1/' }));
    expect(error.code).toBe('invalid-url');
    expect(JSON.stringify([error.message, error.hint])).not.toContain('hunter2');
  });

  it('loses its fragment', async () => {
    const own = createApiClient({ network: { allowLocal: true } });
    const outcome = await own.call({ target: `${httpbin.url}/get#part` });
    expect(outcome.url.href).toBe(`${httpbin.url}/get`);
    await own.close();
  });
});

describe('redirects', () => {
  let here: HttpServer;
  let there: HttpServer;
  let answerHere: HttpHandler;
  const answerThere: HttpHandler = (_request, response) => response.end('there');

  beforeEach(async () => {
    here = await startHttpServer((request, response, n) => answerHere(request, response, n));
    there = await startHttpServer(answerThere);
  });
  afterEach(async () => {
    await here.close();
    await there.close();
  });

  /** Answers the first request with a redirect, and all others with 200. */
  const redirectOnce =
    (status: number, location: string): HttpHandler =>
    (_request, response, n) => {
      if (n === 1) response.writeHead(status, { location }).end('moved');
      else response.end('here');
    };

  it('follows relative ones, hop by hop', async () => {
    const outcome = await call('/relative-redirect/5');
    expect(outcome.url.href).toBe(`${httpbin.url}/get`);
    expect(outcome.attempts).toHaveLength(1);
  });

  it('follows absolute ones', async () => {
    expect((await call('/absolute-redirect/3')).url.href).toBe(`${httpbin.url}/get`);
  });

  it('stops after five hops', async () => {
    const outcome = await call('/relative-redirect/6');
    expect(errorOf(outcome)).toMatchObject({ code: 'too-many-redirects', outcome: 'unknown', safeToRetry: false });
    expect(outcome.attempts).toHaveLength(1);
  });

  it('stops a loop after five hops', async () => {
    answerHere = (_request, response) => response.writeHead(302, { location: '/again' }).end();
    expect(errorOf(await from({}))).toMatchObject({ code: 'too-many-redirects' });
    expect(here.requests).toHaveLength(6);
  });

  const from = async (request: Omit<ApiRequest, 'target'>) => {
    const own = createApiClient({ network: { allowLocal: true }, headers: { 'x-configured': 'secret' } });
    const outcome = await own.call({ target: `${here.url}/start`, ...request });
    await own.close();
    return outcome;
  };

  it.each([
    [301, 'GET', ''],
    [302, 'GET', ''],
    [303, 'GET', ''],
    [307, 'POST', '{"a":1}'],
    [308, 'POST', '{"a":1}'],
  ])('follows %i of a POST with %s', async (status, method, body) => {
    answerHere = redirectOnce(status, '/next');
    const outcome = await from({ method: 'POST', body: { a: 1 } });
    expect(textOf(outcome)).toBe('here');
    expect(here.requests[1]).toMatchObject({ method, url: '/next' });
    expect(here.requests[1]?.body.toString()).toBe(body);
    expect(here.requests[1]?.headers['content-type']).toBe(body === '' ? undefined : 'application/json');
  });

  it.each([
    [301, 'PUT', 'PUT'],
    [302, 'DELETE', 'DELETE'],
    [303, 'DELETE', 'GET'],
    [303, 'HEAD', 'HEAD'],
    [307, 'PATCH', 'PATCH'],
  ] as const)('follows %i of a %s with %s', async (status, method, next) => {
    answerHere = redirectOnce(status, '/next');
    await from({ method });
    expect(here.requests.map((request) => request.method)).toEqual([method, next]);
  });

  it('keeps the headers of the caller within an origin', async () => {
    answerHere = redirectOnce(302, '/next');
    await from({ headers: { authorization: 'Bearer token', cookie: 'a=b', 'x-api-key': 'key' } });
    expect(here.requests[1]?.headers).toMatchObject({
      authorization: 'Bearer token',
      cookie: 'a=b',
      'x-api-key': 'key',
      'x-configured': 'secret',
    });
  });

  it.each([301, 302, 303, 307, 308])('takes no credential to another origin with %i', async (status) => {
    answerHere = redirectOnce(status, `${there.url}/elsewhere`);
    const headers = {
      authorization: 'Bearer token',
      cookie: 'a=b',
      'x-api-key': 'key',
      'proxy-authorization': 'p',
      'x-custom': 'c',
      'accept-language': 'de',
    };
    expect(textOf(await from({ headers }))).toBe('there');
    expect(here.requests[0]?.headers).toMatchObject({ 'x-api-key': 'key', 'x-configured': 'secret' });
    const sent = there.requests[0]?.headers ?? {};
    expect(Object.keys(sent).sort()).toEqual(['accept', 'accept-encoding', 'accept-language', 'connection', 'host', 'user-agent']);
  });

  it.each([307, 308])('takes no body to another origin with %i', async (status) => {
    answerHere = redirectOnce(status, `${there.url}/elsewhere`);
    const outcome = await from({ method: 'POST', body: { secret: 1 } });
    expect(errorOf(outcome)).toMatchObject({ code: 'redirect-blocked', outcome: 'rejected', safeToRetry: false });
    expect(there.connections).toBe(0);
  });

  it('follows a POST to another origin as a GET without its body', async () => {
    answerHere = redirectOnce(303, `${there.url}/elsewhere`);
    await from({ method: 'POST', body: { secret: 1 }, headers: { 'content-language': 'de' } });
    expect(there.requests[0]).toMatchObject({ method: 'GET' });
    expect(there.requests[0]?.body).toHaveLength(0);
    expect(there.requests[0]?.headers).not.toHaveProperty('content-type');
    expect(there.requests[0]?.headers).not.toHaveProperty('content-language');
  });

  it('does not give credentials back when the chain returns', async () => {
    answerHere = (_request, response, n) => {
      if (n === 1) response.writeHead(302, { location: `${there.url}/elsewhere` }).end();
      else response.end('here');
    };
    await there.close();
    there = await startHttpServer((_request, response) => response.writeHead(302, { location: `${here.url}/back` }).end());
    await from({ headers: { 'x-api-key': 'key' } });
    expect(here.requests[1]?.url).toBe('/back');
    expect(here.requests[1]?.headers).not.toHaveProperty('x-api-key');
  });

  it('takes a change of scheme for another origin', async () => {
    const downgrade = (method: 'GET' | 'PUT', body?: Uint8Array): PreparedRequest =>
      nextHop(
        {
          requestId: 'r',
          method,
          url: new URL('https://api.example/a'),
          headers: new Headers({ authorization: 'Bearer token', accept: '*/*' }),
          body,
          deadlineMs: 1000,
          attempts: 1,
          redirect: 'follow',
          bodyMode: 'buffer',
          endsAt: 1000,
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
    expect(await refusal(() => downgrade('PUT'))).toMatchObject({ code: 'redirect-blocked' });
    expect(await refusal(() => downgrade('PUT', new Uint8Array([1])))).toMatchObject({ code: 'redirect-blocked' });
  });

  it.each(['ftp://127.0.0.1/x', 'http://user:pass@127.0.0.1/', 'http://', 'javascript:1'])('refuses to follow to %s', async (location) => {
    answerHere = redirectOnce(302, location);
    const error = errorOf(await from({}));
    expect(error).toMatchObject({ code: 'redirect-blocked', safeToRetry: false });
  });

  it('follows a Location of raw UTF-8, as browsers do', async () => {
    const raw = await startRawServer({
      onRequest: (socket, n) =>
        socket.write(
          n === 1 ? 'HTTP/1.1 302 Found\r\nLocation: /日本\r\nContent-Length: 0\r\n\r\n' : 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok',
        ),
    });
    const own = createApiClient({ network: { allowLocal: true } });
    const outcome = await own.call({ target: raw.url });
    await own.close();
    await raw.close();
    expect(outcome.url.pathname).toBe(encodeURI('/日本'));
  });

  it('answers a redirect without a Location as an unexpected status', async () => {
    answerHere = (_request, response) => response.writeHead(302).end('no way');
    expect(errorOf(await from({}))).toMatchObject({ code: 'unexpected-status' });
  });

  it('answers a redirect as it is when the caller wants to see it', async () => {
    answerHere = redirectOnce(302, `${there.url}/elsewhere`);
    const answer = answerOf(await from({ redirect: 'manual' }));
    expect(answer.status).toBe(302);
    expect(Buffer.from(answer.body).toString()).toBe('moved');
    expect(there.connections).toBe(0);
  });

  it('checks the address of every hop', async () => {
    answerHere = redirectOnce(302, 'http://169.254.169.254/latest/meta-data/');
    expect(errorOf(await from({}))).toMatchObject({ code: 'address-blocked', safeToRetry: false });
  });

  it('does not say that nothing was sent when a hop after the first is refused', async () => {
    answerHere = redirectOnce(303, 'http://169.254.169.254/latest/meta-data/');
    expect(errorOf(await from({ method: 'POST', body: {} })).outcome).toBe('unknown');
  });

  it('does not say that a POST was rejected when it was answered 303 to an unusable place', async () => {
    answerHere = redirectOnce(303, 'ftp://127.0.0.1/x');
    expect(errorOf(await from({ method: 'POST', body: {} })).outcome).toBe('unknown');
  });

  it.each([429, 503])('does not repeat a POST that was answered 303 when the place it names answers %i', async (status) => {
    answerHere = (request, response) => {
      if (request.method === 'POST') response.writeHead(303, { location: '/result' }).end();
      else response.writeHead(status, { 'retry-after': '0' }).end();
    };
    const own = createApiClient({ network: { allowLocal: true }, retry: { baseMs: 1, maxMs: 2 } });
    const outcome = await own.call({ target: here.url, method: 'POST', body: {} });
    expect(here.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
    expect(errorOf(outcome)).toMatchObject({ outcome: 'unknown', safeToRetry: false });
    await own.close();
  });
});
