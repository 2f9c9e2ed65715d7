import { createHash } from 'node:crypto';
import * as z from 'zod';
import { ApiError, badInput } from '../../errors.js';
import type { Clock } from '../../runtime/clock.js';
import { digest } from '../../runtime/digest.js';
import type { Store } from '../../store/store.js';
import type { ApiResponse } from '../call/api-response.js';
import { defineStage, type Next, type Run } from '../call/pipeline.js';
import type { PreparedRequest } from '../call/request.js';
import { settle, unsettle } from '../call/result.js';
import { identityOf } from './cache-key.js';
import { createRequestCoalescer } from './coalescing.js';
import { readEntry, toEntry, toResponse } from './entry.js';

export const idempotencyOptions = () =>
  z.strictObject({
    header: z
      .string()
      .regex(/^[\w!#$%&'*+.^`|~-]+$/)
      .default('Idempotency-Key')
      .describe('Request header for the key. Default: Idempotency-Key.'),
    keepMs: z
      .int()
      .min(0)
      .default(24 * 60 * 60 * 1000)
      .describe('How long a repeated key returns the first response, in milliseconds. Default: 86400000 (24 h).'),
  });
export type IdempotencyOptions = z.infer<ReturnType<typeof idempotencyOptions>>;

export interface IdempotencyDependencies {
  readonly store: Store;
  readonly clock: Clock;
  /** Separates this API from others in the store. */
  readonly partition: string;
}

/** Header that `isRepeatable` reads. */
const standardHeader = 'idempotency-key';

/**
 * Sends the key to the API and stores the first response: the same key with the same request returns it, while in flight
 * and afterwards; with another request it is refused. Keys are separated by caller and credential. Only a final response
 * completes a key, so that a request with an unknown outcome can be resent.
 */
export function idempotency(options: IdempotencyOptions | false, dependencies: IdempotencyDependencies): Run {
  if (options === false) return refuseKeys;
  const { store, clock, partition } = dependencies;
  const { header, keepMs } = options;
  const coalescer = createRequestCoalescer();

  async function runOnce(name: string, request: PreparedRequest, next: Next): Promise<ApiResponse> {
    const fingerprint = fingerprintOf(request);
    const known = readRecord(await store.get(name));
    if (known !== undefined && known.fingerprint !== fingerprint) throw conflict();
    const record = readEntry(known?.response);
    if (record !== undefined) return toResponse(record, request, clock.now(), { source: 'cache', reason: 'idempotency-key' });
    await store.set(name, { fingerprint }, keepMs);
    const result = await settle(next(request));
    if ('response' in result && isFinal(result.response)) {
      const { response } = result;
      const entry = toEntry(response, { hasBody: true, requestUrl: request.url, now: clock.now(), lifetime: 0 });
      await store.set(name, { fingerprint, response: entry }, keepMs);
    }
    // Nothing was done under this key, so a corrected request can use it.
    if (known === undefined && 'error' in result && result.error.outcome !== 'unknown') await store.delete(name);
    return unsettle(result);
  }

  return async (request, next) => {
    const key = keyOf(request, header);
    if (key === undefined) return next(request);
    const name = `idempotency:${digest('idempotency', partition, identityOf(withoutKey(request, header)), key)}`;
    // Set in place: the deadline and the final error read from this object whether the request can be resent.
    request.headers.set(header, key);
    const keyed = { ...request, idempotencyKey: key };
    // A stream can neither be compared nor replayed; the API still receives the key.
    if (request.bodyStream !== undefined || request.bodyMode === 'stream') return next(keyed);
    const { response } = coalescer.join(
      name,
      keyed,
      (shared) => runOnce(name, shared, next),
      (first) => {
        if (fingerprintOf(first) !== fingerprintOf(request)) throw conflict();
        return true;
      },
    );
    return response;
  };
}

async function refuseKeys(request: PreparedRequest, next: Next): Promise<ApiResponse> {
  if (request.idempotencyKey === undefined) return next(request);
  throw badInput(
    'invalid-arguments',
    'Idempotency keys are disabled for this API.',
    'Omit idempotencyKey, and do not send the write twice.',
  );
}

function keyOf(request: PreparedRequest, header: string): string | undefined {
  const byHand = request.headers.get(header) ?? request.headers.get(standardHeader) ?? undefined;
  const key = request.idempotencyKey ?? byHand;
  if (key === undefined) return undefined;
  if (byHand !== undefined && byHand !== key) {
    throw badInput(
      'invalid-arguments',
      `idempotencyKey and the header ${header} have different values.`,
      'Pass the key only as idempotencyKey.',
    );
  }
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw badInput(
      'invalid-arguments',
      'The idempotency key must be 1 to 255 visible ASCII characters.',
      'Pass a random UUID, and a new one for each intended effect.',
    );
  }
  return key;
}

function withoutKey(request: PreparedRequest, header: string): Pick<PreparedRequest, 'headers' | 'caller' | 'credential'> {
  const headers = new Headers(request.headers);
  headers.delete(header);
  return { headers, caller: request.caller, credential: request.credential };
}

function fingerprintOf({ method, url, body }: PreparedRequest): string {
  const content = createHash('sha256')
    .update(body ?? '')
    .digest('base64url');
  return digest('request', method, url.href, content);
}

/** Larger responses would evict everything else, as in the cache. The API still knows the key. */
const maxStoredBytes = 4 * 1024 * 1024;

/**
 * Refusals that depend on the caller or the time, so that the same request may succeed later. 409 reports a request in
 * progress with the same key (draft-ietf-httpapi-idempotency-key-header §2.7).
 */
const notFinalStatuses: ReadonlySet<number> = new Set([401, 403, 407, 408, 409, 425, 429]);

function isFinal(response: ApiResponse): boolean {
  const isOfTheApi = response.source !== 'stale' && response.source !== 'default';
  const isWhole = response.bodyError === undefined && response.stream === undefined && response.body.byteLength <= maxStoredBytes;
  return isOfTheApi && isWhole && response.status < 500 && !notFinalStatuses.has(response.status);
}

const buildRecordSchema = () => z.strictObject({ fingerprint: z.string(), response: z.unknown().optional() });
let recordSchema: ReturnType<typeof buildRecordSchema> | undefined;

function readRecord(value: unknown): z.infer<ReturnType<typeof buildRecordSchema>> | undefined {
  if (value === undefined) return undefined;
  recordSchema ??= buildRecordSchema();
  return recordSchema.safeParse(value).data;
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
