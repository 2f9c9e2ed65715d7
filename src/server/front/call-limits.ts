import type { Caller } from '../../callers/caller.js';
import type { Refusal } from './refusal.js';

export interface CallLimitOptions {
  readonly maxCalls: number;
  readonly maxCallsPerCaller: number;
  readonly maxSubscriptionsPerCaller: number;
}

export type Begun = { readonly ok: true; readonly end: () => void } | { readonly ok: false; readonly refusal: Refusal };

export interface CallLimits {
  /** Counts a request until `end`, or returns its refusal. */
  begin(caller: Pick<Caller, 'id'>, kind: 'call' | 'subscription'): Begun;
}

/** Limits the concurrent requests of each caller and of all, so that none of them holds what others need. */
export function createCallLimits({ maxCalls, maxCallsPerCaller, maxSubscriptionsPerCaller }: CallLimitOptions): CallLimits {
  const counts = { call: new Map<string, number>(), subscription: new Map<string, number>() };
  const max = { call: maxCallsPerCaller, subscription: maxSubscriptionsPerCaller };
  let calls = 0;
  return {
    begin({ id }, kind) {
      // The SDK limits the subscriptions of all callers.
      if (kind === 'call' && calls >= maxCalls) return refused(503, `This server is serving ${maxCalls} requests.`);
      const count = counts[kind].get(id) ?? 0;
      // Without authentication, everyone is the same caller.
      if (id !== '' && count >= max[kind]) return refused(429, `This caller already has ${max[kind]} open ${kind}s.`);
      counts[kind].set(id, count + 1);
      if (kind === 'call') calls += 1;
      let isOpen = true;
      return {
        ok: true,
        end() {
          if (!isOpen) return;
          isOpen = false;
          if (kind === 'call') calls -= 1;
          const left = (counts[kind].get(id) ?? 1) - 1;
          if (left > 0) counts[kind].set(id, left);
          else counts[kind].delete(id);
        },
      };
    },
  };
}

function refused(status: 429 | 503, message: string): Begun {
  return { ok: false, refusal: { status, message: `${message} Send it again later.`, headers: { 'retry-after': '1' } } };
}
