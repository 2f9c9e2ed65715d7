import { afterEach, describe, expect, it } from 'vitest';
import { createApiDirectory } from '../../src/apis/api-directory.js';
import { ApiError } from '../../src/errors.js';
import type { DecodedBody } from '../../src/response/decode.js';
import { runWithTimeLimit, TimeLimitError } from '../../src/response/time-bound.js';
import { createResponseCheck } from '../../src/response/validate.js';
import { createLogger } from '../../src/telemetry/logger.js';
import { callApi } from '../../src/tools/call-api/call-api.js';
import { runTool } from '../../src/tools/run-tool.js';
import { heapUsedAfterGc } from '../helpers/heap.js';
import { type HttpHandler, type HttpServer, startHttpServer } from '../helpers/servers/http-server.js';

const json = (value: unknown): DecodedBody => ({ kind: 'json', value });

async function violationsOf(schema: unknown, value: unknown) {
  return (await createResponseCheck(schema))(json(value), 'GET').violations;
}

async function schemaError(schema: unknown): Promise<ApiError> {
  try {
    await createResponseCheck(schema);
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error('the schema was accepted');
}

describe('createResponseCheck', () => {
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

  it.each<[DecodedBody, string]>([
    [{ kind: 'none' }, 'must be JSON, but there is no body'],
    [{ kind: 'text', text: '<html>' }, 'must be JSON, but the body is text'],
    [{ kind: 'binary' }, 'must be JSON, but the body is binary'],
  ])('rejects the body %o, because it is not JSON', async (body, message) => {
    const check = await createResponseCheck({});
    expect(check(body, 'GET')).toMatchObject({ violations: [{ path: '', message }], error: { code: 'schema-mismatch' } });
  });

  it('returns at most 20 violations, each truncated to 200 characters', async () => {
    const body = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`${n}`.repeat(300), 'x'.repeat(5000)]));
    const found = await violationsOf({ additionalProperties: { type: 'integer' } }, body);
    expect(found).toHaveLength(20);
    for (const { path, message, value } of found) {
      for (const text of [path, message, value]) expect(text?.length).toBeLessThanOrEqual(200);
    }
  });

  it('describes a huge value within 200 ms', async () => {
    const check = await createResponseCheck({ type: 'string' });
    const body = json(Array.from({ length: 2_000_000 }, (_, n) => ({ n })));
    const startedAt = performance.now();
    expect(check(body, 'GET').violations[0]?.value).toMatch(/^\[\{"n":0\}.*…/);
    expect(performance.now() - startedAt).toBeLessThan(200);
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
    const check = await createResponseCheck({ type: 'string' });
    expect(check(json(1), method).error).toMatchObject({ outcome: 'unknown', safeToRetry: false, hint });
  });
});

describe('schema of createResponseCheck', () => {
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
      for (let n = 0; n < times; n += 1) await createResponseCheck({ ...schema });
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

describe('time limit of createResponseCheck', () => {
  const slow = { code: 'schema-mismatch', safeToRetry: false, message: expect.stringContaining('500 ms') };

  it.each([
    ['a slow pattern', { pattern: '^(a+)+$' }, `${'a'.repeat(60)}!`],
    ['a slow pattern of property names', { patternProperties: { '^(\\w+\\s?)*$': {} } }, { [`${'a'.repeat(60)}!`]: 1 }],
    ['references that double with each level', doubling(60), {}],
    ['alternatives that double with each level', { $defs: { a: alternatives }, $ref: '#/$defs/a' }, nested(60)],
    ['a comparison of each item with each', { uniqueItems: true }, Array.from({ length: 60_000 }, (_, n) => ({ n, deep: { n } }))],
  ])('aborts %s', async (_what, schema, value) => {
    const check = await createResponseCheck(schema);
    const startedAt = performance.now();
    expect(check(json(value), 'GET').error).toMatchObject(slow);
    expect(performance.now() - startedAt).toBeLessThan(900);
    // The aborted check has no effect on the next one.
    expect(await violationsOf({ type: 'string' }, 1)).toHaveLength(1);
  });

  it('releases the memory of millions of violations', async () => {
    const check = await createResponseCheck({ items: { type: 'string' } });
    const body = json(Array.from({ length: 10_000_000 }, () => 1));
    const before = heapUsedAfterGc();
    expect(check(body, 'GET').error?.code).toBe('schema-mismatch');
    expect(heapUsedAfterGc() - before).toBeLessThan(16 * 1024 * 1024);
  });
});

describe('runWithTimeLimit', () => {
  it('returns the value of the function, or throws its error or a TimeLimitError', () => {
    expect(() => runWithTimeLimit(1000, () => JSON.parse('{'))).toThrow(SyntaxError);
    expect(() =>
      runWithTimeLimit(20, () => {
        for (;;);
      }),
    ).toThrow(TimeLimitError);
    expect(runWithTimeLimit(20, () => 7)).toBe(7);
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
  const opened: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const one of opened.splice(0).reverse()) await one.close();
  });

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
    expect(result).toMatchObject({ truncated: true, schemaViolations: [{ path: '/4999' }] });
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
