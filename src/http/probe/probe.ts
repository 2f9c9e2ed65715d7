import type { Clock } from '../../runtime/clock.js';
import type { ApiOutcome } from '../call/api-response.js';
import type { ApiRequest } from '../call/request.js';
import { withoutBrackets } from '../semantics/host-name.js';
import { safeMethods } from '../semantics/method.js';
import { countedLines } from '../semantics/singleton-fields.js';
import type { DispatcherOptions, Transport } from '../transport/dispatcher.js';
import { openedOnce } from '../transport/opened-once.js';
import type { CertificateFacts } from './certificate.js';
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
  /** Lines of each response header that was sent in several, which Headers joins. Names are lowercase. */
  readonly headerLines: ReadonlyMap<string, readonly string[]>;
  /** Reports whether a connection that was used before closed without a response. */
  readonly lostReused: boolean;
  /** Requests that were sent again for that reason. */
  readonly repeats: number;
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
  /** Returns the PEM texts of the authorities that connections trust. */
  readonly authorities: () => Promise<readonly string[]>;
}

/** The connections that a test opens concurrently: the other end can have closed each of them. */
const maxRepeats = 10;

// Decision: docs/decisions/2026-11-25-what-an-endpoint-test-measures.md
export function createProbe({ clock, openPool, runCall, redact, nameOf, authorities }: ProbeDependencies): Probe {
  // Imported on demand, because only measurements use them.
  const timing = import('./timing.js').then(({ createTiming }) => createTiming(clock));
  const certificates = import('./certificate.js');
  const pool = openedOnce(async () => {
    const { observe, watch } = await timing;
    return watch(await openPool(observe));
  });
  let trusted: Promise<readonly string[]> | undefined;

  async function certificateOf({ connection, url }: HopTrace): Promise<CertificateFacts | undefined> {
    // Plain http has no certificate. That of an https proxy does not belong to the endpoint.
    if (connection?.tls === undefined || url.protocol !== 'https:') return undefined;
    trusted ??= authorities();
    const [{ describeCertificate }, pems] = await Promise.all([certificates, trusted]);
    const { failure, tls } = connection;
    return describeCertificate({ chain: tls.chain, host: nameOf(url), now: clock.now(), failure, authorities: pems });
  }

  async function measureOnce(request: ApiRequest): Promise<Omit<Measurement, 'repeats'>> {
    const hops: HopTrace[] = [];
    const { trace } = await timing;
    const startedAt = clock.monotonic();
    const outcome = await trace(hops, () => runCall(request, pool.open));
    const endedAt = clock.monotonic();
    // undici releases the connection in its own setImmediate; a request before that would open another connection.
    await new Promise((resolve) => setImmediate(resolve));
    const last = hops.at(-1);
    const connection = last === undefined ? undefined : connectionOf(last);
    const certificate = last === undefined ? undefined : await certificateOf(last);
    return {
      outcome,
      phases: phasesOf(hops, startedAt, endedAt),
      sent: hops.length > 0,
      ...(connection && { connection }),
      ...(certificate && { certificate }),
      cold: hops.some((hop) => hop.connection !== undefined && !hop.reused),
      redirects: redirectChain(hops, outcome.ok ? undefined : outcome.error.code, redact),
      wireBytes: last?.wireBytes ?? 0,
      headerLines: separateLines(last, outcome.response?.headers, redact),
      lostReused: last?.reused === true && last.firstByteAt === undefined && !outcome.ok && outcome.error.code === 'connection-lost',
    };
  }

  return {
    clock,
    async measure(request) {
      const startedAt = clock.monotonic();
      for (let repeats = 0; ; repeats += 1) {
        const elapsedMs = clock.monotonic() - startedAt;
        const remaining = request.deadlineMs !== undefined && { deadlineMs: Math.max(request.deadlineMs - elapsedMs, 1) };
        const measurement = await measureOnce({ ...request, ...remaining });
        const canRepeat = measurement.lostReused && safeMethods.has(measurement.outcome.method) && request.signal?.aborted !== true;
        // RFC 9112 §9.3.1: either end can close an idle connection at any time, so a safe request is sent again on another one.
        if (!canRepeat || repeats === maxRepeats) return { ...measurement, repeats };
      }
    },
    close: pool.close,
  };
}

/** Returns the lines of the headers that were sent in several, if they are redacted as the joined ones are. */
function separateLines(
  hop: HopTrace | undefined,
  headers: Headers | undefined,
  redact: ProbeDependencies['redact'],
): ReadonlyMap<string, readonly string[]> {
  const separate = new Map<string, readonly string[]>();
  if (hop?.headers === undefined || headers === undefined) return separate;
  for (const [name, value] of Object.entries(hop.headers)) {
    if (!Array.isArray(value)) continue;
    const lines = countedLines(name, value).map((line) => redact(line.trim(), hop.url));
    if (lines.length > 1 && headers.get(name) === lines.join(', ')) separate.set(name.toLowerCase(), lines);
  }
  return separate;
}

function connectionOf({ connection, reused, url, sentAt }: HopTrace): ConnectionFacts | undefined {
  if (connection === undefined) return undefined;
  const { address, tls, tunnelled, host } = connection;
  return {
    ...(address !== undefined && { address }),
    ...(sentAt !== undefined && { protocol: tls?.alpn === 'h2' ? ('HTTP/2' as const) : ('HTTP/1.1' as const), reused }),
    // The TLS of an https proxy does not protect what it forwards.
    ...(tls && url.protocol === 'https:' && { tls: tls.version, cipher: tls.cipher, tlsResumed: tls.resumed }),
    viaProxy: tunnelled || host !== withoutBrackets(url.hostname),
  };
}
