// A complete API client: pooled connections, timeouts, retries within one deadline, a circuit breaker,
// validated responses, degradation, records as they arrive, and one log line for each attempt.
//
//   npm install ky undici zod
//   npx esbuild api-client-example.ts --bundle --platform=node --outfile=example.cjs
//   node example.cjs https://api.example.com          (or set API_BASE_URL)
//
// API_FALLBACK_URL is a service with the same paths, called if the API is down. API_ORDER_KEY is the idempotency key
// of this order: set it only if the API documents the header, and use the same one to run again after a failure.
//
// Writes one JSON line with the summary to stdout, and one JSON line for each attempt to stderr.

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
    readonly code: 'not-found' | 'http-status' | 'connection' | 'circuit-open' | 'invalid-response',
    message: string,
    readonly details: { status?: number; retryAt?: Date; cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause });
    this.name = 'ApiError';
  }

  /** Reports whether the API is down or busy, so that a substitute is better than an error. */
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

interface ApiResponse {
  status: number;
  headers: Headers;
  text: string;
}

/** A value with its source, its age if it was cached, and the reason why no fresh response was used. */
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
  /** Consecutive failed calls that open the circuit. */
  failuresToOpen: number;
}

const DEFAULTS: Settings = {
  attempts: 4,
  deadlineMs: 60_000,
  attemptMs: 30_000,
  firstDelayMs: 1_000,
  maxBodyBytes: 1024 * 1024,
  maxExportBytes: 1024 * 1024 * 1024,
  failuresToOpen: 5,
};

const RETRY_STATUS = new Set([429, 500, 502, 503, 504]);
const NOT_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);
const MAX_STALE_MS = 24 * 3_600_000;

type BreakerState =
  | { name: 'closed'; failures: number }
  | { name: 'open'; until: number; openMs: number }
  | { name: 'half-open'; successes: number; trialRunning: boolean; openMs: number };

type CallResult = 'success' | 'neutral' | 'failure';

/** Counts calls, not attempts. Opens for 30 s, and for twice as long after each failed trial. Two successful trials close it. */
class Breaker {
  readonly #failuresToOpen: number;
  #state: BreakerState = { name: 'closed', failures: 0 };

  constructor(failuresToOpen: number) {
    this.#failuresToOpen = failuresToOpen;
  }

  /** Returns the argument for `leave`, or undefined while nothing may be sent. */
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

  leave(entered: BreakerState, result: CallResult): void {
    // A call that started before the state changed does not count for the new state.
    if (entered !== this.#state) return;
    if (entered.name === 'closed') {
      if (result === 'failure') entered.failures += 1;
      if (result === 'success') entered.failures = 0;
      if (entered.failures >= this.#failuresToOpen) this.#open(30_000);
    } else if (entered.name === 'half-open') {
      entered.trialRunning = false;
      entered.successes += 1;
      if (result === 'failure') this.#open(Math.min(entered.openMs * 2, 300_000));
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
  readonly #cache = new Map<string, { value: unknown; at: number }>();

  constructor(baseUrl: string, fallbackUrl?: string, settings: Partial<Settings> = {}) {
    this.#settings = { ...DEFAULTS, ...settings };
    this.#api = this.#originOf(baseUrl);
    this.#fallback = fallbackUrl === undefined ? undefined : this.#originOf(fallbackUrl);
  }

  #originOf(baseUrl: string): Origin {
    // ky passes `dispatcher` to fetch, but its types do not list it.
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
    return { http, breaker: new Breaker(this.#settings.failuresToOpen) };
  }

  async listItems(tag: string, limit: number): Promise<Item[]> {
    if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`limit must be a whole number above 0, got ${limit}`);
    const response = await this.#call({ method: 'GET', path: 'items', query: { tag, limit } });
    return read(ItemList, response).items;
  }

  /** Returns the item, or undefined after a 404. */
  async findItem(id: number): Promise<Item | undefined> {
    try {
      return read(Item, await this.#call({ method: 'GET', path: `items/${encodeURIComponent(id)}` }));
    } catch (error) {
      if (error instanceof ApiError && error.code === 'not-found') return undefined;
      throw error;
    }
  }

  /** Places an order. With a key the API processes it once, even after retries; without one, only a safe retry is made. */
  async createOrder(itemId: number, quantity: number, idempotencyKey?: string): Promise<Order> {
    return read(Order, await this.#call({ method: 'POST', path: 'orders', json: { itemId, quantity }, idempotencyKey }));
  }

  /** Returns a rate, without a static default: an invented rate is worse than none. */
  async rate(currency: string): Promise<Degraded<Rate>> {
    return this.#degradable(`rates/${encodeURIComponent(currency)}`, Rate);
  }

  /** Returns the limits, by default the smallest quantity, because that is safe. */
  async limits(): Promise<Degraded<Limits>> {
    return this.#degradable('limits', Limits, { maxQuantity: 1 });
  }

  /** Yields all items, one JSON document per line, without holding the whole body in memory. */
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
    if (rest !== '') throw new ApiError('invalid-response', 'GET export: the body is incomplete');
  }

  async close(): Promise<void> {
    await this.#agent.close();
  }

  /** Returns the first available of: a fresh response, the fallback's, a cached one, a static default. */
  async #degradable<T>(path: string, schema: z.ZodType<T>, staticDefault?: T): Promise<Degraded<T>> {
    const request: ApiRequest = { method: 'GET', path };
    const endsAt = performance.now() + this.#settings.deadlineMs;
    let failure: ApiError;
    try {
      const value = read(schema, await this.#call(request, this.#api, endsAt));
      this.#cache.set(path, { value, at: Date.now() });
      return { value, source: 'network', ageMs: 0 };
    } catch (error) {
      if (!(error instanceof ApiError) || !error.unavailable) throw error;
      failure = error;
    }
    const fixed: Degraded<T> | undefined = staticDefault === undefined ? undefined : { value: staticDefault, source: 'default', ageMs: 0 };
    const found = (await this.#fromFallback(request, schema, endsAt)) ?? this.#fromCache(path, schema) ?? fixed;
    if (found === undefined) throw failure;
    log({ event: 'degraded', path, source: found.source, ageMs: found.ageMs, reason: failure.message });
    return { ...found, reason: failure.message };
  }

  async #fromFallback<T>(request: ApiRequest, schema: z.ZodType<T>, endsAt: number): Promise<Degraded<T> | undefined> {
    if (this.#fallback === undefined) return undefined;
    try {
      return { value: read(schema, await this.#call(request, this.#fallback, endsAt)), source: 'fallback', ageMs: 0 };
    } catch {
      // An error of the fallback is not an error of the API; its attempts are in the log.
      return undefined;
    }
  }

  #fromCache<T>(path: string, schema: z.ZodType<T>): Degraded<T> | undefined {
    const cached = this.#cache.get(path);
    const ageMs = cached === undefined ? Number.POSITIVE_INFINITY : Date.now() - cached.at;
    return ageMs > MAX_STALE_MS ? undefined : { value: schema.parse(cached?.value), source: 'stale', ageMs };
  }

  async #call(
    request: ApiRequest,
    origin: Origin = this.#api,
    endsAt: number = performance.now() + this.#settings.deadlineMs,
  ): Promise<ApiResponse> {
    const entered = origin.breaker.enter();
    if (entered === undefined) throw new ApiError('circuit-open', `${request.method} ${request.path}: the circuit is open`);
    let result: CallResult = 'neutral';
    try {
      const attempts = entered.name === 'half-open' ? 1 : this.#settings.attempts;
      const response = await this.#withRetries(origin, request, endsAt, attempts);
      result = 'success';
      return response;
    } catch (error) {
      result = resultOf(error);
      throw error;
    } finally {
      origin.breaker.leave(entered, result);
    }
  }

  async #withRetries(origin: Origin, request: ApiRequest, endsAt: number, attempts: number): Promise<ApiResponse> {
    const { firstDelayMs } = this.#settings;
    const requestId = randomUUID();
    for (let n = 1; ; n += 1) {
      const timeLeft = endsAt - performance.now();
      const result = await this.#attempt(origin, request, requestId, n, timeLeft);
      if (!(result instanceof ApiError) && result.status < 300) return result;

      const minWaitMs = result instanceof ApiError ? undefined : retryAfterMs(result.headers.get('retry-after'));
      const waitMs = Math.max(minWaitMs ?? 0, Math.random() * Math.min(30_000, firstDelayMs * 2 ** (n - 1)));
      const inTime = performance.now() + waitMs < endsAt;
      if (!mayRetry(request, result, minWaitMs) || n >= attempts || !inTime) {
        throw result instanceof ApiError ? result : errorFor(request, result, minWaitMs);
      }
      await pause(waitMs);
    }
  }

  async #attempt(origin: Origin, request: ApiRequest, requestId: string, n: number, timeLeft: number): Promise<ApiResponse | ApiError> {
    const abort = new AbortController();
    const limitMs = Math.max(1, Math.min(this.#settings.attemptMs, timeLeft));
    const timer = setTimeout(() => abort.abort(new Error(`no complete response within ${Math.round(limitMs)} ms`)), limitMs);
    const started = performance.now();
    let status: number | null = null;
    let serverRequestId: string | null = null;
    let error: string | undefined;
    try {
      const exchange = async (): Promise<ApiResponse> => {
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
      error = abort.signal.aborted ? 'timeout' : errorCode(cause);
      return new ApiError('connection', `${request.method} ${request.path}: ${error}`, { cause });
    } finally {
      clearTimeout(timer);
      const ms = Math.round(performance.now() - started);
      // The path only: a query may contain secrets.
      log({ event: 'attempt', requestId, serverRequestId, method: request.method, path: request.path, attempt: n, status, ms, error });
    }
  }
}

/** Returns what a failed call shows about the API. A rate limit shows that it works. */
function resultOf(error: unknown): CallResult {
  if (!(error instanceof ApiError)) return 'neutral';
  const { status = 0 } = error.details;
  return error.code === 'connection' || status >= 500 || status === 408 ? 'failure' : 'neutral';
}

/** Reports whether a retry is safe: a POST without a key only if the first attempt had no effect. */
function mayRetry(request: ApiRequest, result: ApiResponse | ApiError, retryAfter: number | undefined): boolean {
  const retryable = request.method === 'GET' || request.idempotencyKey !== undefined;
  if (result instanceof ApiError) {
    if (result.code !== 'connection') return false;
    const code = errorCode(result.cause);
    if (/CERT|ALTNAME|SIGNATURE/.test(code)) return false;
    return retryable || NOT_SENT.has(code);
  }
  const unprocessed = result.status === 429 || (result.status === 503 && retryAfter !== undefined);
  return RETRY_STATUS.has(result.status) && (retryable || unprocessed);
}

function errorFor(request: ApiRequest, { status }: Pick<ApiResponse, 'status'>, retryAfter: number | undefined): ApiError {
  const code = status === 404 ? 'not-found' : 'http-status';
  const retry = retryAfter === undefined ? {} : { retryAt: new Date(Date.now() + retryAfter) };
  return new ApiError(code, `${request.method} ${request.path}: the server returned ${status}`, { status, ...retry });
}

/** Parses seconds or an HTTP date; undefined for anything else. Maximum ten years, so that the date stays valid. */
function retryAfterMs(value: string | null): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1_000, 315_360_000_000);
  if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text)) return undefined;
  const at = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
  return Number.isNaN(at) ? undefined : Math.min(Math.max(0, at - Date.now()), 315_360_000_000);
}

function read<T>(schema: z.ZodType<T>, response: ApiResponse): T {
  const type = response.headers.get('content-type') ?? 'no Content-Type';
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(type)) {
    throw new ApiError('invalid-response', `expected JSON, got ${type}: ${JSON.stringify(response.text.slice(0, 80))}`);
  }
  return parse(schema, response.text);
}

function parse<T>(schema: z.ZodType<T>, text: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new ApiError('invalid-response', `the body is not valid JSON: ${JSON.stringify(text.slice(0, 80))}`, { cause });
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`);
  throw new ApiError('invalid-response', `the response does not match the schema: ${problems.join('; ')}`);
}

async function readText(response: Response, limit: number): Promise<string> {
  let whole = '';
  for await (const text of textOf(response, limit)) whole += text;
  return whole;
}

/** Yields the body as it arrives. `limit` is in decoded bytes: a small gzip body can expand to gigabytes. */
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
      if (size > limit) throw new ApiError('invalid-response', `the body is larger than ${limit} bytes`);
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder.decode();
  } finally {
    await reader?.cancel().catch(() => undefined);
  }
}

/** Settles when the signal fires, even if the work ignores the signal. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

function errorCode(error: unknown): string {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ('code' in current && typeof current.code === 'string') return current.code;
  }
  return 'the connection was lost';
}

function log(line: Record<string, unknown>): void {
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

async function main(argv: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const baseUrl = argv[0] ?? env['API_BASE_URL'];
  if (baseUrl === undefined || !URL.canParse(baseUrl)) {
    log({ event: 'usage', message: 'pass the base URL as the first argument or in API_BASE_URL' });
    return 2;
  }
  const client = new ApiClient(baseUrl, env['API_FALLBACK_URL'], {
    firstDelayMs: Number(env['API_FIRST_DELAY_MS'] ?? DEFAULTS.firstDelayMs),
    deadlineMs: Number(env['API_DEADLINE_MS'] ?? DEFAULTS.deadlineMs),
    failuresToOpen: Number(env['API_FAILURES_TO_OPEN'] ?? DEFAULTS.failuresToOpen),
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
