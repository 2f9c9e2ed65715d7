import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import ky from 'ky';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PatternApi, startPatternApi } from '../helpers/documents/pattern-api.js';
import { patternBlock } from '../helpers/documents/pattern-blocks.js';
import { excessStarts, fullQueue, jsonCases, statusOutcomes, webhooks } from '../helpers/documents/pattern-cases.js';
import { root } from '../helpers/processes/executable.js';
import { closedPort } from '../helpers/servers/scripted-api.js';

let api: PatternApi;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'typescript-patterns-'));
  api = await startPatternApi();
});

afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

/** Runs `action` and returns what it throws. */
function errorOf(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : error);

describe('the TypeScript patterns', () => {
  const requireFile = createRequire(import.meta.url);

  /** Bundles and loads the block of a pattern. */
  async function load<T>(name: string): Promise<T> {
    const file = path.join(folder, `${name}.cjs`);
    await build({
      stdin: { contents: patternBlock('ts', name), loader: 'ts', resolveDir: root },
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      outfile: file,
      logLevel: 'error',
    });
    return requireFile(file);
  }

  const http = (): typeof ky => ky.create({ prefixUrl: api.url });

  it('the client reuses connections, and an id cannot change the path', async () => {
    type Client = { http: typeof ky; close(): Promise<void> };
    const { createClient, readUser, createUser } = await load<{
      createClient(baseUrl: string): Client;
      readUser(client: Client, id: string): Promise<Response>;
      createUser(client: Client, name: string): Promise<Response>;
    }>('client-setup');
    const client = createClient(api.url);
    const before = api.connections;
    for (let n = 0; n < 20; n += 1) await (await readUser(client, '../a b?c')).text();
    await (await createUser(client, 'Ada')).text();
    expect(api.connections - before).toBeLessThanOrEqual(3);
    expect(api.requests.at(-2)).toMatchObject({
      line: 'GET /users/..%2Fa%20b%3Fc?expand=teams',
      headers: { accept: 'application/json', 'user-agent': expect.stringContaining('example-client') },
    });
    expect(api.requests.at(-1)).toMatchObject({
      line: 'POST /users',
      body: '{"name":"Ada"}',
      headers: { 'content-type': 'application/json' },
    });
    await expect(readUser(client, '..')).rejects.toThrow(RangeError);
    // More concurrent calls than connections of the pool, which shows that the pool is used.
    const start = api.connections;
    await Promise.all(Array.from({ length: 60 }, async (_, n) => (await readUser(client, `${n}`)).text()));
    expect(api.connections - start).toBeLessThanOrEqual(16);
    await client.close();
  });

  it('an API key is sent to its own origin only, as a header or in the query', async () => {
    const { withApiKey } = await load<{ withApiKey(baseUrl: string, key: string, place: { in: string; name: string }): typeof ky }>(
      'api-keys',
    );
    await withApiKey(api.url, 'k&1', { in: 'header', name: 'x-api-key' }).get('a');
    expect(api.requests.at(-1)).toMatchObject({ line: 'GET /a', headers: { 'x-api-key': 'k&1' } });
    const inQuery = withApiKey(api.url, 'k&1', { in: 'query', name: 'key' });
    await inQuery.post('a?b=1', { json: { c: 2 } });
    expect(api.requests.at(-1)).toMatchObject({ line: 'POST /a?b=1&key=k%261', body: '{"c":2}' });
    for (const place of ['header', 'query']) {
      await withApiKey('http://other.example/', 'k1', { in: place, name: 'x-key' }).get(new URL(`${api.url}elsewhere`));
      expect(api.requests.at(-1)).toMatchObject({ line: 'GET /elsewhere' });
      expect(api.requests.at(-1)?.headers['x-key']).toBeUndefined();
    }
    expect(() => withApiKey(api.url, '', { in: 'header', name: 'x-key' })).toThrow(RangeError);
  });

  it('the token source shares one token, and renews it once after a 401, but not after a 403', async () => {
    interface Tokens {
      get(): Promise<string>;
    }
    const { TokenSource, callWithToken } = await load<{
      TokenSource: new (http: typeof ky, credentials: Record<string, string>, now: () => number) => Tokens;
      callWithToken(http: typeof ky, tokens: Tokens, path: string): Promise<Response>;
    }>('oauth');
    let now = 0;
    const tokenUrl = `${api.url}token/ts`;
    const tokens = new TokenSource(http(), { tokenUrl, clientId: 'an id', clientSecret: 's:1', scope: 'read' }, () => now);
    expect(await Promise.all([tokens.get(), tokens.get(), tokens.get()])).toEqual(['token-1', 'token-1', 'token-1']);
    const basic = Buffer.from('an+id:s%3A1').toString('base64');
    expect(api.to('POST /token/ts')).toEqual([
      expect.objectContaining({
        body: 'grant_type=client_credentials&scope=read',
        headers: expect.objectContaining({ authorization: `Basic ${basic}` }),
      }),
    ]);
    now = 3_539_000;
    expect(await tokens.get()).toBe('token-1');
    now = 3_541_000;
    // The next token is requested once, and calls do not wait for it.
    expect(await Promise.all([tokens.get(), tokens.get()])).toEqual(['token-1', 'token-1']);
    await expect.poll(() => tokens.get()).toBe('token-2');
    expect((await callWithToken(http(), tokens, 'needs/ts?token=token-3')).status).toBe(200);
    expect((await callWithToken(http(), tokens, 'needs/ts?token=never')).status).toBe(401);
    expect(api.to('GET /needs/ts?token=never')).toHaveLength(2);
    expect(api.to('POST /token/ts')).toHaveLength(4);
    expect((await callWithToken(http(), tokens, 'fails/ts-403?with=403')).status).toBe(403);
    expect(api.to('GET /fails/ts-403')).toHaveLength(1);

    now = 0;
    const failing = new TokenSource(http(), { tokenUrl: `${api.url}token-once/ts`, clientId: 'id', clientSecret: 's' }, () => now);
    expect(await failing.get()).toBe('token-1');
    now = 3_541_000;
    expect(await failing.get()).toBe('token-1');
    await expect.poll(() => api.to('POST /token-once/ts').length).toBe(2);
    expect(await failing.get()).toBe('token-1');
    now = 3_600_000;
    await expect(failing.get()).rejects.toThrow('503');
  });

  it('the JWT verification accepts its own tokens, and no others', async () => {
    const parties = { issuer: 'us', audience: 'them' };
    const { signToken, subjectOf } = await load<{
      signToken(secret: string, subject: string, parties: object, now?: Date): Promise<string>;
      subjectOf(token: string, secret: string, parties: object): Promise<string>;
    }>('jwt');
    const secret = 's'.repeat(32);
    const token = await signToken(secret, 'ada', parties);
    expect(await subjectOf(token, secret, parties)).toBe('ada');
    await expect(subjectOf(token, 't'.repeat(32), parties)).rejects.toThrow();
    await expect(subjectOf(token, secret, { ...parties, audience: 'others' })).rejects.toThrow();
    await expect(subjectOf(await signToken(secret, 'ada', parties, new Date(Date.now() - 400_000)), secret, parties)).rejects.toThrow();
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${token.split('.')[1]}.`;
    await expect(subjectOf(unsigned, secret, parties)).rejects.toThrow();
    await expect(signToken('short', 'ada', parties)).rejects.toThrow(RangeError);
  });

  it('the error classes state the outcome, and whether a retry is safe', async () => {
    const { errorForStatus } = await load<{
      errorForStatus(status: number, method: string, retryAt?: Date): { outcome: string; safeToRetry: boolean } | undefined;
    }>('error-classes');
    const outcomes = statusOutcomes.map(([status, method]) => {
      const error = errorForStatus(status, method);
      return [status, method, error?.outcome ?? null, error?.safeToRetry ?? null];
    });
    expect(outcomes).toEqual(statusOutcomes);
    expect(errorForStatus(503, 'POST', new Date())).toMatchObject({ outcome: 'rejected', safeToRetry: true });
    expect(errorForStatus(502, 'POST', new Date())).toMatchObject({ outcome: 'unknown', safeToRetry: false });
  });

  it('the JSON parser returns JSON, and names the problem of any other body', async () => {
    const { parseJson } = await load<{ parseJson(bytes: Uint8Array, type: string | null): unknown }>('json-parsing');
    for (const [title, bytes, type, expected] of jsonCases) {
      let result: unknown;
      const error = errorOf(() => {
        result = parseJson(bytes, type);
      });
      const parsed = expected === 'deep value' ? expected : result;
      expect([title, error === undefined ? parsed : codeOf(error)]).toEqual([title, expected]);
    }
    const text = '{"id":9007199254740993,"in":[-9007199254740993,12],"text":"9007199254740993 \\"1","f":1.5e3}';
    expect(parseJson(Buffer.from(text), 'application/json')).toEqual({
      id: '9007199254740993',
      in: ['-9007199254740993', 12],
      text: '9007199254740993 "1',
      f: 1500,
    });
  });

  it('a schema error names the path of each problem, not its value', async () => {
    const { parseUser, SchemaError } = await load<{
      parseUser(value: unknown): unknown;
      SchemaError: new (problems: string[]) => Error & { readonly problems: readonly string[] };
    }>('schema-validation');
    const problemsOf = (value: unknown): readonly string[] => {
      const error = errorOf(() => parseUser(value));
      if (!(error instanceof SchemaError)) throw new Error('the value was accepted', { cause: error });
      expect(error.message).not.toContain('secret-value');
      return error.problems.map((problem) => problem.split(':')[0] ?? '');
    };
    expect(parseUser({ id: 1, name: 'Ada', email: null, more: true })).toEqual({ id: 1, name: 'Ada', email: null, tags: [] });
    expect(problemsOf({ id: 'secret-value', name: '', email: null })).toEqual(['id', 'name']);
    expect(problemsOf({ id: 1, name: 'Ada' })).toEqual(['email']);
  });

  interface CallResult {
    status: number;
    attempts: number;
    retryAt?: Date;
  }
  interface Retry {
    retryAfterMs(value: string | null, now?: number): number | undefined;
    call(http: typeof ky, request: Record<string, unknown>, options?: Record<string, unknown>): Promise<CallResult>;
  }

  it('the Retry-After parser accepts seconds and dates, and nothing else', async () => {
    const { retryAfterMs } = await load<Retry>('retry');
    const now = Date.parse('2027-01-01T00:00:00Z');
    const cases: Array<[string | null, number | undefined]> = [
      ['0', 0],
      ['120', 120_000],
      ['Fri, 01 Jan 2027 00:02:00 GMT', 120_000],
      ['Friday, 01-Jan-27 00:02:00 GMT', 120_000],
      ['Fri Jan  1 00:02:00 2027', 120_000],
      ['Wed, 21 Oct 2015 07:28:00 GMT', 0],
      ['9'.repeat(400), 315_360_000_000],
      ['-5', undefined],
      ['1.5', undefined],
      ['soon', undefined],
      ['', undefined],
      [null, undefined],
    ];
    expect(cases.map(([value]) => [value, retryAfterMs(value, now)])).toEqual(cases);
  });

  it('the retry loop retries only what is safe, with the documented attempts and backoff', { timeout: 20_000 }, async () => {
    const { call } = await load<Retry>('retry');
    const run = async (request: Record<string, unknown>, options: Record<string, unknown> = {}) => {
      const waits: number[] = [];
      const settings = { random: () => 1, sleep: async (ms: number) => void waits.push(ms), ...options };
      const result = await call(http(), request, settings).then(
        ({ status, attempts, retryAt }) => ({ status, attempts, retryAt }),
        ({ outcome, safeToRetry }: { outcome: string; safeToRetry: boolean }) => ({ outcome, safeToRetry }),
      );
      return { ...result, waits };
    };
    for (const status of [429, 500, 502, 503, 504]) {
      const request = { method: 'GET', path: `fails/ts-${status}`, query: { with: status, times: 3 } };
      expect(await run(request)).toMatchObject({ status: 200, attempts: 4, waits: [1_000, 2_000, 4_000] });
    }
    for (const status of [400, 401, 403, 404, 408, 501]) {
      expect(await run({ method: 'GET', path: `fails/ts-${status}`, query: { with: status } })).toMatchObject({
        status,
        attempts: 1,
        waits: [],
      });
    }
    expect(await run({ method: 'GET', path: 'fails/ts-all', query: { with: 503 } })).toMatchObject({ status: 503, attempts: 4 });
    expect(await run({ method: 'GET', path: 'fails/ts-zero', query: { with: 503, times: 1 } }, { random: () => 0 })).toMatchObject({
      waits: [0],
    });
    expect(await run({ method: 'GET', path: 'fails/ts-min-wait', query: { with: 503, times: 1, 'retry-after': 7 } })).toMatchObject({
      waits: [7_000],
    });
    expect(await run({ method: 'GET', path: 'fails/ts-past', query: { with: 503, times: 1, 'retry-after': '-5' } })).toMatchObject({
      waits: [1_000],
    });

    const write = { method: 'POST', json: { a: 1 } };
    expect(await run({ ...write, path: 'fails/ts-post', query: { with: 503 } })).toMatchObject({ status: 503, attempts: 1 });
    expect(await run({ ...write, path: 'fails/ts-post-500', query: { with: 500, 'retry-after': 1 } })).toMatchObject({
      status: 500,
      attempts: 1,
    });
    expect(await run({ ...write, path: 'fails/ts-retry-after', query: { with: 429, times: 1, 'retry-after': 1 } })).toMatchObject({
      status: 200,
      attempts: 2,
    });
    expect(await run({ ...write, path: 'fails/ts-unprocessed', query: { with: 429, times: 1 } })).toMatchObject({
      status: 200,
      attempts: 2,
      waits: [1_000],
    });
    expect(await run({ ...write, path: 'drops/ts' })).toEqual({ outcome: 'unknown', safeToRetry: false, waits: [] });
    expect(await run({ ...write, path: 'drops/ts-key', idempotencyKey: 'k1' })).toMatchObject({
      outcome: 'unknown',
      waits: [1_000, 2_000, 4_000],
    });
    expect(api.to('POST /drops/ts-key').map(({ headers }) => headers['idempotency-key'])).toEqual(['k1', 'k1', 'k1', 'k1']);
    expect(await run({ method: 'GET', path: 'cuts/ts' })).toMatchObject({ status: 200, attempts: 2 });
    for (const path of ['big/ts', 'bomb/ts']) {
      expect(await run({ method: 'GET', path }, { maxBodyBytes: 50_000 })).toEqual({ outcome: 'unknown', safeToRetry: false, waits: [] });
    }

    const far = await run({ method: 'GET', path: 'fails/ts-far', query: { with: 503, 'retry-after': '9'.repeat(30) } });
    expect(far).toMatchObject({ status: 503, attempts: 1, waits: [], retryAt: expect.any(Date) });
  });

  it('the retry loop resends a POST after a refused connection, because nothing was sent', async () => {
    const { call } = await load<Retry>('retry');
    const waits: number[] = [];
    const closed = ky.create({ prefixUrl: `http://127.0.0.1:${await closedPort()}/` });
    const options = { random: () => 1, sleep: async (ms: number) => void waits.push(ms) };
    await expect(call(closed, { method: 'POST', path: 'a', json: {} }, options)).rejects.toMatchObject({
      outcome: 'not-sent',
      safeToRetry: true,
    });
    expect(waits).toEqual([1_000, 2_000, 4_000]);
  });

  it('the deadline ends a body that never completes', { timeout: 10_000 }, async () => {
    const { call } = await load<Retry>('retry');
    const started = performance.now();
    await expect(call(http(), { method: 'GET', path: 'drips/ts' }, { deadlineMs: 300 })).rejects.toMatchObject({ outcome: 'unknown' });
    // The deadline holds even if the HTTP client ignores the signal.
    const stuck = ky.create({ prefixUrl: api.url, fetch: () => new Promise<Response>(() => undefined) });
    await expect(call(stuck, { method: 'GET', path: 'a' }, { deadlineMs: 200 })).rejects.toMatchObject({ outcome: 'unknown' });
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it('the token bucket never exceeds its limit in any window', async () => {
    interface Bucket {
      take(maxWaitMs: number): Promise<void>;
    }
    const { TokenBucket } = await load<{
      TokenBucket: new (rate: number, burst: number, now: () => number, sleep: (ms: number) => Promise<void>) => Bucket;
    }>('rate-limiting');
    for (const pause of [0, 3, 90, 100, 101, 700]) {
      let now = 1_000;
      let nth = 0;
      // Every other timer fires early, as real ones do.
      const bucket = new TokenBucket(
        10,
        5,
        () => now,
        async (ms) => {
          nth += 1;
          now += nth % 2 === 0 ? ms : ms - 0.9;
        },
      );
      const starts: number[] = [];
      for (let n = 0; n < 60; n += 1) {
        await bucket.take(Infinity);
        starts.push(now);
        now += n % 7 === 0 ? 1_500 : pause;
      }
      expect(excessStarts(starts, 10, 5)).toBeLessThanOrEqual(0);
    }
    const bucket = new TokenBucket(
      10,
      2,
      () => 0,
      async () => undefined,
    );
    await bucket.take(0);
    await bucket.take(0);
    await expect(bucket.take(99)).rejects.toMatchObject({ waitMs: 100 });
    // A rejected call took no token.
    await expect(bucket.take(99)).rejects.toMatchObject({ waitMs: 100 });
    expect(
      () =>
        new TokenBucket(
          0,
          1,
          () => 0,
          async () => undefined,
        ),
    ).toThrow(RangeError);
  });

  it('the circuit breaker opens, becomes half-open and closes', async () => {
    interface Breaker {
      readonly state: string;
      run<T extends { status: number }>(send: (trial: boolean) => Promise<T>): Promise<T>;
    }
    const { CircuitBreaker } = await load<{ CircuitBreaker: new (options: { now: () => number }) => Breaker }>('circuit-breaker');
    let now = 0;
    const breaker = new CircuitBreaker({ now: () => now });
    const response = (status: number) => breaker.run(async () => ({ status }));
    const fail = (times: number) => Promise.all(Array.from({ length: times }, () => response(503)));
    await fail(4);
    await response(200);
    await fail(4);
    // A 404 does not reset the count: one more failure opens the circuit.
    await response(404);
    expect(breaker.state).toBe('closed');
    await breaker.run(async () => Promise.reject(new Error('reset'))).catch(() => undefined);
    expect(breaker.state).toBe('open');
    now = 29_999;
    await expect(response(200)).rejects.toMatchObject({ waitMs: 1 });
    now = 30_000;
    let finish = (_: { status: number }): void => undefined;
    const trials: boolean[] = [];
    const pending = (isTrial: boolean) => {
      trials.push(isTrial);
      return new Promise<{ status: number }>((resolve) => (finish = resolve));
    };
    const trial = breaker.run(pending);
    expect(breaker.state).toBe('half-open');
    await expect(response(200)).rejects.toMatchObject({ waitMs: 0 });
    finish({ status: 200 });
    await trial;
    expect(breaker.state).toBe('half-open');
    await response(200);
    expect(breaker.state).toBe('closed');
    const late = breaker.run(pending);
    expect(trials).toEqual([true, false]);
    await fail(5);
    now = 60_000;
    const first = response(200);
    finish({ status: 503 });
    await Promise.all([late, first]);
    expect(breaker.state).toBe('half-open');
    await response(503);
    expect(breaker.state).toBe('open');
    // It stays open twice as long as before, and then four times as long.
    now = 119_999;
    await expect(response(200)).rejects.toMatchObject({ waitMs: 1 });
    now = 120_000;
    await response(503);
    now = 239_999;
    await expect(response(404)).rejects.toMatchObject({ waitMs: 1 });
    now = 240_000;
    await response(429);
    await response(404);
    expect(breaker.state).toBe('closed');
    // A rate limit is not a failure.
    for (let n = 0; n < 5; n += 1) await response(429);
    expect(breaker.state).toBe('closed');
  });

  it('the degrader returns a fresh value, the fallback, a stale value, the default or an error', async () => {
    interface Degrader {
      get(options: Record<string, unknown>): Promise<{ value: number; source: string; ageMs: number; reason?: string }>;
    }
    const { Degrader, Unavailable } = await load<{ Degrader: new () => Degrader; Unavailable: new (message: string) => Error }>(
      'degradation',
    );
    const down = async (): Promise<number> => Promise.reject(new Unavailable('503'));
    const logged: unknown[] = [];
    const log = (event: unknown): void => void logged.push(event);
    const degrader = new Degrader();
    let now = 0;
    const about = { key: 'a', now: () => now, log };
    const unavailable = (key: string) => ({ message: `no response, no fallback and no cached value for ${key}: 503. Try again later.` });
    await expect(degrader.get({ ...about, fresh: down })).rejects.toMatchObject(unavailable('a'));
    expect(await degrader.get({ ...about, fresh: async () => 1 })).toEqual({ value: 1, source: 'network', ageMs: 0 });
    now = 5_000;
    expect(await degrader.get({ ...about, fresh: down, fallback: async () => 2 })).toMatchObject({
      value: 2,
      source: 'fallback',
      reason: '503',
    });
    expect(await degrader.get({ ...about, fresh: down, fallback: down })).toEqual({
      value: 1,
      source: 'stale',
      ageMs: 5_000,
      reason: '503',
    });
    expect(logged).toHaveLength(4);
    await expect(degrader.get({ ...about, key: 'b', fresh: down })).rejects.toMatchObject(unavailable('b'));
    await expect(degrader.get({ ...about, fresh: async () => Promise.reject(new Error('404')) })).rejects.toThrow('404');
    expect(await degrader.get({ ...about, fresh: down, default: () => 3 })).toMatchObject({ value: 1, source: 'stale' });
    now = 86_400_001;
    await expect(degrader.get({ ...about, fresh: down })).rejects.toMatchObject(unavailable('a'));
    expect(await degrader.get({ ...about, fresh: down, default: () => 3 })).toEqual({
      value: 3,
      source: 'default',
      ageMs: 0,
      reason: '503',
    });
  });

  it('a download leaves a complete file or none', async () => {
    const { download } = await load<{
      download(http: typeof ky, path: string, file: string, max: number, deadline?: number): Promise<number>;
    }>('downloads');
    const target = path.join(folder, 'saved');
    const files = (): string[] => readdirSync(folder).filter((name) => name.startsWith('saved'));
    await expect(download(http(), 'big/ts', target, 99_999)).rejects.toThrow('99999');
    await expect(download(http(), 'cuts/ts-download', target, 1_000)).rejects.toThrow();
    await expect(download(http(), 'fails/ts-download?with=500', target, 1_000)).rejects.toThrow('500');
    await expect(download(http(), 'zips/ts', target, 100_000)).rejects.toThrow('gzip');
    await expect(download(http(), 'drips/ts-download', target, 1e9, 200)).rejects.toThrow('200 ms');
    expect(files()).toEqual([]);
    expect(await download(http(), 'big/ts', target, 100_000)).toBe(100_000);
    expect(files()).toEqual(['saved']);
    expect(readFileSync(target, 'utf8')).toBe('x'.repeat(100_000));
  });

  it('the record reader yields each record, and limits their decoded size', async () => {
    const { readRecords } = await load<{
      readRecords(http: typeof ky, path: string, limits: object): AsyncGenerator<{ id: number; name: string }>;
    }>('record-streams');
    const limits = { maxBytes: 1e6, maxLineLength: 1_000, signal: AbortSignal.timeout(5_000) };
    const all = async (path: string, own: object = {}): Promise<number[]> => {
      const ids: number[] = [];
      for await (const { id, name } of readRecords(http(), path, { ...limits, ...own })) if (name === '\u00e9'.repeat(50)) ids.push(id);
      return ids;
    };
    expect(await all('records/ts')).toEqual(Array.from({ length: 1_000 }, (_, id) => id));
    await expect(all('records/ts?end=cut')).rejects.toMatchObject({ message: 'the body ends within line 2000' });
    await expect(all('records/ts?end=no%0A')).rejects.toMatchObject({ message: 'line 2000 is not valid JSON' });
    await expect(all('records/ts', { maxBytes: 50_000 })).rejects.toMatchObject({ message: 'the body is larger than 50000 bytes' });
    await expect(all('records/ts', { maxLineLength: 20 })).rejects.toMatchObject({ message: 'line 1 is longer than 20 characters' });
    await expect(all('bomb/ts-records', { maxLineLength: 1e9 })).rejects.toMatchObject({
      message: 'the body is larger than 1000000 bytes',
    });
    await expect(all('fails/ts-records?with=500')).rejects.toMatchObject({ message: 'the server returned 500' });
    for await (const { id } of readRecords(http(), 'records/ts', limits)) if (id === 3) break;
  });

  it('an idempotency key belongs to one effect, and is reused while the outcome is unknown', async () => {
    interface Once {
      send(intent: string, body: unknown, post: (key: string) => Promise<number>): Promise<number>;
    }
    const { OnceOnly, KeyConflict } = await load<{ OnceOnly: new () => Once; KeyConflict: new () => Error }>('idempotency-keys');
    const once = new OnceOnly();
    const keys: string[] = [];
    const post = (outcome: string | undefined) => async (key: string) => {
      keys.push(key);
      if (outcome === undefined) return 201;
      throw Object.assign(new Error(outcome), { outcome });
    };
    await expect(once.send('a', { n: 1 }, post('rejected'))).rejects.toThrow('rejected');
    await expect(once.send('a', { n: 2 }, post('unknown'))).rejects.toThrow('unknown');
    await expect(once.send('a', { n: 1 }, post(undefined))).rejects.toThrow(KeyConflict);
    await expect(once.send('a', { n: 2 }, post('rejected'))).rejects.toThrow('rejected');
    expect(await Promise.all([once.send('a', { n: 2 }, post(undefined)), once.send('a', { n: 2 }, post(undefined))])).toEqual([201, 201]);
    expect(await once.send('b', { n: 2 }, post(undefined))).toBe(201);
    const [corrected, key, ...rest] = keys;
    expect(corrected).not.toBe(key);
    expect(rest).toEqual([key, key, expect.not.stringMatching(`^${key}$`)]);
  });

  it('the slots limit concurrent calls and the queue, and run the queue in order', async () => {
    interface Queue {
      run(signal: AbortSignal, work: () => Promise<void>): Promise<void>;
    }
    const { Slots } = await load<{ Slots: new (limit: number, maxQueued: number) => Queue }>('concurrency');
    const slots = new Slots(2, 3);
    const ends: Array<() => void> = [];
    const began: number[] = [];
    const work = (n: number) => () => {
      began.push(n);
      return new Promise<void>((resolve) => ends.push(resolve));
    };
    const never = new AbortController().signal;
    const deadline = new AbortController();
    const runs = [0, 1, 2].map((n) => slots.run(never, work(n)));
    const cancelled = slots.run(deadline.signal, work(3));
    runs.push(slots.run(never, work(4)));
    await expect(slots.run(never, work(5))).rejects.toMatchObject({ message: fullQueue });
    deadline.abort(new Error('too late'));
    await expect(cancelled).rejects.toThrow('too late');
    expect(began).toEqual([0, 1]);
    for (let n = 0; n < 4; n += 1) {
      await expect.poll(() => ends[n]).toBeDefined();
      ends[n]?.();
    }
    await Promise.all(runs);
    expect(began).toEqual([0, 1, 2, 4]);
    await expect(slots.run(never, async () => Promise.reject(new Error('mine')))).rejects.toThrow('mine');
    // No slot was lost: two calls run concurrently again.
    const both = [5, 6].map((n) => slots.run(never, work(n)));
    expect(began.slice(4)).toEqual([5, 6]);
    for (const end of ends) end();
    await Promise.all(both);
  });

  it('the endpoint test requires each expectation in every sample, and reports the nearest rank', async () => {
    interface Tester {
      percentile(values: number[], percent: number): number;
      testEndpoint(
        url: string,
        expected: object,
        samples?: number,
      ): Promise<{ ok: boolean; maxMs: number; assertions: Array<{ check: string; ok: boolean; actual: string }> }>;
    }
    const { percentile, testEndpoint } = await load<Tester>('endpoint-tests');
    expect([50, 90, 99, 100, 0].map((percent) => percentile([4, 1, 3, 2], percent))).toEqual([2, 4, 4, 4, 1]);
    const good = { status: 200, contentType: 'application/json', json: { status: 'up', checks: 1 }, p90Ms: 60_000 };
    expect(await testEndpoint(`${api.url}turns/ts`, good, 4)).toMatchObject({ ok: true, maxMs: expect.any(Number) });
    const { ok, assertions } = await testEndpoint(`${api.url}turns/ts`, { ...good, json: { status: 'down' }, p90Ms: 0 }, 4);
    expect({ ok, assertions }).toMatchObject({
      ok: false,
      assertions: [
        { check: 'status', ok: false, actual: '503' },
        { check: 'content type', ok: true },
        { check: 'json status', ok: false, actual: 'up' },
        { check: 'time p90', ok: false },
      ],
    });
    const dead = await testEndpoint(`${api.url}drops/ts-test`, good, 1);
    expect(dead).toMatchObject({ ok: false, assertions: [{ check: 'response', actual: 'TypeError' }, { check: 'time p90' }] });
  });

  it('the log contains id, status and time, without the query', async () => {
    const { withLogging } = await load<{ withLogging(baseUrl: string, log: (line: Record<string, unknown>) => void): typeof ky }>(
      'logging',
    );
    const lines: Array<Record<string, unknown>> = [];
    const logged = withLogging(api.url, (line) => lines.push(line));
    await logged.post('a', { searchParams: { key: 'secret' }, json: { b: 1 } });
    await logged.get('drops/ts-log').catch(() => undefined);
    expect(lines).toEqual([
      { requestId: expect.any(String), serverRequestId: 'served', method: 'POST', url: `${api.url}a`, status: 200, ms: expect.any(Number) },
      expect.objectContaining({ status: null, error: 'TypeError' }),
    ]);
    expect(api.to('POST /a?key=secret').at(-1)).toMatchObject({ body: '{"b":1}', headers: { 'x-request-id': lines[0]?.requestId } });
  });

  it('the retry example reads a page, and reports any other status', async () => {
    const { readUsers } = await load<{ readUsers(baseUrl: string, page: number): Promise<unknown> }>('retry');
    expect(await readUsers(api.url, 2)).toEqual({ url: '/users?page=2' });
    await expect(readUsers(`${api.url}needs/ts-example/`, 1)).rejects.toThrow('401');
  });

  it('the webhook receiver accepts signed events only, and processes each once', async () => {
    interface Events {
      receive(body: Uint8Array, headers: Headers, nowMs?: number): Promise<number>;
    }
    const { verify, Receiver } = await load<{
      verify(body: Uint8Array, headers: Headers, secret: string, nowMs: number): string;
      Receiver: new (secret: string, process: (id: string, event: unknown) => Promise<void>) => Events;
    }>('webhooks');
    const { secret, nowSeconds, events } = webhooks;
    for (const [title, body, headers, later, expected] of events) {
      const found = errorOf(() =>
        expect(verify(Buffer.from(body), new Headers(headers), secret, (nowSeconds + later) * 1_000)).toBe(expected),
      );
      expect([title, found === undefined ? expected : found instanceof Error && found.constructor.name]).toEqual([
        title,
        expected === 'rejected' ? 'InvalidSignature' : expected,
      ]);
    }
    const [, body, headers] = events[0];
    const outcomes: Array<() => void> = [];
    const fails = [true, false];
    const receiver = new Receiver(secret, async (id, event) => {
      expect([id, event]).toEqual([headers['webhook-id'], { test: 2_432_232_314 }]);
      await new Promise<void>((resolve) => outcomes.push(resolve));
      if (fails.shift()) throw new Error('the database is down');
    });
    const receive = (text: string = body) => receiver.receive(Buffer.from(text), new Headers(headers), nowSeconds * 1_000);
    // Two deliveries at the same time are processed once, and both fail; the next one is processed again.
    const both = [receive(), receive()];
    outcomes.shift()?.();
    expect(await Promise.all(both)).toEqual([500, 500]);
    const again = receive();
    outcomes.shift()?.();
    expect([await again, await receive(), await receive('{')]).toEqual([200, 200, 400]);
    expect(outcomes).toEqual([]);
    const unset = new Receiver('', async () => undefined);
    await expect(unset.receive(Buffer.from(body), new Headers(headers))).rejects.toThrow('secret');
  });
});
