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

interface Seen {
  method: string;
  url: string;
  body: string;
  requestId: string | undefined;
  idempotencyKey: string | undefined;
  contentType: string | undefined;
  userAgent: string | undefined;
  at: number;
}

type Handler = (request: Seen, response: ServerResponse, nth: number) => void;

class FakeApi {
  readonly seen: Seen[] = [];
  sockets = 0;
  readonly routes = new Map<string, Handler>();
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => void this.#serve(request, response));
    this.#server.on('connection', () => {
      this.sockets += 1;
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

  to(route: string): Seen[] {
    return this.seen.filter(({ method, url }) => `${method} ${url.split('?')[0]}` === route);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const seen: Seen = {
      method: request.method ?? '',
      url: request.url ?? '',
      body: Buffer.concat(chunks).toString(),
      requestId: request.headers['x-request-id'] as string | undefined,
      idempotencyKey: request.headers['idempotency-key'] as string | undefined,
      contentType: request.headers['content-type'],
      userAgent: request.headers['user-agent'],
      at: performance.now(),
    };
    this.seen.push(seen);
    const route = `${seen.method} ${seen.url.split('?')[0]}`;
    const handler = this.routes.get(route);
    if (handler === undefined) json(response, 404, { error: 'no such thing' });
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

/** An API on a bad day: each of its faults is one that the example has to live with. */
function badDay(api: FakeApi, retryAfter: () => string): void {
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

interface Run {
  code: number | null;
  stdout: string;
  log: Array<Record<string, unknown>>;
}

function run(command: string, args: string[], env: Record<string, string> = {}): Promise<Run> {
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
let api: FakeApi;

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
  api = new FakeApi();
  await api.start();
});

afterEach(() => api.stop());

const languages = [
  { language: 'TypeScript', command: () => [process.execPath, bundle] as const },
  { language: 'Python', command: () => ['/usr/bin/python3', path.join(examples, 'api-client-example.py')] as const },
];

describe.each(languages)('the $language example', { timeout: 30_000 }, ({ command }) => {
  const start = (args: string[], env?: Record<string, string>): Promise<Run> => {
    const [program, script] = command();
    return run(program, [script, ...args], env);
  };

  it('comes through 503, 429, 404 and an API that goes down', async () => {
    badDay(api, () => '1');
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
      { event: 'degraded', path: 'limits', source: 'default', ageMs: 0, reason: 'GET limits: the circuit is open' },
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
    // One good answer, then a call of four attempts that ends in the kept copy.
    expect(api.to('GET /rates/EUR')).toHaveLength(5);
    // The fifth failure in a row opens the circuit, so that there is no second attempt.
    expect(api.to('GET /limits')).toHaveLength(1);
    // Twelve requests over a pool: a new socket for each would make twelve.
    expect(api.seen).toHaveLength(12);
    expect(api.sockets).toBeLessThanOrEqual(3);
  });

  it('logs id, time and status of each attempt to stderr, without the query', async () => {
    badDay(api, () => '1');
    const { log } = await start([api.url]);
    const attempts = log.filter(({ event }) => event === 'attempt');
    expect(attempts.map(({ status }) => status)).toEqual([503, 200, 429, 201, 404, 200, 200, 503, 503, 503, 503, 503]);
    expect(attempts.map(({ requestId }) => requestId)).toEqual(api.seen.map(({ requestId }) => requestId));
    const whole = attempts.filter(({ path }) => path !== 'export');
    expect(whole.every(({ ms, serverRequestId }) => typeof ms === 'number' && serverRequestId === 'from-the-server')).toBe(true);
    expect(JSON.stringify(log)).not.toContain('garden');
  });

  it('takes the base URL from API_BASE_URL, and waits for a Retry-After that is a date', async () => {
    badDay(api, () => new Date(Date.now() + 2_000).toUTCString());
    const { code } = await start([], { API_BASE_URL: api.url });
    expect(code).toBe(0);
    const [first, second] = api.to('POST /orders');
    // A date has whole seconds: of the two seconds at least one is left.
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(950);
  });

  it('does not repeat a POST that may have been carried out', async () => {
    badDay(api, () => '1');
    api.routes.set('POST /orders', (_, response) => void response.destroy());
    const { code, stdout, log } = await start([api.url]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(api.to('POST /orders')).toHaveLength(1);
    expect(log.at(-1)).toMatchObject({ event: 'failed' });
  });

  it.each([
    ['503 that names no time', 503, {}],
    ['500, whatever it names', 500, { 'retry-after': '1' }],
    ['403', 403, { 'retry-after': '1' }],
  ])('does not repeat a POST after a %s', async (_, status, headers) => {
    badDay(api, () => '1');
    api.routes.set('POST /orders', (__, response) => json(response, status, {}, headers as Record<string, string>));
    expect(await start([api.url])).toMatchObject({ code: 1, stdout: '' });
    expect(api.to('POST /orders')).toHaveLength(1);
  });

  it('repeats a POST that was refused, though nobody said when', async () => {
    badDay(api, () => '0');
    api.routes.set('POST /orders', (_, response, nth) => json(response, nth === 1 ? 429 : 201, nth === 1 ? {} : order));
    expect(await start([api.url])).toMatchObject({ code: 0 });
    expect(api.to('POST /orders')).toHaveLength(2);
  });

  it('repeats a POST with an idempotency key, and the key stays the same', async () => {
    badDay(api, () => '0');
    api.routes.set('POST /orders', (_, response, nth) =>
      nth === 1 ? void response.destroy() : json(response, nth === 2 ? 500 : 201, order),
    );
    expect(await start([api.url], { API_ORDER_KEY: 'order-7' })).toMatchObject({ code: 0 });
    expect(api.to('POST /orders').map(({ idempotencyKey }) => idempotencyKey)).toEqual(['order-7', 'order-7', 'order-7']);
  });

  it('asks the fallback before it takes what it has kept', async () => {
    badDay(api, () => '0');
    const other = new FakeApi();
    await other.start();
    try {
      other.routes.set('GET /rates/EUR', (_, response) => json(response, 200, { currency: 'EUR', value: 1.5 }));
      const { code, stdout } = await start([api.url], { API_FALLBACK_URL: other.url });
      // It has no limits: its 404 is no answer, so the default holds.
      expect([code, JSON.parse(stdout)]).toMatchObject([0, { rates: ['network', 'fallback'], rate: 1.5, limits: ['default', 1] }]);
    } finally {
      await other.stop();
    }
  });

  it('does not degrade an answer that says no', async () => {
    badDay(api, () => '0');
    api.routes.set('GET /limits', (_, response) => json(response, 403, {}));
    api.routes.set('GET /rates/EUR', (_, response) => json(response, 200, { currency: 'EUR', value: 1.25 }));
    const { code, log } = await start([api.url]);
    expect(code).toBe(1);
    expect(log.at(-1)?.message).toMatch(/403/);
  });

  it.each([
    ['cut short', () => records.join('\n').slice(0, -5), /cut short/],
    ['of another form', () => `${records[0]}\n{"id":"seven"}\n`, /form/],
  ])('refuses records that are %s', async (_, text, message) => {
    badDay(api, () => '0');
    api.routes.set('GET /export', (__, response) => exported(response, text()));
    const { code, log } = await start([api.url]);
    expect(code).toBe(1);
    expect(log.at(-1)?.message).toMatch(message);
  });

  it('ends at once when Retry-After lies beyond the deadline', async () => {
    badDay(api, () => '99999999999999999999');
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
  ])('keeps to its own waits when Retry-After is %j', async (retryAfter, expected) => {
    badDay(api, () => '1');
    api.routes.set('GET /items', (_, response) => json(response, 503, {}, { 'retry-after': retryAfter }));
    const started = performance.now();
    const { code } = await start([api.url]);
    expect(code).toBe(1);
    expect(api.to('GET /items')).toHaveLength(expected);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it.each([
    ['another form', (response: ServerResponse) => json(response, 200, { items: [{ id: 'seven', name: 'spade' }] }), /form/],
    ['HTML', (response: ServerResponse) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>hi'), /expected JSON/],
    [
      'half a document',
      (response: ServerResponse) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"it'),
      /not valid JSON/,
    ],
  ])('refuses an answer that is %s, without a retry', async (_, answer, message) => {
    badDay(api, () => '1');
    api.routes.set('GET /items', (__, response) => void answer(response));
    const { code, log } = await start([api.url]);
    expect(code).toBe(1);
    expect(log.at(-1)?.message).toMatch(message);
    expect(api.to('GET /items')).toHaveLength(1);
  });

  it('repeats a GET whose body broke off', async () => {
    badDay(api, () => '1');
    api.routes.set('GET /items', (_, response, nth) => {
      if (nth > 1) return json(response, 200, items);
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
      response.write('{"items"', () => response.destroy());
    });
    const { code } = await start([api.url]);
    expect(code).toBe(0);
    expect(api.to('GET /items')).toHaveLength(2);
  });

  it('ends a body that drips at the time-out of the call', async () => {
    badDay(api, () => '1');
    api.routes.set('GET /items', (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write(' ');
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
    });
    const started = performance.now();
    const { code, log } = await start([api.url], { API_DEADLINE_MS: '300' });
    expect(code).toBe(1);
    expect(log.at(-1)).toMatchObject({ event: 'failed' });
    expect(log.at(-2)).toMatchObject({ event: 'attempt', status: 200, fault: 'timeout' });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('asks for a base URL when there is none', async () => {
    const { code, stdout, log } = await start([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(log).toHaveLength(1);
  });
});
