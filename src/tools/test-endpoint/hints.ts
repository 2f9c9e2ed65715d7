import { type Phase, type Phases, phases } from '../../http/probe/phases.js';

type Part = Exclude<Phase, 'total'>;

const slowPhaseHints: Readonly<Record<Part, string>> = {
  redirect: 'Slow redirects: request the final URL directly.',
  proxy: 'Slow proxy: ask the operator to check the proxy, or to bypass it for this host.',
  dns: "Slow DNS lookup: check this machine's DNS server and the record's TTL.",
  tcp: 'Slow TCP connect: the network is slow, or the host is far away or overloaded. Reuse connections, or use a closer host.',
  tls: 'Slow TLS handshake: the server is busy or far away. Reuse connections; TLS 1.3 saves a round trip.',
  ttfb: 'Slow server: it needs long to produce the response. Request less data, or report it to the API owner.',
  download: 'Slow download: request less data, use pagination or enable compression.',
};

/** Returns the hint for a slow phase; for a slow total, the hint for its slowest phase. */
export function slowPhaseHint(phase: Phase, durations: Phases): string {
  return slowPhaseHints[phase === 'total' ? slowestPhase(durations) : phase];
}

function slowestPhase(durations: Phases): Part {
  const parts = phases.filter((phase) => phase !== 'total');
  return parts.reduce((slowest, phase) => ((durations[phase] ?? 0) > (durations[slowest] ?? 0) ? phase : slowest));
}

/** Durations above which a phase is reported as slow, even without a limit in `expect.maxMs`. */
export const slowThresholdMs: Readonly<Partial<Record<Phase, number>>> = { dns: 200, tcp: 300, tls: 600, ttfb: 1000, download: 2000 };
