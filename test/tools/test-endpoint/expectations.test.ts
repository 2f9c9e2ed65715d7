import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiClient } from '../../../src/index.js';
import { createResponseCheck } from '../../../src/response/validate.js';
import type { Assertion } from '../../../src/tools/test-endpoint/assertion.js';
import { compileExpectations } from '../../../src/tools/test-endpoint/expectations.js';
import type { Expect } from '../../../src/tools/test-endpoint/input.js';
import { type HttpServer, startHttpServer } from '../../helpers/servers/http-server.js';

let server: HttpServer;
const client = createApiClient({ network: { allowLocal: true } });
const probe = client.openProbe();

beforeAll(async () => {
  // The first schema of a process takes longest, on a busy machine longer than one may.
  await createResponseCheck({}).catch(() => undefined);
  server = await startHttpServer(({ url }, response) => {
    if (url === '/text') response.writeHead(200, { 'content-type': 'text/plain' }).end(`a${'a'.repeat(40)}!`);
    else if (url === '/binary') response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.from([1, 2, 3]));
    else if (url === '/html') response.writeHead(200, { 'content-type': 'text/html' }).end('<p>log in</p>');
    else {
      const headers = { 'content-type': 'application/json; charset=UTF-8', 'x-version': '3.2', 'set-cookie': 'sid=secret' };
      response
        .writeHead(url === '/nothing' ? 404 : 200, headers)
        .end('{"items":[{"id":7,"name":"tea"}],"next":null,"big":9007199254740993}');
    }
  });
});
afterAll(async () => {
  await probe.close();
  await client.close();
  await server.close();
});

async function check(path: string, expectations: Expect): Promise<Assertion[]> {
  const compiled = await compileExpectations(expectations);
  return compiled.check(await probe.measure({ target: `${server.url}${path}` }));
}

describe('an expectation of', () => {
  it.each<{ what: string; path?: string; expectation: Expect; ok: boolean; actual?: unknown }>([
    { what: 'a status', expectation: { status: '200' }, ok: true },
    { what: 'a class', expectation: { status: '2XX' }, ok: true },
    { what: 'one of several', path: '/nothing', expectation: { status: '200, 404' }, ok: true },
    { what: 'another status', path: '/nothing', expectation: { status: '2xx' }, ok: false, actual: '404' },
    { what: 'a header', expectation: { headers: { 'X-Version': '3.2' } }, ok: true },
    { what: 'any value of a header', expectation: { headers: { 'x-version': '*' } }, ok: true },
    { what: 'a header that matches', expectation: { headers: { 'x-version': '/^3\\./' } }, ok: true },
    { what: 'a header that does not match', expectation: { headers: { 'x-version': '/^4/' } }, ok: false, actual: '3.2' },
    { what: 'a header that is not there', expectation: { headers: { 'x-none': '*' } }, ok: false, actual: 'absent' },
    { what: 'a cookie, which is not shown', expectation: { headers: { 'set-cookie': 'x' } }, ok: false, actual: 'present (not shown)' },
    { what: 'a content type', expectation: { contentType: 'application/json' }, ok: true },
    { what: 'a content type with its charset', expectation: { contentType: 'application/json; charset=utf-8' }, ok: true },
    { what: 'another content type', path: '/html', expectation: { contentType: 'application/json' }, ok: false, actual: 'text/html' },
    { what: 'a text in the body', expectation: { bodyContains: '"name":"tea"' }, ok: true },
    { what: 'a text that is not there', path: '/html', expectation: { bodyContains: 'welcome' }, ok: false, actual: '<p>log in</p>' },
    { what: 'text in a binary body', path: '/binary', expectation: { bodyContains: 'x' }, ok: false, actual: 'a binary body' },
    { what: 'a body that matches', expectation: { bodyMatches: '"id":\\d' }, ok: true },
    { what: 'a value', expectation: { json: { 'items[0].id': 7 } }, ok: true },
    { what: 'a value of a function', expectation: { json: { 'length(items)': 1, 'items[?id==`7`].name': ['tea'] } }, ok: true },
    { what: 'another type', expectation: { json: { 'items[0].id': '7' } }, ok: false, actual: '7' },
    { what: 'null', expectation: { json: { next: null } }, ok: true },
    { what: 'an unknown function', expectation: { json: { 'nonsense(@)': 1 } }, ok: false, actual: 'Unknown function: nonsense()' },
    { what: 'something that exists', expectation: { jsonExists: ['items[0].name'] }, ok: true },
    { what: 'something that is null', expectation: { jsonExists: ['next'] }, ok: false, actual: 'null' },
    { what: 'JSON in HTML', path: '/html', expectation: { jsonExists: ['a'] }, ok: false, actual: 'no JSON' },
    { what: 'a schema', expectation: { jsonSchema: { type: 'object', required: ['items'] } }, ok: true },
    {
      what: 'a schema that it does not fit',
      expectation: { jsonSchema: { required: ['total'], properties: { next: { type: 'string' } } } },
      ok: false,
      actual: expect.stringMatching(/the body must have required property 'total'; \/next must be string/),
    },
    { what: 'a time that is enough', expectation: { maxMs: { total: 60_000 } }, ok: true },
    { what: 'a phase that does not happen', expectation: { maxMs: { dns: 0 } }, ok: true, actual: 'did not happen' },
    { what: 'a certificate', expectation: { certificateDays: 1 }, ok: false, actual: 'no certificate' },
  ])('$what', async ({ path = '/', expectation, ok, actual }) => {
    const assertions = await check(path, expectation);
    expect(assertions.length).toBeGreaterThan(0);
    for (const assertion of assertions) expect(assertion).toMatchObject({ ok, ...(actual !== undefined && { actual }) });
  });

  it('a slow regular expression is broken off', async () => {
    const startedAt = performance.now();
    expect(await check('/text', { bodyMatches: '^(a+)+$' })).toMatchObject([{ ok: false, actual: 'not decided within 500 ms' }]);
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });

  it('anything fails without an answer', async () => {
    const compiled = await compileExpectations({
      status: '200',
      headers: { a: '*' },
      bodyContains: 'x',
      jsonExists: ['a'],
      maxMs: { ttfb: 1 },
    });
    const assertions = compiled.check(await probe.measure({ target: 'http://169.254.169.254/' }));
    expect(assertions.map(({ ok, actual }) => [ok, actual])).toEqual(Array.from({ length: 5 }, () => [false, 'no answer']));
  });
});
