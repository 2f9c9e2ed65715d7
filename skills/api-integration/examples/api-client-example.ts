// A small, complete API client: pooled connections, time-outs, retries under one deadline,
// validated answers, a kept copy for bad times, and one log line for each attempt.
//
//   npm install ky undici zod
//   npx esbuild api-client-example.ts --bundle --platform=node --outfile=example.cjs
//   node example.cjs https://api.example.com          (or set API_BASE_URL)
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

type Item = z.infer<typeof Item>;
type Order = z.infer<typeof Order>;
type Rate = z.infer<typeof Rate>;

class ApiError extends Error {
  constructor(
    readonly code: 'not-found' | 'http-status' | 'connection' | 'bad-answer',
    message: string,
    readonly details: { status?: number; retryAt?: Date; cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause });
    this.name = 'ApiError';
  }

  /** The API is down or busy, so an older answer is better than none. */
  get unavailable(): boolean {
    const { status } = this.details;
    return this.code === 'connection' || (status !== undefined && (status >= 500 || status === 429));
  }
}

interface ApiRequest {
  method: 'GET' | 'POST';
  path: string;
  query?: Record<string, string | number>;
  json?: unknown;
}

interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

interface Settings {
  attempts: number;
  deadlineMs: number;
  attemptMs: number;
  firstDelayMs: number;
  maxBodyBytes: number;
}

const DEFAULTS: Settings = {
  attempts: 4,
  deadlineMs: 60_000,
  attemptMs: 30_000,
  firstDelayMs: 1_000,
  maxBodyBytes: 1024 * 1024,
};

const RETRY_STATUS = new Set([429, 500, 502, 503, 504]);
const NOT_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);
const MAX_STALE_MS = 24 * 3_600_000;

class ApiClient {
  readonly #agent = new Agent({ connections: 16, connect: { timeout: 5_000 }, headersTimeout: 30_000, bodyTimeout: 30_000 });
  readonly #http: KyInstance;
  readonly #settings: Settings;
  readonly #rates = new Map<string, { rate: Rate; at: number }>();

  constructor(baseUrl: string, settings: Partial<Settings> = {}) {
    this.#settings = { ...DEFAULTS, ...settings };
    // ky hands `dispatcher` to fetch, but its types do not list it.
    const pool: object = { dispatcher: this.#agent };
    this.#http = ky.create({
      ...pool,
      prefixUrl: baseUrl,
      headers: { 'user-agent': 'api-client-example/1.0', accept: 'application/json' },
      redirect: 'manual',
      throwHttpErrors: false,
      retry: 0,
      timeout: false,
    });
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

  async createOrder(itemId: number, quantity: number): Promise<Order> {
    return read(Order, await this.#call({ method: 'POST', path: 'orders', json: { itemId, quantity } }));
  }

  /** The rate as of now, or while the API is down the last one seen, marked as stale. */
  async rate(currency: string): Promise<{ rate: Rate; source: 'network' | 'stale'; ageMs: number }> {
    try {
      const rate = read(Rate, await this.#call({ method: 'GET', path: `rates/${encodeURIComponent(currency)}` }));
      this.#rates.set(currency, { rate, at: Date.now() });
      return { rate, source: 'network', ageMs: 0 };
    } catch (error) {
      const kept = this.#rates.get(currency);
      if (!(error instanceof ApiError) || !error.unavailable || kept === undefined) throw error;
      const ageMs = Date.now() - kept.at;
      if (ageMs > MAX_STALE_MS) throw error;
      log({ event: 'stale', key: `rates/${currency}`, ageMs, reason: error.message });
      return { rate: kept.rate, source: 'stale', ageMs };
    }
  }

  async close(): Promise<void> {
    await this.#agent.close();
  }

  async #call(request: ApiRequest): Promise<Answer> {
    const { attempts, deadlineMs, firstDelayMs } = this.#settings;
    const requestId = randomUUID();
    const endsAt = performance.now() + deadlineMs;
    for (let n = 1; ; n += 1) {
      const timeLeft = endsAt - performance.now();
      const result = await this.#attempt(request, requestId, n, timeLeft);
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

  async #attempt(request: ApiRequest, requestId: string, n: number, timeLeft: number): Promise<Answer | ApiError> {
    const abort = new AbortController();
    const limitMs = Math.max(1, Math.min(this.#settings.attemptMs, timeLeft));
    const timer = setTimeout(() => abort.abort(new Error(`no whole answer within ${Math.round(limitMs)} ms`)), limitMs);
    const started = performance.now();
    let status: number | null = null;
    let serverRequestId: string | null = null;
    let fault: string | undefined;
    try {
      const exchange = async (): Promise<Answer> => {
        const response = await this.#http(request.path, {
          method: request.method,
          headers: { 'x-request-id': requestId },
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
      const ms = Math.round(performance.now() - started);
      // The path only: a query may hold secrets.
      log({ event: 'attempt', requestId, serverRequestId, method: request.method, path: request.path, attempt: n, status, ms, fault });
    }
  }
}

/** A POST is repeated only when the first one certainly did nothing. */
function mayRepeat(request: ApiRequest, result: Answer | ApiError, retryAfter: number | undefined): boolean {
  const read = request.method === 'GET';
  if (result instanceof ApiError) {
    if (result.code !== 'connection') return false;
    const code = faultCode(result.cause);
    if (/CERT|ALTNAME|SIGNATURE/.test(code)) return false;
    return read || NOT_SENT.has(code);
  }
  const refused = (result.status === 429 || result.status === 503) && retryAfter !== undefined;
  return RETRY_STATUS.has(result.status) && (read || refused);
}

function errorFor(request: ApiRequest, answer: Answer, retryAfter: number | undefined): ApiError {
  const { status } = answer;
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
  let value: unknown;
  try {
    value = JSON.parse(answer.text);
  } catch (cause) {
    throw new ApiError('bad-answer', `the body is not valid JSON: ${JSON.stringify(answer.text.slice(0, 80))}`, { cause });
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`);
  throw new ApiError('bad-answer', `the answer does not have the expected form: ${problems.join('; ')}`);
}

async function readText(response: Response, limit: number): Promise<string> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    const chunk: Uint8Array = value;
    size += chunk.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw new ApiError('bad-answer', `the body is larger than ${limit} bytes`);
    }
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
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
  const client = new ApiClient(baseUrl, {
    firstDelayMs: Number(env['API_FIRST_DELAY_MS'] ?? DEFAULTS.firstDelayMs),
    deadlineMs: Number(env['API_DEADLINE_MS'] ?? DEFAULTS.deadlineMs),
  });
  try {
    const items = await client.listItems('garden & home', 2);
    const order = await client.createOrder(items[0]?.id ?? 1, 3);
    const missing = await client.findItem(404);
    const first = await client.rate('EUR');
    const second = await client.rate('EUR');
    const summary = {
      items: items.map((item) => item.name),
      orderId: order.id,
      missing: missing?.name ?? null,
      rates: [first.source, second.source],
      rate: second.rate.value,
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
