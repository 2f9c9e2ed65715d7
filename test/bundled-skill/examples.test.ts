// needs: httpx
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const examples = fileURLToPath(new URL('../../skills/api-integration/examples/', import.meta.url));

interface ReceivedRequest {
  method: string;
  url: string;
  body: string;
  requestId: string | undefined;
  idempotencyKey: string | undefined;
  contentType: string | undefined;
  userAgent: string | undefined;
  at: number;
}

type Handler = (request: ReceivedRequest, response: ServerResponse, nth: number) => void;

class TestApi {
  readonly requests: ReceivedRequest[] = [];
  connections = 0;
  readonly routes = new Map<string, Handler>();
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => void this.#serve(request, response));
    this.#server.on('connection', () => {
      this.connections += 1;
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  to(route: string): ReceivedRequest[] {
    return this.requests.filter(({ method, url }) => `${method} ${url.split('?')[0]}` === route);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const seen: ReceivedRequest = {
      method: request.method ?? '',
      url: request.url ?? '',
      body: Buffer.concat(chunks).toString(),
      requestId: request.headers['x-request-id'] as string | undefined,
      idempotencyKey: request.headers['idempotency-key'] as string | undefined,
      contentType: request.headers['content-type'],
      userAgent: request.headers['user-agent'],
      at: performance.now(),
    };
    this.requests.push(seen);
    const route = `${seen.method} ${seen.url.split('?')[0]}`;
    const handler = this.routes.get(route);
    if (handler === undefined) json(response, 404, { error: 'not found' });
    else handler(seen, response, this.to(route).length);
  }
}

function json(response: ServerResponse, status: number, value: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', 'x-request-id': 'from-the-server', ...headers });
  response.end(JSON.stringify(value));
}

const items = {
  items: [
    { id: 7, name: 'spade' },
    { id: 8, name: 'rake' },
  ],
};
const order = { id: 101, itemId: 7, quantity: 3 };

/** Adds routes that fail in each way that the example handles. */
function addUnreliableRoutes(api: TestApi, retryAfter: () => string): void {
  api.routes.set('GET /items', (_, response, nth) => (nth === 1 ? json(response, 503, {}) : json(response, 200, items)));
  api.routes.set('POST /orders', (_, response, nth) =>
    nth === 1 ? json(response, 429, {}, { 'retry-after': retryAfter() }) : json(response, 201, order),
  );
  api.routes.set('GET /rates/EUR', (_, response, nth) =>
    nth === 1 ? json(response, 200, { currency: 'EUR', value: 1.25 }) : json(response, 503, {}),
  );
  api.routes.set('GET /limits', (_, response) => json(response, 503, {}));
  api.routes.set('GET /export', (_, response) => exported(response, `${records.join('\n')}\n`));
}

const records = Array.from({ length: 2_000 }, (_, n) => JSON.stringify({ id: n + 1, name: 'é'.repeat(100) }));

function exported(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': 'application/x-ndjson', 'content-encoding': 'gzip' }).end(gzipSync(text));
}

interface ExampleResult {
  code: number | null;
  stdout: string;
  log: Array<Record<string, unknown>>;
}

function run(command: string, args: string[], env: Record<string, string> = {}): Promise<ExampleResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { PATH: process.env.PATH ?? '', API_FIRST_DELAY_MS: '20', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => {
      try {
        const log = stderr
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as Record<string, unknown>);
        resolve({ code, stdout, log });
      } catch (cause) {
        reject(new Error(`stderr is not JSON lines:\n${stderr}`, { cause }));
      }
    });
  });
}

let folder: string;
let bundle: string;
let api: TestApi;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'api-client-example-'));
  bundle = path.join(folder, 'example.cjs');
  await build({
    entryPoints: [path.join(examples, 'api-client-example.ts')],
    bundle: true,
    platform: 'node',
    target: 'node20',
    outfile: bundle,
    logLevel: 'error',
  });
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

beforeEach(async () => {
  api = new TestApi();
  await api.start();
});

afterEach(() => api.stop());

const languages = [
  { language: 'TypeScript', command: (): readonly [string, string] => [process.execPath, bundle] },
  { language: 'Python', command: (): readonly [string, string] => ['/usr/bin/python3', path.join(examples, 'api-client-example.py')] },
] as const;

describe.each(languages)('the $language example', { timeout: 30_000 }, ({ language, command }) => {
  const start = (args: string[], env?: Record<string, string>): Promise<ExampleResult> => {
    const [program, script] = command();
    return run(program, [script, ...args], env);
  };

  it('succeeds despite 503, 429 and 404 responses and an API that becomes unavailable', async () => {
    addUnreliableRoutes(api, () => '1');
    const { code, stdout, log } = await start([api.url]);

    expect({ code, log: log.filter(({ event }) => event === 'failed') }).toEqual({ code: 0, log: [] });
    expect(stdout.split('\n')).toHaveLength(2);
    expect(JSON.parse(stdout)).toEqual({
      items: ['spade', 'rake'],
      orderId: 101,
      missing: null,
      exported: 2_000,
      rates: ['network', 'stale'],
      rate: 1.25,
      limits: ['default', 1],
    });
    expect(log.filter(({ event }) => event === 'degraded')).toEqual([
      { event: 'degraded', path: 'rates/EUR', source: 'stale', ageMs: expect.any(Number), reason: expect.stringMatching(/503/) },
      { event: 'degraded', path: 'limits', source: 'default', ageMs: 0, reason: 'GET limits: the server returned 503' },
    ]);

    const [firstList, secondList, ...moreLists] = api.to('GET /items');
    expect(moreLists).toEqual([]);
    const query = new URL(firstList?.url ?? '', api.url).searchParams;
    expect(Object.fromEntries(query)).toEqual({ tag: 'garden & home', limit: '2' });
    expect(secondList?.requestId).toBe(firstList?.requestId);
    expect(firstList?.userAgent).toBe('api-client-example/1.0');

    const [firstOrder, secondOrder, ...moreOrders] = api.to('POST /orders');
    expect(moreOrders).toEqual([]);
    expect(JSON.parse(firstOrder?.body ?? '')).toEqual({ itemId: 7, quantity: 3 });
    expect(secondOrder?.body).toBe(firstOrder?.body);
    expect(firstOrder?.contentType).toMatch(/^application\/json/);
    expect((secondOrder?.at ?? 0) - (firstOrder?.at ?? 0)).toBeGreaterThanOrEqual(990);

    expect(api.to('GET /items/404')).toHaveLength(1);
    // One successful response, then a call of four attempts that ends with the cached response.
    expect(api.to('GET /rates/EUR')).toHaveLength(5);
    // Two failed calls do not open the circuit, although they have eight attempts.
    expect(api.to('GET /limits')).toHaveLength(4);
    // Fifteen requests share the connections of the pool.
    expect(api.requests).toHaveLength(15);
    expect(api.connections).toBeLessThanOrEqual(3);
  });

  it('logs the id, time and status of each attempt to stderr, without the query', async () => {
    addUnreliableRoutes(api, () => '1');
    const { log } = await start([api.url]);
    const attempts = log.filter(({ event }) => event === 'attempt');
    expect(attempts.map(({ status }) => status)).toEqual([503, 200, 429, 201, 404, 200, 200, ...Array(8).fill(503)]);
    expect(attempts.map(({ requestId }) => requestId)).toEqual(api.requests.map(({ requestId }) => requestId));
    const complete = attempts.filter(({ path }) => path !== 'export');
    expect(complete.every(({ ms, serverRequestId }) => typeof ms === 'number' && serverRequestId === 'from-the-server')).toBe(true);
    expect(JSON.stringify(log)).not.toContain('garden');
  });

  it('reads the base URL from API_BASE_URL, and waits until a Retry-After date', async () => {
    addUnreliableRoutes(api, () => new Date(Date.now() + 2_000).toUTCString());
    const { code } = await start([], { API_BASE_URL: api.url });
    expect(code).toBe(0);
    const [first, second] = api.to('POST /orders');
    // A date has whole seconds, so at least one of the two seconds is left.
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(950);
  });

  it('does not retry a POST that may have taken effect', async () => {
    addUnreliableRoutes(api, () => '1');
    api.routes.set('POST /orders', (_, response) => void response.destroy());
    const { code, stdout, log } = await start([api.url]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(api.to('POST /orders')).toHaveLength(1);
    expect(log.at(-1)).toMatchObject({ event: 'failed' });
  });

  it.each([
    ['503 without Retry-After', 503, undefined],
    ['500, even with Retry-After', 500, '1'],
    ['403, even with Retry-After', 403, '1'],
  ] as const)('does not retry a POST after a %s', async (_, status, retryAfter) => {
    addUnreliableRoutes(api, () => '1');
    api.routes.set('POST /orders', (__, response) =>
      json(response, status, {}, retryAfter === undefined ? {} : { 'retry-after': retryAfter }),
    );
    expect(await start([api.url])).toMatchObject({ code: 1, stdout: '' });
    expect(api.to('POST /orders')).toHaveLength(1);
  });

  it('retries a POST after a 429 without Retry-After, because it was not processed', async () => {
    addUnreliableRoutes(api, () => '0');
    api.routes.set('POST /orders', (_, response, nth) => json(response, nth === 1 ? 429 : 201, nth === 1 ? {} : order));
    expect(await start([api.url])).toMatchObject({ code: 0 });
    expect(api.to('POST /orders')).toHaveLength(2);
  });

  it('retries a POST with an idempotency key, and sends the same key', async () => {
    addUnreliableRoutes(api, () => '0');
    api.routes.set('POST /orders', (_, response, nth) =>
      nth === 1 ? void response.destroy() : json(response, nth === 2 ? 500 : 201, order),
    );
    expect(await start([api.url], { API_ORDER_KEY: 'order-7' })).toMatchObject({ code: 0 });
    expect(api.to('POST /orders').map(({ idempotencyKey }) => idempotencyKey)).toEqual(['order-7', 'order-7', 'order-7']);
  });

  it('calls the fallback before it uses a cached response', async () => {
    addUnreliableRoutes(api, () => '0');
    const other = new TestApi();
    await other.start();
    try {
      other.routes.set('GET /rates/EUR', (_, response) => json(response, 200, { currency: 'EUR', value: 1.5 }));
      const { code, stdout } = await start([api.url], { API_FALLBACK_URL: other.url });
      // The fallback returns 404 for limits, so the static default is used.
      expect([code, JSON.parse(stdout)]).toMatchObject([0, { rates: ['network', 'fallback'], rate: 1.5, limits: ['default', 1] }]);
    } finally {
      await other.stop();
    }
  });

  it('sends nothing after failed calls have opened the circuit', async () => {
    addUnreliableRoutes(api, () => '0');
    const { code, log } = await start([api.url], { API_FAILURES_TO_OPEN: '1' });
    expect(code).toBe(0);
    expect(log.at(-1)).toMatchObject({ event: 'degraded', path: 'limits', reason: 'GET limits: the circuit is open' });
    expect(api.to('GET /rates/EUR')).toHaveLength(5);
    expect(api.to('GET /limits')).toEqual([]);
  });

  it('does not open the circuit after a call that ends with a 429', async () => {
    addUnreliableRoutes(api, () => '0');
    api.routes.set('GET /rates/EUR', (_, response, nth) => json(response, nth === 1 ? 200 : 429, { currency: 'EUR', value: 1.25 }));
    const { code, stdout } = await start([api.url], { API_FAILURES_TO_OPEN: '1' });
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { rates: ['network', 'stale'] }]);
    expect(api.to('GET /limits')).toHaveLength(4);
  });

  it('fails after a 403 instead of degrading', async () => {
    addUnreliableRoutes(api, () => '0');
    api.routes.set('GET /limits', (_, response) => json(response, 403, {}));
    api.routes.set('GET /rates/EUR', (_, response) => json(response, 200, { currency: 'EUR', value: 1.25 }));
    const { code, log } = await start([api.url]);
    expect(code).toBe(1);
    expect(log.at(-1)?.message).toBe('GET limits: the server returned 403');
  });

  it.each([
    {
      title: 'incomplete',
      text: () => records.join('\n').slice(0, -5),
      message: { TypeScript: 'GET export: the body is incomplete', Python: 'GET export: the body is incomplete' },
    },
    {
      title: 'invalid',
      text: () => `${records[0]}\n{"id":"seven"}\n`,
      message: {
        TypeScript: 'the response does not match the schema: id: ',
        Python: 'the response does not match the schema: id',
      },
    },
  ])('fails if the records are $title', async ({ text, message }) => {
    addUnreliableRoutes(api, () => '0');
    api.routes.set('GET /export', (__, response) => exported(response, text()));
    const { code, log } = await start([api.url]);
    expect(code).toBe(1);
    expect(log.at(-1)?.message).toContain(message[language]);
  });

  it('fails immediately if Retry-After is beyond the deadline', async () => {
    addUnreliableRoutes(api, () => '99999999999999999999');
    const started = performance.now();
    const { code } = await start([api.url]);
    expect(code).toBe(1);
    expect(api.to('POST /orders')).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it.each([
    ['-5', 4],
    ['soon', 4],
    ['Wed, 21 Oct 2015 07:28:00 GMT', 4],
  ])('uses its own backoff if Retry-After is %j', async (retryAfter, expected) => {
    addUnreliableRoutes(api, () => '1');
    api.routes.set('GET /items', (_, response) => json(response, 503, {}, { 'retry-after': retryAfter }));
    const started = performance.now();
    const { code } = await start([api.url]);
    expect(code).toBe(1);
    expect(api.to('GET /items')).toHaveLength(expected);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it.each([
    {
      title: 'does not match the schema',
      type: 'application/json',
      body: '{"items":[{"id":"seven","name":"spade"}]}',
      message: {
        TypeScript: 'the response does not match the schema: items.0.id: ',
        Python: 'the response does not match the schema: id',
      },
    },
    {
      title: 'is HTML',
      type: 'text/html',
      body: '<p>hi',
      message: { TypeScript: 'expected JSON, got text/html: "<p>hi"', Python: "expected JSON, got text/html: b'<p>hi'" },
    },
    {
      title: 'is incomplete JSON',
      type: 'application/json',
      body: '{"it',
      message: { TypeScript: 'the body is not valid JSON: "{\\"it"', Python: "the body is not valid JSON: b'{\"it'" },
    },
  ])('fails without a retry if the response $title', async ({ type, body, message }) => {
    addUnreliableRoutes(api, () => '1');
    api.routes.set('GET /items', (_, response) => response.writeHead(200, { 'content-type': type }).end(body));
    const { code, log } = await start([api.url]);
    expect(code).toBe(1);
    expect(log.at(-1)?.message).toContain(message[language]);
    expect(api.to('GET /items')).toHaveLength(1);
  });

  it('retries a GET if the connection is lost within the body', async () => {
    addUnreliableRoutes(api, () => '1');
    api.routes.set('GET /items', (_, response, nth) => {
      if (nth > 1) return json(response, 200, items);
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
      response.write('{"items"', () => response.destroy());
    });
    const { code } = await start([api.url]);
    expect(code).toBe(0);
    expect(api.to('GET /items')).toHaveLength(2);
  });

  it('stops reading a body that never completes at the deadline', async () => {
    addUnreliableRoutes(api, () => '1');
    api.routes.set('GET /items', (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write(' ');
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
    });
    const started = performance.now();
    const { code, log } = await start([api.url], { API_DEADLINE_MS: '300' });
    expect(code).toBe(1);
    expect(log.at(-1)).toMatchObject({ event: 'failed' });
    expect(log.at(-2)).toMatchObject({ event: 'attempt', status: 200, error: 'timeout' });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('exits with 2 and one log line without a base URL', async () => {
    const { code, stdout, log } = await start([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(log).toHaveLength(1);
  });
});
