import type { Clock } from '../../../runtime/clock.js';
import type { PreparedRequest } from '../../call/request.js';
import { limitedResource } from '../../semantics/rate-limit-headers.js';
import { byKey, configuredByKey } from '../keyed.js';
import { createTokenBucket, type RateLimiter, type TokenBucketOptions } from './token-bucket.js';

type Routed = Pick<PreparedRequest, 'method' | 'url' | 'caller'>;

/**
 * Limits of the resources that an API counts separately, as GitHub does for `core`, `search` and `graphql`. Only a response names
 * its resource, so a request belongs to the resource of the last response to the same method and path. A route without one is
 * not limited: the API itself refuses its call.
 */
export interface ResourceGates {
  /** Returns the limiter of the resource that the request uses, if it is known. */
  find(key: string, request: Routed): RateLimiter | undefined;
  /** Returns the limiter of the resource that a response names, and assigns the route of the request to it. */
  assign(key: string, request: Routed, headers: Headers): RateLimiter | undefined;
  configure(options: TokenBucketOptions): void;
  /** Lists the limiters with their keys and resources. */
  entries(): Iterable<readonly [key: string, resource: string, limiter: RateLimiter]>;
}

// Decision: docs/decisions/2026-11-26-a-limit-belongs-to-its-resource.md
export function createResourceGates(options: TokenBucketOptions, clock: Clock): ResourceGates {
  const routes = byKey<{ gate?: string }>(
    () => ({}),
    () => false,
  );
  const gates = configuredByKey(
    options,
    (current: TokenBucketOptions) => createTokenBucket(current, clock),
    (limiter) => limiter.state().waiting > 0,
  );
  return {
    find(key, request) {
      const gate = routes.find(routeOf(key, request))?.gate;
      return gate === undefined ? undefined : gates.find(gate);
    },
    assign(key, request, headers) {
      const resource = limitedResource(headers);
      if (resource === undefined) return undefined;
      const gate = `${key}${separator}${resource}`;
      routes.of(routeOf(key, request), request.caller).gate = gate;
      return gates.of(gate, request.caller);
    },
    configure: gates.configure,
    *entries() {
      for (const [gate, limiter] of gates.entries()) {
        const [key = '', resource = ''] = gate.split(separator);
        yield [key, resource, limiter];
      }
    },
  };
}

/** Neither an origin nor the value of a header contains it. */
const separator = '\n';

/** Numbers, UUIDs and hashes distinguish items of one collection, which an API does not count separately. */
const identifier = /^(\d+|(?=.*\d)[\da-f-]{8,})$/i;

function routeOf(key: string, { method, url }: Routed): string {
  const path = url.pathname.split('/').map((segment) => (identifier.test(segment) ? '*' : segment));
  return `${key} ${method} ${path.join('/')}`;
}
