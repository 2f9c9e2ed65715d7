import { isIP } from 'node:net';
import type { ConnectionTrace, HopTrace } from './timing.js';

/** Duration of each phase in milliseconds; a phase that did not happen is omitted. */
export interface Phases {
  /** All redirects before the last request. */
  readonly redirect?: number;
  /** Until the proxy has opened its tunnel; of an https proxy that forwards plain http, its TLS handshake. */
  readonly proxy?: number;
  readonly dns?: number;
  readonly tcp?: number;
  readonly tls?: number;
  /** From sending the request to the response headers. */
  readonly ttfb?: number;
  readonly download?: number;
  /** From the first request to the end of the last response. */
  readonly total: number;
}
export type Phase = keyof Phases;
export const phases = ['redirect', 'proxy', 'dns', 'tcp', 'tls', 'ttfb', 'download', 'total'] as const satisfies readonly Phase[];

/** Calculates the phases. A phase that was still running when the measurement ended lasts until `endedAt`. */
export function phasesOf(hops: readonly HopTrace[], startedAt: number, endedAt: number): Phases {
  const last = hops.at(-1);
  if (last === undefined) return { total: endedAt - startedAt };
  const connection = last.reused || last.connection === undefined ? {} : connectionPhases(last.connection, last, endedAt);
  const firstStartedAt = hops[0] === undefined ? startedAt : startOf(hops[0]);
  const redirect = hops.length > 1 ? last.startedAt - firstStartedAt : undefined;
  const end = last.endedAt ?? endedAt;
  return {
    ...(redirect !== undefined && { redirect }),
    ...connection,
    ...(last.sentAt !== undefined && { ttfb: (last.firstByteAt ?? end) - last.sentAt }),
    ...(last.firstByteAt !== undefined && { download: Math.max(end - last.firstByteAt, 0) }),
    // Excludes the time that this process spends on the response afterwards.
    total: end - firstStartedAt,
  };
}

/** Returns when a hop started. A new connection starts with its DNS lookup: the setup before it is time of this process. */
export function startOf({ startedAt, reused, connection }: HopTrace): number {
  return reused || connection === undefined || connection.tunnelled ? startedAt : connection.startedAt;
}

function connectionPhases(connection: ConnectionTrace, hop: HopTrace, endedAt: number): Omit<Phases, 'total'> {
  const { host, startedAt, lookedUpAt, lookupFailed, connectedAt, securedAt, tunnelled } = connection;
  const end = connection.failure?.at ?? hop.sentAt ?? endedAt;
  if (tunnelled) return { proxy: startedAt - hop.startedAt, tls: (securedAt ?? end) - startedAt };
  // An IP address has no lookup. The lookup of a name may not have finished.
  const dns = isIP(host) === 0 ? { dns: (lookedUpAt ?? end) - startedAt } : {};
  if (lookupFailed || (lookedUpAt === undefined && isIP(host) === 0)) return dns;
  const tcp = (connectedAt ?? end) - (lookedUpAt ?? startedAt);
  if (connectedAt === undefined) return { ...dns, tcp };
  // Plain http through an https proxy: the handshake is that of the proxy.
  if (hop.url.protocol === 'http:') return { ...(securedAt !== undefined && { proxy: securedAt - connectedAt }), ...dns, tcp };
  return { ...dns, tcp, tls: (securedAt ?? end) - connectedAt };
}
