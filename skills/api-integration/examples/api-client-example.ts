// A complete API client: pooled connections, time-outs, retries under one deadline, a circuit breaker,
// validated answers, other sources for bad times, records as they come, and one log line for each attempt.
//
//   npm install ky undici zod
//   npx esbuild api-client-example.ts --bundle --platform=node --outfile=example.cjs
//   node example.cjs https://api.example.com          (or set API_BASE_URL)
//
// API_FALLBACK_URL names a service with the same paths, asked when the API is down. API_ORDER_KEY is the idempotency
// key of this order: set it only if the API documents the header, and set the same one to run again after a failure.
//
// stdout gets one JSON line with the summary, stderr one JSON line for each attempt.

import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import ky, { type KyInstance } from 'ky';
import { Agent } from 'undici';
import { z } from 'zod';

const Item = z.object({ id: z.number().int().positive(), name: z.string().min(1) });
const ItemList = z.object({ items: z.array(Item) });
const Order = z.object({ id: z.number().int().positive(), itemId: z.number().int(), quantity: z.number().int() });
const Rate = z.object({ currency: z.string().length(3), value: z.number() });
const Limits = z.object({ maxQuantity: z.number().int().positive() });

type Item = z.infer<typeof Item>;
type Order = z.infer<typeof Order>;
type Rate = z.infer<typeof Rate>;
type Limits = z.infer<typeof Limits>;

class ApiError extends Error {
  constructor(
    readonly code: 'not-found' | 'http-status' | 'connection' | 'circuit-open' | 'bad-answer',
    message: string,
    readonly details: { status?: number; retryAt?: Date; cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause });
    this.name = 'ApiError';
  }

  /** The API is down or busy, so another answer is better than none. */
  get unavailable(): boolean {
    const { status } = this.details;
    return this.code === 'connection' || this.code === 'circuit-open' || (status !== undefined && (status >= 500 || status === 429));
  }
}

interface ApiRequest {
  method: 'GET' | 'POST';
  path: string;
  query?: Record<string, string | number>;
  json?: unknown;
  idempotencyKey?: string | undefined;
}

interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

/** A value, where it came from, how old it is if it was kept, and why it is not the API's own fresh one. */
interface Degraded<T> {
  value: T;
  source: 'network' | 'fallback' | 'stale' | 'default';
  ageMs: number;
  reason?: string;
}

interface Settings {
  attempts: number;
  deadlineMs: number;
  attemptMs: number;
  firstDelayMs: number;
  maxBodyBytes: number;
  maxExportBytes: number;
}

const DEFAULTS: Settings = {
  attempts: 4,
  deadlineMs: 60_000,
  attemptMs: 30_000,
  firstDelayMs: 1_000,
  maxBodyBytes: 1024 * 1024,
  maxExportBytes: 1024 * 1024 * 1024,
};

const RETRY_STATUS = new Set([429, 500, 502, 503, 504]);
const NOT_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);
const MAX_STALE_MS = 24 * 3_600_000;

type BreakerState =
  | { name: 'closed'; failures: number }
  | { name: 'open'; until: number; openMs: number }
  | { name: 'half-open'; successes: number; trialRunning: boolean; openMs: number };

/** Open after 5 failures in a row: for 30 s, and twice as long after each trial that fails. Two good trials close it. */
class Breaker {
  #state: BreakerState = { name: 'closed', failures: 0 };

  /** What to hand to `leave`, or undefined while nothing may be sent. */
  enter(): BreakerState | undefined {
    if (this.#state.name === 'open') {
      if (performance.now() < this.#state.until) return undefined;
      this.#state = { name: 'half-open', successes: 0, trialRunning: false, openMs: this.#state.openMs };
    }
    if (this.#state.name === 'half-open') {
      if (this.#state.trialRunning) return undefined;
      this.#state.trialRunning = true;
    }
    return this.#state;
  }

  /** `status` is null when there was no whole answer. */
  leave(entered: BreakerState, status: number | null): void {
    // A call that began before the state changed says nothing about the new state.
    if (entered !== this.#state) return;
    const failed = status === null || status >= 500 || status === 408 || status === 429;
    if (entered.name === 'closed') {
      if (failed) entered.failures += 1;
      else if (status < 400) entered.failures = 0;
      if (entered.failures >= 5) this.#open(30_000);
    } else if (entered.name === 'half-open') {
      entered.trialRunning = false;
      entered.successes += 1;
      if (failed) this.#open(Math.min(entered.openMs * 2, 300_000));
      else if (entered.successes >= 2) this.#state = { name: 'closed', failures: 0 };
    }
  }

  #open(openMs: number): void {
    this.#state = { name: 'open', until: performance.now() + openMs, openMs };
  }
}

interface Origin {
  readonly http: KyInstance;
  readonly breaker: Breaker;
}

class ApiClient {
  readonly #agent = new Agent({ connections: 16, connect: { timeout: 5_000 }, headersTimeout: 30_000, bodyTimeout: 30_000 });
  readonly #api: Origin;
  readonly #fallback: Origin | undefined;
  readonly #settings: Settings;
  readonly #kept = new Map<string, { value: unknown; at: number }>();

  constructor(baseUrl: string, fallbackUrl?: string, settings: Partial<Settings> = {}) {
    this.#settings = { ...DEFAULTS, ...settings };
    this.#api = this.#originOf(baseUrl);
    this.#fallback = fallbackUrl === undefined ? undefined : this.#originOf(fallbackUrl);
  }

  #originOf(baseUrl: string): Origin {
    // ky hands `dispatcher` to fetch, but its types do not list it.
    const pool: object = { dispatcher: this.#agent };
    const http = ky.create({
      ...pool,
      prefixUrl: baseUrl,
      headers: { 'user-agent': 'api-client-example/1.0', accept: 'application/json' },
      redirect: 'manual',
      throwHttpErrors: false,
      retry: 0,
      timeout: false,
    });
    return { http, breaker: new Breaker() };
  }

  async listItems(tag: string, limit: number): Promise<Item[]> {
    if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`limit must be a whole number above 0, got ${limit}`);
    const answer = await this.#call({ method: 'GET', path: 'items', query: { tag, limit } });
    return read(ItemList, answer).items;
  }

  /** The item, or undefined when there is none. */
  async findItem(id: number): Promise<Item | undefined> {
    try {
      return read(Item, await this.#call({ method: 'GET', path: `items/${encodeURIComponent(id)}` }));
    } catch (error) {
      if (error instanceof ApiError && error.code === 'not-found') return undefined;
      throw error;
    }
  }

  /** With a key the API carries the order out once, however often it is sent; without, it is repeated only when that is safe. */
  async createOrder(itemId: number, quantity: number, idempotencyKey?: string): Promise<Order> {
    return read(Order, await this.#call({ method: 'POST', path: 'orders', json: { itemId, quantity }, idempotencyKey }));
  }

  /** No default: a made-up rate is worse than none. */
  async rate(currency: string): Promise<Degraded<Rate>> {
    return this.#degradable(`rates/${encodeURIComponent(currency)}`, Rate);
  }

  /** While nothing is known, the smallest quantity is safe. */
  async limits(): Promise<Degraded<Limits>> {
    return this.#degradable('limits', Limits, { maxQuantity: 1 });
  }

  /** All items, one JSON document a line: none is held longer than it is used, and there may be many. */
  async *exportItems(): AsyncGenerator<Item> {
    const requestId = randomUUID();
    const signal = AbortSignal.timeout(this.#settings.deadlineMs);
    const response = await this.#api.http('export', { headers: { 'x-request-id': requestId, accept: 'application/x-ndjson' }, signal });
    log({ event: 'attempt', requestId, method: 'GET', path: 'export', attempt: 1, status: response.status });
    if (response.status !== 200) throw errorFor({ method: 'GET', path: 'export' }, { status: response.status }, undefined);
    let rest = '';
    for await (const text of textOf(response, this.#settings.maxExportBytes)) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield parse(Item, line);
    }
    if (rest !== '') throw new ApiError('bad-answer', 'GET export: the body was cut short');
  }

  async close(): Promise<void> {
    await this.#agent.close();
  }

  /** A fresh answer, another service, a kept answer, a fixed one: the first that is there, and it says which. */
  async #degradable<T>(path: string, schema: z.ZodType<T>, whenNothing?: T): Promise<Degraded<T>> {
    const request: ApiRequest = { method: 'GET', path };
    const endsAt = performance.now() + this.#settings.deadlineMs;
    let failure: ApiError;
    try {
      const value = read(schema, await this.#call(request, this.#api, endsAt));
      this.#kept.set(path, { value, at: Date.now() });
      return { value, source: 'network', ageMs: 0 };
    } catch (error) {
      if (!(error instanceof ApiError) || !error.unavailable) throw error;
      failure = error;
    }
    const fixed: Degraded<T> | undefined = whenNothing === undefined ? undefined : { value: whenNothing, source: 'default', ageMs: 0 };
    const found = (await this.#fromFallback(request, schema, endsAt)) ?? this.#fromKept(path, schema) ?? fixed;
    if (found === undefined) throw failure;
    log({ event: 'degraded', path, source: found.source, ageMs: found.ageMs, reason: failure.message });
    return { ...found, reason: failure.message };
  }

  async #fromFallback<T>(request: ApiRequest, schema: z.ZodType<T>, endsAt: number): Promise<Degraded<T> | undefined> {
    if (this.#fallback === undefined) return undefined;
    try {
      return { value: read(schema, await this.#call(request, this.#fallback, endsAt)), source: 'fallback', ageMs: 0 };
    } catch {
      // Its refusals say nothing about the API, and its attempts are in the log.
      return undefined;
    }
  }

  #fromKept<T>(path: string, schema: z.ZodType<T>): Degraded<T> | undefined {
    const kept = this.#kept.get(path);
    const ageMs = kept === undefined ? Number.POSITIVE_INFINITY : Date.now() - kept.at;
    return ageMs > MAX_STALE_MS ? undefined : { value: schema.parse(kept?.value), source: 'stale', ageMs };
  }

  async #call(
    request: ApiRequest,
    origin: Origin = this.#api,
    endsAt: number = performance.now() + this.#settings.deadlineMs,
  ): Promise<Answer> {
    const { attempts, firstDelayMs } = this.#settings;
    const requestId = randomUUID();
    for (let n = 1; ; n += 1) {
      const timeLeft = endsAt - performance.now();
      const result = await this.#attempt(origin, request, requestId, n, timeLeft);
      if (!(result instanceof ApiError) && result.status < 300) return result;

      const floorMs = result instanceof ApiError ? undefined : retryAfterMs(result.headers.get('retry-after'));
      const waitMs = Math.max(floorMs ?? 0, Math.random() * Math.min(30_000, firstDelayMs * 2 ** (n - 1)));
      const fits = performance.now() + waitMs < endsAt;
      if (!mayRepeat(request, result, floorMs) || n >= attempts || !fits) {
        throw result instanceof ApiError ? result : errorFor(request, result, floorMs);
      }
      await pause(waitMs);
    }
  }

  async #attempt(origin: Origin, request: ApiRequest, requestId: string, n: number, timeLeft: number): Promise<Answer | ApiError> {
    const entered = origin.breaker.enter();
    if (entered === undefined) return new ApiError('circuit-open', `${request.method} ${request.path}: the circuit is open`);
    const abort = new AbortController();
    const limitMs = Math.max(1, Math.min(this.#settings.attemptMs, timeLeft));
    const timer = setTimeout(() => abort.abort(new Error(`no whole answer within ${Math.round(limitMs)} ms`)), limitMs);
    const started = performance.now();
    let status: number | null = null;
    let serverRequestId: string | null = null;
    let fault: string | undefined;
    try {
      const exchange = async (): Promise<Answer> => {
        const response = await origin.http(request.path, {
          method: request.method,
          headers: {
            'x-request-id': requestId,
            ...(request.idempotencyKey === undefined ? {} : { 'idempotency-key': request.idempotencyKey }),
          },
          ...(request.query === undefined ? {} : { searchParams: request.query }),
          ...(request.json === undefined ? {} : { json: request.json }),
          signal: abort.signal,
        });
        status = response.status;
        serverRequestId = response.headers.get('x-request-id');
        return { status, headers: response.headers, text: await readText(response, this.#settings.maxBodyBytes) };
      };
      return await untilAborted(exchange(), abort.signal);
    } catch (cause) {
      if (cause instanceof ApiError) return cause;
      fault = abort.signal.aborted ? 'timeout' : faultCode(cause);
      return new ApiError('connection', `${request.method} ${request.path}: ${fault}`, { cause });
    } finally {
      clearTimeout(timer);
      origin.breaker.leave(entered, fault === undefined ? status : null);
      const ms = Math.round(performance.now() - started);
      // The path only: a query may hold secrets.
      log({ event: 'attempt', requestId, serverRequestId, method: request.method, path: request.path, attempt: n, status, ms, fault });
    }
  }
}

/** A POST without a key is repeated only when the first one certainly did nothing. */
function mayRepeat(request: ApiRequest, result: Answer | ApiError, retryAfter: number | undefined): boolean {
  const repeatable = request.method === 'GET' || request.idempotencyKey !== undefined;
  if (result instanceof ApiError) {
    if (result.code !== 'connection') return false;
    const code = faultCode(result.cause);
    if (/CERT|ALTNAME|SIGNATURE/.test(code)) return false;
    return repeatable || NOT_SENT.has(code);
  }
  const refused = result.status === 429 || (result.status === 503 && retryAfter !== undefined);
  return RETRY_STATUS.has(result.status) && (repeatable || refused);
}

function errorFor(request: ApiRequest, { status }: Pick<Answer, 'status'>, retryAfter: number | undefined): ApiError {
  const code = status === 404 ? 'not-found' : 'http-status';
  const retry = retryAfter === undefined ? {} : { retryAt: new Date(Date.now() + retryAfter) };
  return new ApiError(code, `${request.method} ${request.path}: the server answered ${status}`, { status, ...retry });
}

/** Seconds or an HTTP date; undefined for anything else. At most ten years, so that it stays a valid date. */
function retryAfterMs(value: string | null): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1_000, 315_360_000_000);
  if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text)) return undefined;
  const at = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
  return Number.isNaN(at) ? undefined : Math.min(Math.max(0, at - Date.now()), 315_360_000_000);
}

function read<T>(schema: z.ZodType<T>, answer: Answer): T {
  const type = answer.headers.get('content-type') ?? 'no Content-Type';
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(type)) {
    throw new ApiError('bad-answer', `expected JSON, got ${type}: ${JSON.stringify(answer.text.slice(0, 80))}`);
  }
  return parse(schema, answer.text);
}

function parse<T>(schema: z.ZodType<T>, text: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new ApiError('bad-answer', `the body is not valid JSON: ${JSON.stringify(text.slice(0, 80))}`, { cause });
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`);
  throw new ApiError('bad-answer', `the answer does not have the expected form: ${problems.join('; ')}`);
}

async function readText(response: Response, limit: number): Promise<string> {
  let whole = '';
  for await (const text of textOf(response, limit)) whole += text;
  return whole;
}

/** The body as it comes. `limit` is in decoded bytes: a small gzip body may unpack to gigabytes. */
async function* textOf(response: Response, limit: number): AsyncGenerator<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let size = 0;
  try {
    while (reader !== undefined) {
      const { done, value } = await reader.read();
      if (done) break;
      const chunk: Uint8Array = value;
      size += chunk.byteLength;
      if (size > limit) throw new ApiError('bad-answer', `the body is larger than ${limit} bytes`);
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder.decode();
  } finally {
    await reader?.cancel().catch(() => undefined);
  }
}

/** Settles when the signal fires, even if the work below does not hear it. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

function faultCode(error: unknown): string {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ('code' in current && typeof current.code === 'string') return current.code;
  }
  return 'the connection broke';
}

function log(line: Record<string, unknown>): void {
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

async function main(argv: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const baseUrl = argv[0] ?? env['API_BASE_URL'];
  if (baseUrl === undefined || !URL.canParse(baseUrl)) {
    log({ event: 'usage', message: 'give the base URL as the first argument or in API_BASE_URL' });
    return 2;
  }
  const client = new ApiClient(baseUrl, env['API_FALLBACK_URL'], {
    firstDelayMs: Number(env['API_FIRST_DELAY_MS'] ?? DEFAULTS.firstDelayMs),
    deadlineMs: Number(env['API_DEADLINE_MS'] ?? DEFAULTS.deadlineMs),
  });
  try {
    const items = await client.listItems('garden & home', 2);
    const order = await client.createOrder(items[0]?.id ?? 1, 3, env['API_ORDER_KEY']);
    const missing = await client.findItem(404);
    let exported = 0;
    for await (const item of client.exportItems()) exported += item.name === '' ? 0 : 1;
    const first = await client.rate('EUR');
    const second = await client.rate('EUR');
    const limits = await client.limits();
    const summary = {
      items: items.map((item) => item.name),
      orderId: order.id,
      missing: missing?.name ?? null,
      exported,
      rates: [first.source, second.source],
      rate: second.value.value,
      limits: [limits.source, limits.value.maxQuantity],
    };
    process.stdout.write(`${JSON.stringify(summary)}\n`);
    return 0;
  } catch (error) {
    log({ event: 'failed', message: error instanceof Error ? error.message : String(error) });
    return 1;
  } finally {
    await client.close();
  }
}

void main(process.argv.slice(2), process.env).then((code) => {
  process.exitCode = code;
});
