import { describe, expect, it } from 'vitest';
import { createApiDirectory } from '../../src/apis/api-directory.js';
import { ApiError } from '../../src/errors.js';
import type { Method } from '../../src/http/semantics/method.js';
import { checkResponseBody, checkResponseSchema, validate } from '../../src/response/validate.js';
import { createTimeBudget } from '../../src/runtime/time-budget.js';
import { createLogger } from '../../src/telemetry/logger.js';
import { callApi } from '../../src/tools/call-api/call-api.js';
import { runTool } from '../../src/tools/run-tool.js';
import { closedAfterEach } from '../helpers/closed-after-each.js';
import { maxWaitDuring } from '../helpers/longest-wait.js';
import { type HttpHandler, type HttpServer, startHttpServer } from '../helpers/servers/http-server.js';

const limits = () => ({ budget: createTimeBudget(10_000) });

async function check(schema: unknown, value: unknown) {
  return validate(await checkResponseSchema(schema, 'responseSchema', limits()), { value }, limits());
}

async function violationsOf(schema: unknown, value: unknown) {
  const result = await check(schema, value);
  if (result.kind === 'invalid') return result.violations;
  expect(result.kind).toBe('valid');
  return [];
}

async function schemaError(schema: unknown): Promise<ApiError> {
  try {
    await checkResponseSchema(schema, 'responseSchema', limits());
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error('the schema was accepted');
}

async function checkBody(schema: unknown, body: string, { contentType = 'application/json', method = 'GET' as Method } = {}) {
  const source = await checkResponseSchema(schema, 'responseSchema', limits());
  return checkResponseBody(source, { bytes: Buffer.from(body), contentType }, method, limits());
}

describe('validate', () => {
  const schema = {
    type: 'object',
    required: ['id', 'items'],
    properties: {
      id: { type: 'integer' },
      mail: { type: 'string', format: 'email' },
      state: { enum: ['open', 'done'] },
      items: { type: 'array', items: { type: 'object', properties: { 'a/b': { type: 'string', maxLength: 3 } } } },
    },
    additionalProperties: false,
  };

  it('returns no violations of a matching body', async () => {
    expect(await violationsOf(schema, { id: 1, mail: 'a@b.example', state: 'open', items: [{ 'a/b': 'abc' }] })).toEqual([]);
  });

  it('returns every violation with its path, rule and value', async () => {
    const value = { id: '1', mail: 'nobody', state: 'shut', items: [{}, { 'a/b': 'abcd' }], extra: true };
    const found = await violationsOf(schema, value);
    expect(found).toEqual(
      expect.arrayContaining([
        { path: '/id', message: 'must be integer', value: '"1"' },
        { path: '/mail', message: 'must match format "email"', value: '"nobody"' },
        { path: '/state', message: 'must be equal to one of the allowed values: ["open","done"]', value: '"shut"' },
        { path: '/items/1/a~1b', message: 'must NOT have more than 3 characters', value: '"abcd"' },
        { path: '', message: 'must NOT have additional properties: "extra"', value: JSON.stringify(value) },
      ]),
    );
    expect(found).toHaveLength(5);
  });

  it('names a missing property', async () => {
    expect(await violationsOf(schema, { id: 1 })).toMatchObject([{ path: '', message: "must have required property 'items'" }]);
  });

  it.each([
    ['', 'application/json', 'must be JSON, but there is no body'],
    ['<html>', 'text/html', 'must be JSON, but the body is text'],
    ['\0', 'image/png', 'must be JSON, but the body is binary'],
  ])('rejects the body %j of type %s, because it is not JSON', async (body, contentType, message) => {
    const rejected = await checkBody({}, body, { contentType });
    expect(rejected).toMatchObject({
      violations: [{ path: '', message: expect.stringContaining(message) }],
      error: { code: 'schema-mismatch' },
    });
  });

  it('returns at most 20 violations, each truncated to 200 characters', async () => {
    const body = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`${n}`.repeat(300), 'x'.repeat(1000)]));
    const found = await violationsOf({ additionalProperties: { type: 'integer' } }, body);
    expect(found).toHaveLength(20);
    for (const { path, message, value } of found) {
      for (const text of [path, message, value]) expect(text?.length).toBeLessThanOrEqual(200);
    }
  });

  it('describes only the beginning of a huge value', async () => {
    const [violation] = await violationsOf(
      { type: 'string' },
      Array.from({ length: 200_000 }, (_, n) => ({ n })),
    );
    expect(violation?.value).toMatch(/^\[\{"n":0\}.*…/);
  });

  it('validates __proto__ as an ordinary key', async () => {
    const value: unknown = JSON.parse('{"__proto__": {"admin": true}}');
    expect(await violationsOf({ required: ['admin'] }, value)).toHaveLength(1);
    expect(await violationsOf({ additionalProperties: false }, value)).toMatchObject([{ message: expect.stringContaining('__proto__') }]);
  });

  it.each([
    ['GET', 'The response differs from what you expected. Read the body, then correct the request or the schema.'],
    [
      'POST',
      'The request probably took effect; only the response differs from what you expected. Read the body before you send anything again.',
    ],
  ] as const)('returns the hint for a mismatch in the response to a %s', async (method, hint) => {
    expect((await checkBody({ type: 'string' }, '1', { method })).error).toMatchObject({ outcome: 'unknown', safeToRetry: false, hint });
  });
});

describe('schema of a response', () => {
  it('follows draft 2020-12 unless $schema declares draft-07', async () => {
    const tuple = [1, 'a'];
    expect(await violationsOf({ prefixItems: [{ type: 'string' }] }, tuple)).toHaveLength(1);
    const draft7 = { $schema: 'http://json-schema.org/draft-07/schema#', items: [{ type: 'string' }] };
    expect(await violationsOf(draft7, tuple)).toHaveLength(1);
    expect(await violationsOf({ ...draft7, prefixItems: [{ type: 'string' }], items: {} }, tuple)).toHaveLength(0);
    expect(await violationsOf({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'array' }, tuple)).toHaveLength(0);
  });

  it('resolves references of a schema to its own parts', async () => {
    const tree = { $defs: { node: { properties: { next: { $ref: '#/$defs/node' }, n: { type: 'integer' } } } }, $ref: '#/$defs/node' };
    expect(await violationsOf(tree, { next: { next: { n: 'x' } } })).toMatchObject([{ path: '/next/next/n' }]);
  });

  it('does not share the names inside a schema with other schemas', async () => {
    const named = (type: string) => ({ $id: 'https://schemas.invalid/one', $defs: { part: { $id: 'part', type } }, $ref: 'part' });
    expect(await violationsOf(named('string'), 1)).toHaveLength(1);
    expect(await violationsOf(named('integer'), 1)).toHaveLength(0);
    expect((await schemaError({ $ref: 'https://schemas.invalid/one' })).code).toBe('invalid-arguments');
    expect((await schemaError({ $ref: 'https://schemas.invalid/part' })).code).toBe('invalid-arguments');
  });

  it('accepts escapes that the u flag forbids, and unknown formats', async () => {
    expect(await violationsOf({ pattern: '^[\\w\\-]+$' }, 'a-b')).toEqual([]);
    expect(await violationsOf({ pattern: '^[\\w\\-]+$' }, 'a b')).toHaveLength(1);
    expect(await violationsOf({ format: 'shoe-size' }, 'x')).toEqual([]);
  });

  it('does not compile equal schemas again', async () => {
    const names = Array.from({ length: 300 }, (_, n) => [`once${n}`, { type: 'string', minLength: n }]);
    const schema = { type: 'object', properties: Object.fromEntries(names) };
    const took = async (times: number) => {
      const startedAt = performance.now();
      for (let n = 0; n < times; n += 1) await checkResponseSchema({ ...schema }, 'responseSchema', limits());
      return performance.now() - startedAt;
    };
    const first = await took(1);
    expect(await took(20)).toBeLessThan(10 * first);
  });

  it.each<[string, unknown, string]>([
    ['is not an object', [], 'it is not an object.'],
    ['declares an unknown type', { type: 'strnig' }, 'data/type'],
    ['declares a limit that is not a number', { maxLength: 'x' }, 'data/maxLength'],
    ['contains an invalid pattern', { pattern: '(' }, '/(/'],
    ['declares another draft', { $schema: 'http://json-schema.org/draft-04/schema#' }, '$schema'],
    ['declares a draft that is not a text', { $schema: 7 }, '$schema'],
    ['references another URL', { $ref: 'https://schemas.invalid/user.json' }, 'https://schemas.invalid/user.json'],
    ['references a file', { $ref: 'file:///etc/passwd' }, 'file:///etc/passwd'],
    ['references a missing definition', { $ref: '#/$defs/none' }, '#/$defs/none'],
    ['exceeds 64 KiB', { description: 'x'.repeat(66_000) }, '65536 bytes'],
    ['consists of many small parts', { enum: Array.from({ length: 300_000 }, (_, n) => ({ n })) }, '65536 bytes'],
  ])('rejects a schema that %s', async (_what, schema, detail) => {
    const error = await schemaError(schema);
    expect(error).toMatchObject({ code: 'invalid-arguments', outcome: 'rejected', safeToRetry: false });
    expect(error.message).toContain(detail);
    expect(error.message.length).toBeLessThan(400);
  });

  it.each([65, 100_000])('rejects a schema that is %i levels deep', async (levels) => {
    let schema: Record<string, unknown> = {};
    for (let level = 1; level < levels; level += 1) schema = { not: schema };
    expect((await schemaError(schema)).message).toContain('64 levels');
  });
});

describe('limits of validate', () => {
  it.each([
    ['a slow pattern', { pattern: '^(a+)+$' }, `${'a'.repeat(60)}!`],
    ['a slow pattern of property names', { patternProperties: { '^(\\w+\\s?)*$': {} } }, { [`${'a'.repeat(60)}!`]: 1 }],
    ['references that double with each level', doubling(60), {}],
    ['alternatives that double with each level', { $defs: { a: alternatives }, $ref: '#/$defs/a' }, nested(60)],
    ['a comparison of each item with each', { uniqueItems: true }, Array.from({ length: 60_000 }, (_, n) => ({ n, deep: { n } }))],
    ['a reference to itself', { $ref: '#' }, {}],
    [
      'two references to each other',
      { $ref: '#/$defs/a', $defs: { a: { allOf: [{ $ref: '#/$defs/b' }] }, b: { allOf: [{ $ref: '#/$defs/a' }] } } },
      {},
    ],
    ['a dynamic reference to itself', { $dynamicRef: '#a', $dynamicAnchor: 'a' }, {}],
    ['a reference to itself below a condition', JSON.parse('{"if":{},"then":{"$ref":"#"}}'), {}],
  ])('leaves a value undecided after %s, and checks the next one', async (_what, schema, value) => {
    expect(await check(schema, value)).toEqual({ kind: 'undecided' });
    expect(await violationsOf({ type: 'string' }, 1)).toHaveLength(1);
  });

  it.each([
    ['itself', { $async: true, type: 'string' }],
    ['itself with a value that is not true', { $async: 1, type: 'string' }],
    ['a definition', { $ref: '#/$defs/a', $defs: { a: { $async: true, type: 'string' } } }],
    ['a part', { allOf: [{ $async: true, type: 'string' }] }],
    ['a part of draft-07', { $schema: 'http://json-schema.org/draft-07/schema#', items: { $async: true, type: 'string' } }],
    ['a part with a name', { $ref: 'a', $defs: { a: { $id: 'a', $async: true, type: 'string' } } }],
  ])('rejects a schema that declares %s asynchronous, because its check is never false', async (_what, schema) => {
    const result = await check(schema, { a: 1 }).catch((error: unknown) => error);
    expect(result).toMatchObject({ code: 'invalid-arguments' });
  });

  it('returns the error schema-mismatch if a body is undecided, because the request was sent', async () => {
    const { violations, error } = await checkBody({ $ref: '#' }, '{}', { method: 'POST' });
    expect(violations).toEqual([]);
    expect(error).toMatchObject({ code: 'schema-mismatch', outcome: 'unknown', safeToRetry: false });
  });

  it('lists only the first violation of a body of several megabytes, because millions of them need more memory than the body', async () => {
    const { violations } = await checkBody({ items: { type: 'string' } }, JSON.stringify(Array.from({ length: 1_000_000 }, () => 1)));
    expect(violations).toHaveLength(1);
  });

  it('serves timers while a slow check runs', async () => {
    const source = await checkResponseSchema({ pattern: '^(a+)+$' }, 'responseSchema', limits());
    const { maxMs } = await maxWaitDuring(() => validate(source, { value: `${'a'.repeat(60)}!` }, limits()));
    expect(maxMs).toBeLessThan(400);
  });
});

const alternatives = { anyOf: [{ items: { $ref: '#/$defs/a' }, minItems: 1 }, { items: { $ref: '#/$defs/a' }, minItems: 1 }, false] };

function doubling(levels: number) {
  const $defs: Record<string, unknown> = { d0: { type: 'object' } };
  for (let n = 1; n <= levels; n += 1) $defs[`d${n}`] = { allOf: [{ $ref: `#/$defs/d${n - 1}` }, { $ref: `#/$defs/d${n - 1}` }] };
  return { $defs, $ref: `#/$defs/d${levels}` };
}

function nested(levels: number): unknown {
  let value: unknown = [];
  for (let n = 0; n < levels; n += 1) value = [value];
  return value;
}

describe('call-api with responseSchema', () => {
  const opened = closedAfterEach();

  async function call(handler: HttpHandler, args: Record<string, unknown>) {
    const server = await startHttpServer(handler);
    const apis = createApiDirectory(
      { apis: [], adHoc: { allow: { methods: ['GET', 'POST', 'HEAD'] }, network: { allowLocal: true } } },
      {},
    );
    opened.push(server, apis);
    const quiet = createLogger({ level: 'silent', readable: false, colour: false });
    const result = await runTool(callApi, { url: server.url, ...args }, { apis, logger: quiet }, { signal: new AbortController().signal });
    return { server, result };
  }

  const sends =
    (body: string, status = 200): HttpHandler =>
    (_request, response) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  const sent = (server: HttpServer) => server.requests.length;

  it('returns the body, the violations and the error', async () => {
    const { result } = await call(sends('{"id":"x"}'), { responseSchema: { properties: { id: { type: 'integer' } } } });
    expect(result).toMatchObject({
      ok: false,
      status: 200,
      body: { id: 'x' },
      schemaViolations: [{ path: '/id', message: 'must be integer', value: '"x"' }],
      error: { code: 'schema-mismatch', outcome: 'unknown', safeToRetry: false },
    });
  });

  it('returns no schemaViolations if the body matches', async () => {
    const { result } = await call(sends('{"id":1}'), { responseSchema: { properties: { id: { type: 'integer' } } } });
    expect(result).toMatchObject({ ok: true, body: { id: 1 } });
    expect(result).not.toHaveProperty('schemaViolations');
  });

  it('validates the complete body, not the truncated one', async () => {
    const items = Array.from({ length: 5000 }, (_, n) => (n === 4999 ? 'last' : n));
    const { result } = await call(sends(JSON.stringify(items)), { responseSchema: { items: { type: 'integer' } } });
    expect(result).toMatchObject({ cuts: [{ total: 5000 }], schemaViolations: [{ path: '/4999' }] });
  });

  it('accepts an integer beyond 2^53 as an integer', async () => {
    const schema = { properties: { id: { type: 'integer' } } };
    const { result } = await call(sends('{"id":9007199254740993123}'), { responseSchema: schema });
    expect(result).toMatchObject({ ok: true, body: { id: '9007199254740993123' } });
  });

  it('returns the error of the API instead of a mismatch', async () => {
    const { result } = await call(sends('{"id":"x"}', 404), { responseSchema: { properties: { id: { type: 'integer' } } } });
    expect(result).toMatchObject({ error: { code: 'not-found' } });
    expect(result).not.toHaveProperty('schemaViolations');
  });

  it('rejects an invalid schema before it sends a request', async () => {
    const { server, result } = await call(sends('{}'), { responseSchema: { type: 'strnig' } });
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid-arguments', outcome: 'rejected' } });
    expect(sent(server)).toBe(0);
  });
});
