import { createHash } from 'node:crypto';
import * as z from 'zod';
import { ApiError, badInput } from '../../errors.js';
import type { Clock } from '../../runtime/clock.js';
import { digest } from '../../runtime/digest.js';
import type { Store } from '../../store/store.js';
import type { Answer } from '../call/answer.js';
import type { Next, Stage } from '../call/pipeline.js';
import type { PreparedRequest } from '../call/request.js';
import { settle, unsettle } from '../call/result.js';
import { identityOf } from './cache-key.js';
import { createFlights } from './coalescing.js';
import { readEntry, toAnswer, toEntry } from './entry.js';

export const idempotencyOptions = () =>
  z.strictObject({
    header: z
      .string()
      .regex(/^[\w!#$%&'*+.^`|~-]+$/)
      .default('Idempotency-Key')
      .describe('The header that carries the key to the API. Default: Idempotency-Key.'),
    keepMs: z
      .int()
      .min(0)
      .default(24 * 60 * 60 * 1000)
      .describe('Milliseconds in which the same key gets the first answer again. Default: 86400000 (24 h).'),
  });
export type IdempotencyOptions = z.infer<ReturnType<typeof idempotencyOptions>>;

export interface IdempotencyDependencies {
  readonly store: Store;
  readonly clock: Clock;
  /** Tells this API from others in the store. */
  readonly partition: string;
}

/** What `isRepeatable` looks for. */
const standardHeader = 'idempotency-key';

/**
 * The key goes to the API, and is remembered here: the same key with the same request gets the first answer, in flight
 * and after it; with another request it is refused. Keys of different callers and credentials have nothing to do with
 * each other. A key is used up by a final answer only, so that after an unknown outcome it can be sent again.
 */
export function idempotency(options: IdempotencyOptions | false, dependencies: IdempotencyDependencies): Stage<PreparedRequest, Answer> {
  if (options === false) return refuseKeys;
  const { store, clock, partition } = dependencies;
  const { header, keepMs } = options;
  const flights = createFlights();

  async function once(name: string, request: PreparedRequest, next: Next<PreparedRequest, Answer>): Promise<Answer> {
    const fingerprint = fingerprintOf(request);
    const known = readRecord(await store.get(name));
    if (known !== undefined && known.fingerprint !== fingerprint) throw conflict();
    const kept = readEntry(known?.answer);
    if (kept !== undefined) return toAnswer(kept, request, clock.now(), { source: 'cache', reason: 'idempotency-key' });
    await store.set(name, { fingerprint }, keepMs);
    const result = await settle(next(request));
    if ('answer' in result && isFinal(result.answer)) {
      const { answer } = result;
      const entry = toEntry(answer, { hasBody: true, requestUrl: request.url, now: clock.now(), lifetime: 0 });
      await store.set(name, { fingerprint, answer: entry }, keepMs);
    }
    // Nothing was done under this key, now or before: it is free for a corrected request.
    if (known === undefined && 'error' in result && result.error.outcome !== 'unknown') await store.delete(name);
    return unsettle(result);
  }

  return async (request, next) => {
    const key = keyOf(request, header);
    if (key === undefined) return next(request);
    const name = `idempotency:${digest('idempotency', partition, identityOf(withoutKey(request, header)), key)}`;
    // In place: the deadline and the error of the call ask this very request whether it may be sent again.
    request.headers.set(header, key);
    const keyed = { ...request, idempotencyKey: key };
    // A stream can be neither compared nor given twice; the API still has the key.
    if (request.bodyStream !== undefined || request.bodyMode === 'stream') return next(keyed);
    const { answer } = flights.join(
      name,
      keyed,
      (shared) => once(name, shared, next),
      (first) => {
        if (fingerprintOf(first) !== fingerprintOf(request)) throw conflict();
        return true;
      },
    );
    return answer;
  };
}

async function refuseKeys(request: PreparedRequest, next: Next<PreparedRequest, Answer>): Promise<Answer> {
  if (request.idempotencyKey === undefined) return next(request);
  throw badInput('invalid-arguments', 'This API takes no idempotency keys.', 'Leave idempotencyKey out, and send a write only once.');
}

function keyOf(request: PreparedRequest, header: string): string | undefined {
  const byHand = request.headers.get(header) ?? request.headers.get(standardHeader) ?? undefined;
  const key = request.idempotencyKey ?? byHand;
  if (key === undefined) return undefined;
  if (byHand !== undefined && byHand !== key) {
    throw badInput('invalid-arguments', `idempotencyKey and the header ${header} differ.`, 'Pass the key once, as idempotencyKey.');
  }
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw badInput(
      'invalid-arguments',
      'The idempotency key is not 1 to 255 visible ASCII characters.',
      'Pass a random UUID, a new one for each intended effect.',
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

/** As for the cache: what is larger would push out everything else. The API still knows the key. */
const maxKeptBytes = 4 * 1024 * 1024;

/**
 * Refused for who asked or when, so that the same request may fare better later. 409 is a request with the same key
 * that the API still works on (draft-ietf-httpapi-idempotency-key-header §2.7).
 */
const passing: ReadonlySet<number> = new Set([401, 403, 407, 408, 409, 425, 429]);

function isFinal(answer: Answer): boolean {
  const isOfTheApi = answer.source !== 'stale' && answer.source !== 'default';
  const isWhole = answer.fault === undefined && answer.stream === undefined && answer.body.byteLength <= maxKeptBytes;
  return isOfTheApi && isWhole && answer.status < 500 && !passing.has(answer.status);
}

const buildRecordSchema = () => z.strictObject({ fingerprint: z.string(), answer: z.unknown().optional() });
let recordSchema: ReturnType<typeof buildRecordSchema> | undefined;

function readRecord(value: unknown): z.infer<ReturnType<typeof buildRecordSchema>> | undefined {
  if (value === undefined) return undefined;
  recordSchema ??= buildRecordSchema();
  return recordSchema.safeParse(value).data;
}

function conflict(): ApiError {
  return new ApiError('idempotency-conflict', 'This idempotency key was used with another request.', {
    outcome: 'rejected',
    safeToRetry: false,
    hint: 'For the first request again, send it unchanged. For a new one, use a new key.',
  });
}
