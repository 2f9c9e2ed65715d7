import type { InsideCall, InsideOutcome, Seen } from '../processes/inside-namespace.js';
import type { Namespace } from '../processes/namespace.js';
import { publicAddresses } from './tricks.js';

export interface Tried {
  readonly target: string;
  readonly outcome: InsideOutcome;
  readonly seen: Seen;
}

/** Each call, with what it alone connected to. */
export function tryAll(inside: Namespace, calls: readonly InsideCall[]): Promise<Tried[]> {
  return Promise.all(
    calls.map(async (call) => {
      const [outcome, seen] = await Promise.all([inside.call(call), inside.seen()]);
      return { target: call.target, outcome, seen };
    }),
  );
}

export const breachesIn = ({ connections }: Seen) => connections.filter(({ address }) => !publicAddresses.includes(address));
export const breachesOf = (tried: readonly Tried[]) => tried.filter(({ seen }) => breachesIn(seen).length > 0);
export const codesOf = (tried: readonly Tried[]) =>
  [...new Set(tried.map(({ outcome }) => outcome.code ?? `status ${outcome.status}`))].sort();

export const byRedirect = [301, 302, 303, 307, 308];
export const redirect = (status: number, to: string) => `http://api.test/redirect/${status}?${new URLSearchParams({ to })}`;
/** A redirect for where no query can stand. */
export const away = (to: string) => `http://api.test/away/${Buffer.from(to).toString('base64url')}`;
