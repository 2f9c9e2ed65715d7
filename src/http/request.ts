import { type ApiError, badInput } from '../errors.js';
import type { CallEvent } from '../runtime/events.js';
import type { Attempt } from './answer.js';
import { idempotentMethods, type Method } from './method.js';
import { encodeBody } from './request-body.js';
import { parseTarget, type Query } from './request-target.js';

/** One call as its caller describes it. */
export interface ApiRequest {
  /** An absolute http(s) URL, or a path below the client's base URL. */
  readonly target: string;
  readonly method?: Method;
  /** Added to the target's own query; an array repeats its name. */
  readonly query?: Query;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string or bytes go as they are, anything else as JSON (or as a form, when Content-Type says so). */
  readonly body?: unknown;
  /** Milliseconds for the whole call, waits and body included. Default: the client's deadline, 60 s. */
  readonly deadlineMs?: number;
  /** Tries in all. Default: the client's, 4. */
  readonly attempts?: number;
  /** `manual` answers a 3xx as it is. Default: `follow`. */
  readonly redirect?: 'follow' | 'manual';
  /** Names the call in events and logs. Default: a random UUID. */
  readonly requestId?: string;
  readonly signal?: AbortSignal;
  /** The events of this call alone. */
  readonly onEvent?: (event: CallEvent) => void;
}

/** One call as the stages see it: checked, resolved, complete. */
export interface PreparedRequest {
  readonly requestId: string;
  readonly method: Method;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Uint8Array | undefined;
  readonly deadlineMs: number;
  readonly attempts: number;
  readonly redirect: 'follow' | 'manual';
  /** Aborts with an ApiError as its reason. */
  readonly signal: AbortSignal;
  readonly emit: (event: CallEvent) => void;
  /** Notes an attempt in the outcome of the call. */
  readonly record: (attempt: Attempt) => void;
}

export interface RequestDefaults {
  readonly baseUrl: URL | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

export function prepareTarget(
  request: ApiRequest,
  defaults: RequestDefaults,
): Pick<PreparedRequest, 'method' | 'url' | 'headers' | 'body'> {
  const method = request.method ?? 'GET';
  const url = parseTarget(request.target, request.query ?? {}, defaults.baseUrl);
  const headers = new Headers(defaults.headers);
  for (const [name, value] of Object.entries(request.headers ?? {})) setHeader(headers, name, value);
  const body = encodeBody(method, request.body, headers);
  return { method, url, headers, body };
}

/** Fields that frame the message on the wire: whoever may set them can smuggle a second request (RFC 9112 §11.2). */
const framing: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

function setHeader(headers: Headers, name: string, value: string): void {
  if (framing.has(name.toLowerCase())) {
    throw badInput(
      'invalid-header',
      `The header ${name.toLowerCase()} is set by this server and can't be passed.`,
      'Leave this header out.',
    );
  }
  // RFC 9110 §5.5. Headers lets some control characters pass, which undici refuses only when it sends.
  if (/[^\t\x20-\x7e\x80-\xff]/.test(value))
    throw invalidHeader(name, 'its value has a line break or another character that HTTP does not allow');
  try {
    headers.set(name, value);
  } catch {
    throw invalidHeader(name, 'its name has a character that HTTP does not allow');
  }
}

function invalidHeader(name: string, rule: string): ApiError {
  return badInput(
    'invalid-header',
    `The header ${JSON.stringify(name.slice(0, 60))} can't be sent: ${rule}.`,
    'Send header names of letters, digits and hyphens, and values of one line of visible characters.',
  );
}

/** Sending it twice has the effect of sending it once: by its method, or by its idempotency key. */
export function isRepeatable(request: Pick<PreparedRequest, 'method' | 'headers'>): boolean {
  return idempotentMethods.has(request.method) || request.headers.has('idempotency-key');
}
