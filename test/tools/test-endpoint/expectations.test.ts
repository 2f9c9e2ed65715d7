import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiClient } from '../../../src/index.js';
import { createTimeBudget } from '../../../src/runtime/time-budget.js';
import type { Assertion } from '../../../src/tools/test-endpoint/assertion.js';
import { compileExpectations } from '../../../src/tools/test-endpoint/expectations.js';
import type { Expect } from '../../../src/tools/test-endpoint/input.js';
import { thrownError } from '../../helpers/calls/outcomes.js';
import { type HttpServer, startHttpServer } from '../../helpers/servers/http-server.js';

let server: HttpServer;
const client = createApiClient({ network: { allowLocal: true } });
const probe = client.openProbe();

beforeAll(async () => {
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

const limits = () => ({ budget: createTimeBudget(3000) });

async function check(path: string, expectations: Expect): Promise<Assertion[]> {
  const compiled = await compileExpectations(expectations, limits());
  return compiled.check(await probe.measure({ target: `${server.url}${path}` }));
}

interface Case {
  readonly what: string;
  readonly path?: string;
  readonly expectation: Expect;
  readonly ok: boolean;
  readonly actual?: string;
}

describe('invalid expectations', () => {
  it('names all invalid expectations in one error', async () => {
    const invalid: Expect = {
      headers: { 'x-a': '/(/' },
      bodyMatches: '[',
      json: { 'a[': 1, 'b || ': 2, fine: 3 },
      jsonExists: ['c.'],
      contentType: 'x',
    };
    const error = await thrownError(() => compileExpectations(invalid, limits()));
    expect(error.code).toBe('invalid-arguments');
    for (const place of ['headers.x-a', 'bodyMatches', 'a[', 'b || ', 'c.', 'contentType']) expect(error.message).toContain(place);
    expect(error.message).not.toContain('fine');
  });

  it('names ten invalid expectations, and the number of the others', async () => {
    const jsonExists = Array.from({ length: 13 }, (_, n) => `a${n}[`);
    const error = await thrownError(() => compileExpectations({ jsonExists }, limits()));
    expect(error.message).toMatch(/a9\[.* There are 3 more problems\.$/);
  });
});

describe('expectation', () => {
  const cases: readonly Case[] = [
    { what: 'an expected status', expectation: { status: '200' }, ok: true },
    { what: 'a status of an expected class', expectation: { status: '2XX' }, ok: true },
    { what: 'one of several expected statuses', path: '/nothing', expectation: { status: '200, 404' }, ok: true },
    { what: 'another status', path: '/nothing', expectation: { status: '2xx' }, ok: false, actual: '404' },
    { what: 'an expected header', expectation: { headers: { 'X-Version': '3.2' } }, ok: true },
    { what: 'any value of a header for *', expectation: { headers: { 'x-version': '*' } }, ok: true },
    { what: 'a header that matches a regular expression', expectation: { headers: { 'x-version': '/^3\\./' } }, ok: true },
    {
      what: 'a header that does not match a regular expression',
      expectation: { headers: { 'x-version': '/^4/' } },
      ok: false,
      actual: '3.2',
    },
    { what: 'a missing header', expectation: { headers: { 'x-none': '*' } }, ok: false, actual: 'absent' },
    {
      what: 'a cookie without showing it',
      expectation: { headers: { 'set-cookie': '*' } },
      ok: true,
      actual: 'present (value hidden)',
    },
    { what: 'an expected content type with another parameter', expectation: { contentType: 'application/json' }, ok: true },
    { what: 'an expected content type with its charset', expectation: { contentType: 'application/json; charset=utf-8' }, ok: true },
    { what: 'another content type', path: '/html', expectation: { contentType: 'application/json' }, ok: false, actual: 'text/html' },
    { what: 'a body that contains a text', expectation: { bodyContains: '"name":"tea"' }, ok: true },
    {
      what: 'a body that does not contain a text',
      path: '/html',
      expectation: { bodyContains: 'welcome' },
      ok: false,
      actual: '<p>log in</p>',
    },
    { what: 'a binary body if a text is expected', path: '/binary', expectation: { bodyContains: 'x' }, ok: false, actual: 'binary body' },
    { what: 'a body that matches a regular expression', expectation: { bodyMatches: '"id":\\d' }, ok: true },
    { what: 'a value of the expected type', expectation: { json: { 'items[0].id': 7 } }, ok: true },
    { what: 'the value of a JMESPath function', expectation: { json: { 'length(items)': 1, 'items[?id==`7`].name': ['tea'] } }, ok: true },
    { what: 'a value of another type', expectation: { json: { 'items[0].id': '7' } }, ok: false, actual: '7' },
    { what: 'a text of the same digits', expectation: { json: { 'items[0].name': 7 } }, ok: false, actual: '"tea"' },
    { what: 'a large integer as text', expectation: { json: { big: '9007199254740993' } }, ok: true },
    { what: 'another large integer', expectation: { json: { big: '9007199254740992' } }, ok: false, actual: '"9007199254740993"' },
    { what: 'a status of a range', path: '/nothing', expectation: { status: '200-204, 400-404' }, ok: true },
    { what: 'a status above a range', path: '/nothing', expectation: { status: '200-403' }, ok: false, actual: '404' },
    { what: 'null as a value', expectation: { json: { next: null } }, ok: true },
    {
      what: 'an unknown JMESPath function',
      expectation: { json: { 'nonsense(@)': 1 } },
      ok: false,
      actual: 'Unknown function: nonsense()',
    },
    { what: 'a value that exists', expectation: { jsonExists: ['items[0].name'] }, ok: true },
    { what: 'null as an existing value', expectation: { jsonExists: ['next'] }, ok: false, actual: 'null' },
    { what: 'HTML if JSON is expected', path: '/html', expectation: { jsonExists: ['a'] }, ok: false, actual: 'not JSON' },
    { what: 'a body that matches a schema', expectation: { jsonSchema: { type: 'object', required: ['items'] } }, ok: true },
    {
      what: 'a body that does not match a schema',
      expectation: { jsonSchema: { required: ['total'], properties: { next: { type: 'string' } } } },
      ok: false,
      actual: "the body must have required property 'total'; /next must be string",
    },
    { what: 'a duration within the limit', expectation: { maxMs: { total: 60_000 } }, ok: true },
    { what: 'a phase that does not happen', expectation: { maxMs: { dns: 0 } }, ok: true, actual: 'did not happen' },
    { what: 'plain http if a certificate is expected', expectation: { certificateDays: 1 }, ok: false, actual: 'no certificate' },
  ];

  it.each(cases.map((one) => [one.ok ? 'accepts' : 'rejects', one.what, one] as const))('%s %s', async (_verb, _what, one) => {
    const { path = '/', expectation, ok, actual } = one;
    const assertions = await check(path, expectation);
    expect(assertions.length).toBeGreaterThan(0);
    for (const assertion of assertions) expect(assertion).toMatchObject({ ok, ...(actual !== undefined && { actual }) });
  });

  it('shows the expected value so that a number and a text differ', async () => {
    const [number] = await check('/', { json: { 'items[0].id': 8 } });
    const [text] = await check('/', { json: { 'items[0].id': '7' } });
    expect([number, text]).toMatchObject([
      { expected: '8', actual: '7' },
      { expected: '"7"', actual: '7' },
    ]);
  });

  it.each([
    ['a-b', true],
    ['items[0].user-id', true],
    ['"a-b"', false],
    ["items[?id == 'a-b'].x", false],
    ['items[-1].id', false],
  ])('explains the hyphen in a name that is not in quotes: %s', async (expression, isExplained) => {
    const assertions = await check('/', { json: { [expression]: 1 }, jsonExists: [expression] });
    for (const { hint } of assertions) expect(hint?.includes('in double quotes')).toBe(isExplained);
  });

  it.each([2 ** 53, -(2 ** 53), 1e21, Number.POSITIVE_INFINITY])(
    'refuses the number %s, which may have been rounded, and asks for text',
    async (id) => {
      for (const expected of [id, [{ id }]]) {
        const refused = await thrownError(() => compileExpectations({ json: { big: expected } }, limits()));
        expect(refused).toMatchObject({ code: 'invalid-arguments', outcome: 'rejected', hint: expect.stringContaining('as text') });
      }
    },
  );

  it('aborts a slow regular expression', async () => {
    const startedAt = performance.now();
    expect(await check('/text', { bodyMatches: '^(a+)+$' })).toMatchObject([
      { ok: false, actual: 'undecided: it exceeded the limits of this server' },
    ]);
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });

  it('fails without a response, whatever it expects', async () => {
    const compiled = await compileExpectations(
      {
        status: '200',
        headers: { a: '*' },
        bodyContains: 'x',
        jsonExists: ['a'],
        maxMs: { ttfb: 1, dns: 1000, total: 60_000, p99: 60_000 },
        certificateDays: 1,
      },
      limits(),
    );
    const assertions = await compiled.check(await probe.measure({ target: 'http://169.254.169.254/' }));
    expect(assertions.map(({ ok, actual }) => [ok, actual])).toEqual([
      ...Array.from({ length: 7 }, () => [false, 'no response']),
      [false, 'no certificate'],
    ]);
  });
});
