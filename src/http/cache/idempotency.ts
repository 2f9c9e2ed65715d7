import { createHash } from 'node:crypto';
import * as z from 'zod';
import { ApiError, badInput } from '../../errors.js';
import type { Clock } from '../../runtime/clock.js';
import { digest } from '../../runtime/digest.js';
import { forwardClock } from '../../runtime/forward-clock.js';
import { ownedKey } from '../../store/owned-key.js';
import type { ApiResponse } from '../call/api-response.js';
import { defineStage, type Next, type Run } from '../call/pipeline.js';
import { isRateLimitRefusal } from '../call/rate-limit-refusal.js';
import type { PreparedRequest } from '../call/request.js';
import { type Caught, caught, type Result } from '../call/result.js';
import { resultOf } from '../call/status-error.js';
import { isCredentialName } from '../semantics/credential-names.js';
import { foldHeaderName, idempotencyKeyHeader } from '../semantics/header-fields.js';
import { identityOf, tenantHeaders } from './cache-key.js';
import { type EntryTimes, toEntry, toResponse } from './entry.js';
import type { FinalResponse, IdempotencyRecords, KeyRecord } from './idempotency-records.js';

export const idempotencyOptions = () =>
  z.strictObject({
    header: z
      .string()
      .regex(/^[\w!#$%&'*+.^`|~-]+$/)
      .default(idempotencyKeyHeader)
      .describe('Request header for the key. Default: Idempotency-Key.'),
    keepMs: z
      .int()
      .min(0)
      .default(24 * 60 * 60 * 1000)
      .describe('How long a repeated key returns the first response, in milliseconds. Default: 86400000 (24 h).'),
  });
export type IdempotencyOptions = z.infer<ReturnType<typeof idempotencyOptions>>;

export interface IdempotencyDependencies {
  readonly records: IdempotencyRecords;
  readonly clock: Clock;
  /** Name of the API; empty without one. With the origin, it identifies the API for as long as a key is stored. */
  readonly api: string;
  /** Headers that the definition adds to every request. A reload that changes them does not make it another request. */
  readonly defaultHeaders: Readonly<Record<string, string>>;
}

/**
 * Sends the key to the API and stores the first response: the same key with the same request returns it, while in flight
 * and afterwards; with another request it is refused. Keys are separated by API, origin, credential and caller. Only a final
 * response completes a key, so that a request with an unknown outcome can be resent.
 */
export function idempotency(options: IdempotencyOptions | false, dependencies: IdempotencyDependencies): Run {
  if (options === false) return refuseKeys;
  const { records, clock, api } = dependencies;
  const { header, keepMs } = options;
  const time = forwardClock(clock);
  const describe = createDescription(header, dependencies.defaultHeaders);

  async function runOnce(name: string, fingerprint: string, request: PreparedRequest, next: Next): Promise<Result> {
    const once = records.exclusively(name, request, async (run) => {
      const existing = await run.claim(fingerprint, keepMs);
      const replay = replayOf(existing, fingerprint, request, { age: time.now(), now: clock.now() });
      if (replay !== undefined) {
        run.free();
        return replay;
      }
      const requestedAt = time.stamp();
      const result = await next(request);
      if (result.response !== undefined && isFinal(result.response)) {
        const times = { requestedAt, receivedAt: time.now(), now: clock.now() };
        run.complete(fingerprint, toFinal(result.response, request, times), keepMs);
      }
      // Nothing was done under this key, so a corrected request can use it.
      if (existing.length === 0 && result.response === undefined && result.error.outcome !== 'unknown') run.free();
      return result;
    });
    const ended = await caught(once);
    return ended.error === undefined ? ended.value : ended;
  }

  return async (request, next) => {
    const given = keyOf(request, header);
    if (given.error !== undefined) return given;
    const key = given.value;
    if (key === undefined) return next(request);
    const { identity, fingerprint } = describe(request);
    const name = ownedKey(request.caller, `idempotency:${digest('idempotency', api, request.url.origin, identity, key)}`);
    // Set in place: the deadline and the final error read from this object whether the request can be resent.
    request.headers.set(header, key);
    const keyed = { ...request, idempotencyKey: key };
    // A stream can neither be compared nor replayed; the API still receives the key.
    if (request.bodyStream !== undefined || request.bodyMode !== 'buffer') return next(keyed);
    const first = records.inFlight.find(name);
    if (first !== undefined && describe(first).fingerprint !== fingerprint) return { error: conflict() };
    return records.inFlight.join(name, keyed, (shared) => runOnce(name, fingerprint, shared, next)).result;
  };
}

/** By the forward clock, for the age; and by the system time, of which `retryAt` states whole milliseconds. */
interface ReplayTimes {
  readonly age: number;
  readonly now: number;
}

/** Returns the response or the refusal for a key that has records; undefined if the request must be sent (again). */
function replayOf(existing: readonly KeyRecord[], fingerprint: string, request: PreparedRequest, times: ReplayTimes): Result | undefined {
  if (existing.some((record) => record.fingerprint !== fingerprint)) return { error: conflict() };
  const completed = existing.find(({ final }) => final !== undefined) ?? existing.find(({ status }) => status !== undefined);
  if (completed?.status === undefined) return undefined;
  const { status, final } = completed;
  const reason = 'idempotency-key';
  const response: ApiResponse =
    final === undefined
      ? { ...emptyResponse(status, request.url), cache: { ageSeconds: 0, reason } }
      : toResponse(final.entry, request, times.age, { source: 'cache', reason });
  return resultOf(final?.isWhole === true ? response : { ...response, bodyError: incomplete(status) }, request, times.now);
}

function emptyResponse(status: number, url: URL): ApiResponse {
  return { status, statusText: '', headers: new Headers(), url, body: new Uint8Array(), source: 'cache', firstByteMs: 0 };
}

function incomplete(status: number): ApiError {
  return new ApiError('body-incomplete', 'The body of the first response to this idempotency key is not stored completely.', {
    outcome: 'unknown',
    safeToRetry: false,
    hint: `The API returned ${status} to the first request. Do not send it with another key. Read its result with a GET.`,
  });
}

async function refuseKeys(request: PreparedRequest, next: Next): Promise<Result> {
  if (request.idempotencyKey === undefined) return next(request);
  const message = 'Idempotency keys are disabled for this API.';
  return { error: badInput('invalid-arguments', message, 'Omit idempotencyKey, and do not send the write twice.') };
}

function keyOf(request: PreparedRequest, header: string): Caught<string | undefined> {
  const names = [header, idempotencyKeyHeader].map(foldHeaderName);
  const byHand = [...request.headers].flatMap(([name, value]) => (names.includes(foldHeaderName(name)) ? [value] : []));
  const key = request.idempotencyKey ?? byHand[0];
  if (key === undefined) return { value: undefined };
  if (byHand.some((value) => value !== key)) {
    const message = `idempotencyKey and the header ${header} have different values.`;
    return { error: badInput('invalid-arguments', message, 'Pass the key only as idempotencyKey.') };
  }
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    const message = 'The idempotency key must be 1 to 255 visible ASCII characters.';
    return { error: badInput('invalid-arguments', message, 'Pass a random UUID, and a new one for each intended effect.') };
  }
  return { value: key };
}

/**
 * Returns a function that describes a request: the identity of its caller, and its fingerprint. A repeated request can have
 * another tracing header, but not another tenant: one tenant would get the response of another.
 */
function createDescription(header: string, defaultHeaders: Readonly<Record<string, string>>) {
  const keyNames = [header, idempotencyKeyHeader].map(foldHeaderName);
  const defaults = new Headers(defaultHeaders);
  return ({ method, url, headers, body, largeForm, caller, credential }: PreparedRequest) => {
    const credentials = new Headers();
    const others = new Headers();
    for (const [name, value] of headers) {
      if (keyNames.includes(foldHeaderName(name)) || defaults.get(name) === value) continue;
      (isCredentialName(name) ? credentials : others).append(name, value);
    }
    const content = createHash('sha256')
      .update(body ?? '')
      // A text can be the same as the description of a large part.
      .update(largeForm === undefined ? '' : ` ${largeForm.bytes}`)
      .digest('base64url');
    return {
      identity: identityOf({ headers: credentials, caller, credential }),
      fingerprint: digest('request', method, url.href, tenantHeaders(others), content),
    };
  };
}

/** The body of a larger response is cut: one response must not evict those of other keys. */
const maxStoredBytes = 4 * 1024 * 1024;
const previewBytes = 64 * 1024;

function toFinal(response: ApiResponse, request: PreparedRequest, times: EntryTimes): FinalResponse {
  const isWhole = response.body.byteLength <= maxStoredBytes;
  const stored = isWhole ? response : { ...response, body: response.body.subarray(0, previewBytes) };
  return { isWhole, entry: toEntry(stored, { hasBody: true, requestUrl: request.url, lifetime: 0, ...times }) };
}

/**
 * Refusals that depend on the caller or the time, so that the same request may succeed later. 409 reports a request in
 * progress with the same key (draft-ietf-httpapi-idempotency-key-header §2.7).
 */
const notFinalStatuses: ReadonlySet<number> = new Set([401, 403, 407, 408, 409, 421, 425, 429]);

function isFinal(response: ApiResponse): boolean {
  const isOfTheApi = response.source !== 'stale' && response.source !== 'default';
  const isWhole = response.bodyError === undefined && response.stream === undefined;
  return isOfTheApi && isWhole && response.status < 500 && !notFinalStatuses.has(response.status) && !isRateLimitRefusal(response);
}

function conflict(): ApiError {
  return new ApiError('idempotency-conflict', 'This idempotency key was already used for a different request.', {
    outcome: 'rejected',
    safeToRetry: false,
    hint: 'To repeat the first request, send it unchanged. For a new request, use a new key.',
  });
}

export const idempotencyStage = defineStage({
  name: 'idempotency',
  option: 'idempotency',
  does: 'returns the first response for a repeated idempotency key',
  why: 'One key is one response, whatever cache, fallbacks and retries do below.',
  emits: [],
  direct: false,
  create: ({ idempotency: options }: { readonly idempotency: IdempotencyOptions | false }, parts: IdempotencyDependencies) => ({
    run: idempotency(options, parts),
  }),
});
