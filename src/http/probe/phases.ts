import { isIP } from 'node:net';
import type { ConnectionTrace, HopTrace } from './timing.js';

/** Milliseconds of each part of a measurement; a part that did not happen is left out. */
export interface Phases {
  /** Redirects before the last request. */
  readonly redirect?: number;
  /** Until the proxy had opened its tunnel. */
  readonly proxy?: number;
  readonly dns?: number;
  readonly tcp?: number;
  readonly tls?: number;
  /** From sending the request to the head of the answer. */
  readonly ttfb?: number;
  readonly download?: number;
  /** From the first request to the end of the last answer. */
  readonly total: number;
}
export type Phase = keyof Phases;
export const phases = ['redirect', 'proxy', 'dns', 'tcp', 'tls', 'ttfb', 'download', 'total'] as const satisfies readonly Phase[];

/** `endedAt` is when the measurement was over; a phase that was under way then has lasted until then. */
export function phasesOf(hops: readonly HopTrace[], startedAt: number, endedAt: number): Phases {
  const last = hops.at(-1);
  if (last === undefined) return { total: endedAt - startedAt };
  const connection = last.reused || last.connection === undefined ? {} : connectionPhases(last.connection, last, endedAt);
  const begunAt = hops[0] === undefined ? startedAt : begunOf(hops[0]);
  const redirect = hops.length > 1 ? last.startedAt - begunAt : undefined;
  const end = last.endedAt ?? endedAt;
  return {
    ...(redirect !== undefined && { redirect }),
    ...connection,
    ...(last.sentAt !== undefined && { ttfb: (last.firstByteAt ?? end) - last.sentAt }),
    ...(last.firstByteAt !== undefined && { download: Math.max(end - last.firstByteAt, 0) }),
    // What this process does with the answer afterwards is not the endpoint's time.
    total: end - begunAt,
  };
}

/** A new connection begins with its lookup: what this process does before that, once, is not the endpoint's time. */
export function begunOf({ startedAt, reused, connection }: HopTrace): number {
  return reused || connection === undefined || connection.tunnelled ? startedAt : connection.startedAt;
}

function connectionPhases(connection: ConnectionTrace, hop: HopTrace, endedAt: number): Omit<Phases, 'total'> {
  const { host, startedAt, lookedUpAt, lookupFailed, connectedAt, securedAt, tunnelled } = connection;
  const end = connection.failure?.at ?? hop.sentAt ?? endedAt;
  if (tunnelled) return { proxy: startedAt - hop.startedAt, tls: (securedAt ?? end) - startedAt };
  // An address needs no lookup; that of a name may not have ended.
  const dns = isIP(host) === 0 ? { dns: (lookedUpAt ?? end) - startedAt } : {};
  if (lookupFailed || (lookedUpAt === undefined && isIP(host) === 0)) return dns;
  const tcp = (connectedAt ?? end) - (lookedUpAt ?? startedAt);
  if (hop.url.protocol === 'http:' || connectedAt === undefined) return { ...dns, tcp };
  return { ...dns, tcp, tls: (securedAt ?? end) - connectedAt };
}
