import type { Clock } from '../../runtime/clock.js';
import type { Events } from '../../runtime/events.js';
import type { Random } from '../../runtime/random.js';
import type { Attempt } from '../answer.js';
import { createFetch, type Fetch } from '../fetch-face.js';
import type { Transport } from '../network/connector.js';
import { createWire } from '../network/wire.js';
import { outcomeOf } from '../outcome.js';
import { compose } from '../pipeline.js';
import { prepareCall, standardHeaders } from '../prepare-call.js';
import { deadline } from '../stages/deadline.js';
import { retry, retryOptions } from '../stages/retry.js';

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
