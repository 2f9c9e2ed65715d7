import type { Clock } from '../../runtime/clock.js';
import type { Random } from '../../runtime/random.js';
import type { Events } from '../../telemetry/events.js';
import type { Attempt } from '../call/answer.js';
import type { Fetch } from '../call/fetch.js';
import { outcomeOf } from '../call/outcome.js';
import { compose } from '../call/pipeline.js';
import { deadline } from '../resilience/deadline.js';
import { retry, retryOptions } from '../resilience/retry/retry.js';
import type { Transport } from '../transport/dispatcher.js';
import { createWire } from '../transport/send.js';
import { createFetch } from './create-fetch.js';
import { prepareCall, standardHeaders } from './prepare-request.js';

const deadlineMs = 30_000;
const attemptTimeoutMs = 10_000;
/** A token, metadata or a key set: some kilobytes. */
const maxBytes = 1024 * 1024;

export interface TokenFetchDependencies {
  /** The API's own, so that the same guard and the same proxy hold. */
  readonly dispatcher: () => Promise<Transport>;
  readonly clock: Clock;
  readonly random: Random;
  readonly events: Events;
}

/** A fetch for authorization servers: guarded and retried like the API, with a pipeline and none of the credentials of it. */
export function createTokenFetch({ dispatcher, clock, random, events }: TokenFetchDependencies): Fetch {
  const wire = createWire({
    dispatcher,
    clock,
    attemptTimeoutMs,
    maxRedirects: 0,
    limits: { maxBytes, previewBytes: maxBytes },
    credentials: { apply: async (request) => request, renew: () => false },
    policy: () => ({ kind: 'allowed' }),
  });
  const tries = 3;
  const run = compose([deadline(clock), retry(retryOptions().parse({ attempts: tries }), { clock, random })], wire);
  const defaults = { baseUrl: undefined, headers: standardHeaders(), query: {}, checkCaller: () => undefined };
  return createFetch((request) => {
    const attempts: Attempt[] = [];
    const startedAt = clock.monotonic();
    const prepared = prepareCall(request, { ...defaults, startedAt, attempts, events, deadlineMs, tries });
    return outcomeOf(prepared, run, { attempts, startedAt, clock });
  }, undefined);
}
