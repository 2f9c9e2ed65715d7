import type { Clock } from '../../runtime/clock.js';
import type { ApiOutcome } from '../call/answer.js';
import type { ApiRequest } from '../call/request.js';
import type { DispatcherOptions, Transport } from '../transport/dispatcher.js';
import type { CertificateCheck, CertificateFacts } from './certificate.js';
import { type Phases, phasesOf } from './phases.js';
import { type RedirectHop, redirectChain } from './redirect-chain.js';
import type { HopTrace } from './timing.js';

/** One request, measured. */
export interface Measurement {
  readonly outcome: ApiOutcome;
  readonly phases: Phases;
  /** Not what was refused before a connection was looked for. */
  readonly sent: boolean;
  /** Of the last request, if it got that far. */
  readonly connection?: ConnectionFacts;
  readonly certificate?: CertificateFacts;
  /** A connection was opened for it. */
  readonly cold: boolean;
  readonly redirects: readonly RedirectHop[];
  /** Bytes of the body as they came, before they were decoded. */
  readonly wireBytes: number;
}

export interface ConnectionFacts {
  /** `address:port` of the other end, which is the proxy where one is used. */
  readonly address?: string;
  /** Known once a request could be sent. */
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
  /** Resolves and rejects as `call`. */
  measure(request: ApiRequest): Promise<Measurement>;
  /** Ends its connections. */
  close(): Promise<void>;
}

export interface ProbeDependencies {
  readonly clock: Clock;
  readonly openPool: (observe: DispatcherOptions['observe']) => Promise<Transport>;
  /** Sends a request by a transport, through what no measurement may pass by. */
  readonly perform: (request: ApiRequest, transport: () => Promise<Transport>) => Promise<ApiOutcome>;
  /** The name that the certificate of a server must be for. */
  readonly nameOf: (url: URL) => string;
}

export function createProbe({ clock, openPool, perform, nameOf }: ProbeDependencies): Probe {
  // On demand: only measurements need them.
  const timing = import('./timing.js').then(({ createTiming }) => createTiming(clock));
  const certificates = import('./certificate.js');
  let pool: Promise<Transport> | undefined;
  const transport = async () => {
    const { observe, watch } = await timing;
    pool ??= openPool(observe).then(watch);
    return pool;
  };

  return {
    clock,
    async measure(request) {
      const hops: HopTrace[] = [];
      const [{ trace }, { describeCertificate }] = await Promise.all([timing, certificates]);
      // A pool that can't be opened fails the call, which says so.
      await transport().catch(() => undefined);
      const startedAt = clock.monotonic();
      const outcome = await trace(hops, () => perform(request, transport));
      const endedAt = clock.monotonic();
      // undici takes the connection back in the next run of its own setImmediate; before, it would open another one.
      await new Promise((resolve) => setImmediate(resolve));
      const last = hops.at(-1);
      const connection = last === undefined ? undefined : connectionOf(last);
      const shown = last === undefined ? undefined : certificateOf(last, nameOf(last.url), clock.now());
      const certificate = shown && describeCertificate(shown);
      return {
        outcome,
        phases: phasesOf(hops, startedAt, endedAt),
        sent: hops.length > 0,
        ...(connection && { connection }),
        ...(certificate && { certificate }),
        cold: hops.some((hop) => hop.connection !== undefined && !hop.reused),
        redirects: redirectChain(hops, outcome.ok ? undefined : outcome.error.code),
        wireBytes: last?.wireBytes ?? 0,
      };
    },
    async close() {
      await pool?.then(
        (opened) => opened.destroy(),
        () => undefined,
      );
    },
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
