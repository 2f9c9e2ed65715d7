import type { Clock } from '../../runtime/clock.js';
import type { ApiOutcome } from '../call/api-response.js';
import type { ApiRequest } from '../call/request.js';
import type { DispatcherOptions, Transport } from '../transport/dispatcher.js';
import { openedOnce } from '../transport/opened-once.js';
import type { CertificateCheck, CertificateFacts } from './certificate.js';
import { type Phases, phasesOf } from './phases.js';
import { type RedirectHop, redirectChain } from './redirect-chain.js';
import type { HopTrace } from './timing.js';

/** Result of one measured request. */
export interface Measurement {
  readonly outcome: ApiOutcome;
  readonly phases: Phases;
  /** False if the request was refused before it reached the transport. */
  readonly sent: boolean;
  /** Connection of the last request, if one was opened or reused. */
  readonly connection?: ConnectionFacts;
  readonly certificate?: CertificateFacts;
  /** Reports whether a new connection was opened. */
  readonly cold: boolean;
  readonly redirects: readonly RedirectHop[];
  /** Body size on the wire in bytes, before decoding. */
  readonly wireBytes: number;
}

export interface ConnectionFacts {
  /** `address:port` of the peer; of the proxy if one is used. */
  readonly address?: string;
  /** Present if a request was sent. */
  readonly protocol?: 'HTTP/1.1' | 'HTTP/2';
  /** E.g. `TLSv1.3`. */
  readonly tls?: string;
  readonly cipher?: string;
  readonly tlsResumed?: boolean;
  readonly reused?: boolean;
  readonly viaProxy: boolean;
}

export interface Probe {
  readonly clock: Clock;
  /** Measures one request. Resolves and rejects like `call`. */
  measure(request: ApiRequest): Promise<Measurement>;
  /** Closes the connections of the probe. */
  close(): Promise<void>;
}

export interface ProbeDependencies {
  readonly clock: Clock;
  readonly openPool: (observe: DispatcherOptions['observe']) => Promise<Transport>;
  /** Runs a call on a transport with the stages that a measurement must not bypass. */
  readonly runCall: (request: ApiRequest, transport: () => Promise<Transport>) => Promise<ApiOutcome>;
  /** Redacts what a response from an origin contains. */
  readonly redact: (text: string, from: URL) => string;
  /** Returns the host name that the server certificate must match. */
  readonly nameOf: (url: URL) => string;
}

// Decision: docs/decisions/2026-11-25-what-an-endpoint-test-measures.md
export function createProbe({ clock, openPool, runCall, redact, nameOf }: ProbeDependencies): Probe {
  // Imported on demand, because only measurements use them.
  const timing = import('./timing.js').then(({ createTiming }) => createTiming(clock));
  const certificates = import('./certificate.js');
  const pool = openedOnce(async () => {
    const { observe, watch } = await timing;
    return watch(await openPool(observe));
  });

  return {
    clock,
    async measure(request) {
      const hops: HopTrace[] = [];
      const [{ trace }, { describeCertificate }] = await Promise.all([timing, certificates]);
      const startedAt = clock.monotonic();
      const outcome = await trace(hops, () => runCall(request, pool.open));
      const endedAt = clock.monotonic();
      // undici releases the connection in its own setImmediate; a request before that would open another connection.
      await new Promise((resolve) => setImmediate(resolve));
      const last = hops.at(-1);
      const connection = last === undefined ? undefined : connectionOf(last);
      const certificateCheck = last === undefined ? undefined : certificateOf(last, nameOf(last.url), clock.now());
      const certificate = certificateCheck && describeCertificate(certificateCheck);
      return {
        outcome,
        phases: phasesOf(hops, startedAt, endedAt),
        sent: hops.length > 0,
        ...(connection && { connection }),
        ...(certificate && { certificate }),
        cold: hops.some((hop) => hop.connection !== undefined && !hop.reused),
        redirects: redirectChain(hops, outcome.ok ? undefined : outcome.error.code, redact),
        wireBytes: last?.wireBytes ?? 0,
      };
    },
    close: pool.close,
  };
}

function connectionOf({ connection, reused, url, sentAt }: HopTrace): ConnectionFacts | undefined {
  if (connection === undefined) return undefined;
  const { address, tls, tunnelled, host } = connection;
  return {
    ...(address !== undefined && { address }),
    ...(sentAt !== undefined && { protocol: tls?.alpn === 'h2' ? ('HTTP/2' as const) : ('HTTP/1.1' as const), reused }),
    ...(tls && { tls: tls.version, cipher: tls.cipher, tlsResumed: tls.resumed }),
    viaProxy: tunnelled || host !== url.hostname.replace(/^\[|\]$/g, ''),
  };
}

function certificateOf({ connection }: HopTrace, host: string, now: number): CertificateCheck | undefined {
  if (connection?.tls === undefined) return undefined;
  return { chain: connection.tls.chain, host, now, failure: connection.failure?.code };
}
