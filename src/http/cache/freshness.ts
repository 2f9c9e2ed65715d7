import type { Options } from 'http-cache-semantics';
import type { Clock } from '../../runtime/clock.js';
import type { Answer } from '../call/answer.js';
import type { PreparedRequest } from '../call/request.js';
import { formatDirectives, parseDirectives } from './directives.js';

/** Seconds of age up to which an answer is fresh; `undefined` when it must not be stored (RFC 9111 §3). */
export type Lifetime = (
  request: Pick<PreparedRequest, 'method' | 'headers'>,
  answer: Pick<Answer, 'status' | 'headers'>,
) => number | undefined;

/**
 * What may be stored and how long it is fresh is http-cache-semantics' to say. Its evaluation of a stored answer is not
 * used: it asks again for a fresh answer with must-revalidate (RFC 9111 §5.2.2.2 says once stale), leaves fields that
 * a 304 adds out (§3.2), loses the stored ones when a 304 repeats no validator, and dates old answers now.
 */
export async function loadLifetime(clock: Clock): Promise<Lifetime> {
  const { default: CachePolicy } = await import('http-cache-semantics');
  class Policy extends CachePolicy {
    now(): number {
      return clock.now();
    }
  }
  // An API that gives no lifetime gets none: §4.2.2 allows guesses, but a guess shows an agent old data as new.
  const options: Options = { shared: false, cacheHeuristic: 0, immutableMinTimeToLive: 0 };
  return (request, answer) => {
    if (!isMatchable(answer.headers.get('vary') ?? '')) return undefined;
    const policy = new Policy(
      { method: request.method, headers: plain(request.headers) },
      { status: answer.status, headers: plain(answer.headers) },
      options,
    );
    return policy.storable() ? policy.maxAge() : undefined;
  };
}

/** `*` matches no request (RFC 9111 §4.1), and neither does what is no field name. */
function isMatchable(vary: string): boolean {
  return vary.split(',').every((name) => /^[\w!#$%&'+.^`|~-]*$/.test(name.trim()));
}

function plain(headers: Headers): Record<string, string> {
  const fields = Object.fromEntries(headers);
  const control = headers.get('cache-control');
  return control === null ? fields : { ...fields, 'cache-control': formatDirectives(parseDirectives(control)) };
}
