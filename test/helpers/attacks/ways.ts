import type { InsideCall, InsideOutcome, Traffic } from '../processes/inside-namespace.js';
import type { Namespace } from '../processes/namespace.js';
import { publicAddresses } from './tricks.js';

export interface CallRecord {
  readonly target: string;
  readonly outcome: InsideOutcome;
  readonly traffic: Traffic;
}

/** Makes each call and records the connections that it alone opened. */
export function makeCalls(inside: Namespace, calls: readonly InsideCall[]): Promise<CallRecord[]> {
  return Promise.all(
    calls.map(async (call) => {
      const [outcome, traffic] = await Promise.all([inside.call(call), inside.takeTraffic()]);
      return { target: call.target, outcome, traffic };
    }),
  );
}

export const breachesIn = ({ connections }: Traffic) => connections.filter(({ address }) => !publicAddresses.includes(address));
export const breachesOf = (records: readonly CallRecord[]) => records.filter(({ traffic }) => breachesIn(traffic).length > 0);
export const codesOf = (records: readonly CallRecord[]) =>
  [...new Set(records.map(({ outcome }) => outcome.code ?? `status ${outcome.status}`))].sort();

export const byRedirect = [301, 302, 303, 307, 308];
export const redirect = (status: number, to: string) => `http://api.test/redirect/${status}?${new URLSearchParams({ to })}`;
/** Redirect URL without a query, for places that allow none. */
export const away = (to: string) => `http://api.test/away/${Buffer.from(to).toString('base64url')}`;
