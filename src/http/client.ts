import { randomUUID } from 'node:crypto';
import type { Dispatcher } from 'undici';
import * as z from 'zod';
import { ApiError } from '../errors.js';
import { type Clock, systemClock } from '../runtime/clock.js';
import { type CallEvent, createEvents, type Events } from '../runtime/events.js';
import { packageInfo } from '../runtime/package-info.js';
import { type Random, systemRandom } from '../runtime/random.js';
import type { ApiOutcome, Attempt } from './answer.js';
import { createDispatcher, type Resolver, systemResolver } from './network/connector.js';
import { createWire } from './network/wire.js';
import { compose } from './pipeline.js';
import { type ApiRequest, type PreparedRequest, prepareTarget } from './request.js';
import { parseHttpUrl } from './request-target.js';
import { deadline } from './stages/deadline.js';
import { policy, policyOptions } from './stages/policy.js';
import { retry, retryOptions } from './stages/retry.js';
import { answerError } from './status-error.js';

const mebibyte = 1024 * 1024;

/**
 * What an API is, as the configuration resolves it. Every option has its default. Schemas of options are functions,
 * because building them takes 5 ms, and a server that is only asked for its tools needs none.
 */
export const apiDefinition = () =>
  z.strictObject({
    baseUrl: z
      .url()
      .refine((url) => !/[?#]/.test(url), 'must have no query and no fragment')
      .optional()
      .describe('Targets are paths below it. Without: targets are absolute URLs.'),
    headers: z.record(z.string(), z.string()).default({}).describe('Sent with every request. Default: none beyond the standard ones.'),
    timeouts: z
      .strictObject({
        connectMs: z.int().min(1).max(600_000).default(5000).describe('Milliseconds to connect, TLS included. Default: 5000.'),
        attemptMs: z.int().min(1).max(600_000).default(30_000).describe('Milliseconds for one attempt, body included. Default: 30000.'),
        deadlineMs: z
          .int()
          .min(1)
          .max(600_000)
          .default(60_000)
          .describe('Milliseconds for the whole call, waits included. Default: 60000.'),
      })
      .prefault({}),
    allow: policyOptions().prefault({}),
    retry: retryOptions().prefault({}),
    maxBodyBytes: z
      .int()
      .min(1)
      .default(32 * mebibyte)
      .describe('Decoded bytes of a body at most. Default: 33554432 (32 MiB).'),
    network: z
      .strictObject({ allowLocal: z.boolean().default(false).describe('Loopback and private addresses may be reached. Default: false.') })
      .prefault({}),
  });
export type ApiDefinition = z.input<ReturnType<typeof apiDefinition>>;

export interface ClientDependencies {
  readonly clock?: Clock;
  readonly random?: Random;
  readonly resolver?: Resolver;
  readonly events?: Events;
}

export interface ApiClient {
  /**
   * One call through every stage. It resolves for whatever the network or the API did; it rejects, with an ApiError of
   * outcome `rejected`, only for a request that can't be sent as it is.
   */
  call(request: ApiRequest): Promise<ApiOutcome>;
  /** Ends the pooled connections. */
  close(): Promise<void>;
}

/** @throws {z.ZodError} naming the option, the rule and the value, when the definition is wrong. */
export function createApiClient(definition: ApiDefinition = {}, dependencies: ClientDependencies = {}): ApiClient {
  const options = apiDefinition().parse(definition);
  const { clock = systemClock, random = systemRandom, resolver = systemResolver, events = createEvents() } = dependencies;
  const baseUrl = options.baseUrl === undefined ? undefined : parseHttpUrl(options.baseUrl);
  let pool: Promise<Dispatcher> | undefined;
  const dispatcher = () => {
    pool ??= createDispatcher({ policy: options.network, resolver, connectTimeoutMs: options.timeouts.connectMs });
    return pool;
  };
  const defaults = { baseUrl, headers: { ...standardHeaders(), ...options.headers } };
  const run = compose(
    [policy(options.allow), deadline(clock), retry(options.retry, { clock, random })],
    createWire({
      dispatcher,
      clock,
      attemptTimeoutMs: options.timeouts.attemptMs,
      maxRedirects,
      limits: { maxBytes: options.maxBodyBytes, previewBytes: Math.min(previewBytes, options.maxBodyBytes) },
    }),
  );

  async function call(request: ApiRequest): Promise<ApiOutcome> {
    const attempts: Attempt[] = [];
    const startedAt = clock.monotonic();
    const emit = (event: CallEvent) => {
      events.emit(event);
      request.onEvent?.(event);
    };
    const requestId = request.requestId ?? randomUUID();
    const prepared: PreparedRequest = {
      ...prepareTarget(request, defaults),
      requestId,
      deadlineMs: request.deadlineMs ?? options.timeouts.deadlineMs,
      attempts: request.attempts ?? options.retry.attempts,
      redirect: request.redirect ?? 'follow',
      signal: request.signal ?? new AbortController().signal,
      emit,
      record(attempt) {
        attempts.push(attempt);
        emit({ type: 'attempt', requestId, ...attempt });
      },
    };
    const end = (url: URL) => ({ requestId, method: prepared.method, url, attempts, totalMs: clock.monotonic() - startedAt });
    try {
      const answer = await run(prepared);
      const error = answerError(answer, prepared, clock.now());
      return error === undefined ? { ...end(answer.url), ok: true, answer } : { ...end(answer.url), ok: false, error, answer };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return { ...end(prepared.url), ok: false, error };
    }
  }

  async function close(): Promise<void> {
    await (await pool)?.destroy();
  }

  return { call, close };
}

const maxRedirects = 5;
const previewBytes = 64 * 1024;

/** A real User-Agent, because some APIs refuse requests without one; any format, because a narrow Accept yields 406. */
function standardHeaders(): Record<string, string> {
  const { name, version } = packageInfo();
  return {
    'user-agent': `${name}/${version}`,
    accept: 'application/json, text/*;q=0.9, */*;q=0.8',
    'accept-encoding': 'gzip, deflate, br',
  };
}
