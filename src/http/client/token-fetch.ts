import type { Clock } from '../../runtime/clock.js';
import type { Random } from '../../runtime/random.js';
import type { Events } from '../../telemetry/events.js';
import type { Attempt } from '../call/api-response.js';
import type { Fetch } from '../call/fetch.js';
import { outcomeOf } from '../call/outcome.js';
import type { Stage } from '../call/pipeline.js';
import { deadlineStage } from '../resilience/deadline.js';
import { retryOptions, retryStage } from '../resilience/retry/retry.js';
import type { Transport } from '../transport/dispatcher.js';
import { createSend } from '../transport/send.js';
import { createFetch } from './create-fetch.js';
import { prepareCall, standardHeaders } from './prepare-request.js';
import { chain } from './stages.js';

const deadlineMs = 30_000;
const attemptTimeoutMs = 10_000;
/**
 * Time in which attempts are repeated. A longer wait that the server requests is an error with its end: only the call that
 * requires the token knows whether its deadline allows the wait.
 */
const retryWindowMs = 3000;
/** Tokens, metadata and key sets have some kilobytes. */
const maxBytes = 1024 * 1024;

export interface TokenFetchDependencies {
  /** The transport of the API, so that the same network guard and proxy apply. */
  readonly dispatcher: () => Promise<Transport>;
  readonly clock: Clock;
  readonly random: Random;
  readonly events: Events;
}

/**
 * Returns a fetch for authorization servers: guarded and retried like the API's, in a pipeline of its own and without the
 * API's credentials. Set up with the first request, because most APIs have no authorization server.
 */
export function createTokenFetch(dependencies: TokenFetchDependencies): Fetch {
  let fetch: Fetch | undefined;
  return (input, init) => {
    fetch ??= setUpFetch(dependencies);
    return fetch(input, init);
  };
}

function setUpFetch({ dispatcher, clock, random, events }: TokenFetchDependencies): Fetch {
  const send = createSend({
    dispatcher,
    clock,
    attemptTimeoutMs,
    maxRedirects: 0,
    limits: { maxBytes, previewBytes: maxBytes },
    credentials: { apply: async (request) => request, renew: () => false, isOwnOrigin: () => false, entries: [] },
    policy: () => ({ kind: 'allowed' }),
    // No redirect is followed.
    redact: (text) => text,
  });
  const maxAttempts = 3;
  const parts = { clock, random };
  const options = { retry: retryOptions().parse({ attempts: maxAttempts }) };
  const retry = retryStage.create(options, parts);
  const retryEarly: Stage = {
    run(request, next) {
      const endsAt = Math.min(request.endsAt(), clock.monotonic() + retryWindowMs);
      return retry.run({ ...request, endsAt: () => endsAt }, next);
    },
  };
  const run = chain({ deadline: deadlineStage.create(options, parts), retry: retryEarly }, send);
  const defaults = {
    baseUrl: undefined,
    headers: standardHeaders(),
    query: {},
    checkCaller: () => undefined,
    idempotencyHeader: undefined,
  };
  return createFetch((request) => {
    const attempts: Attempt[] = [];
    const startedAt = clock.monotonic();
    const prepared = prepareCall(request, { ...defaults, startedAt, attempts, events, deadlineMs, maxAttempts });
    return outcomeOf(prepared, run, { attempts, startedAt, clock });
  }, undefined);
}
