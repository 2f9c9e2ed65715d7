import { type Phase, type Phases, phases } from '../../http/probe/phases.js';

type Part = Exclude<Phase, 'total'>;

const slow: Readonly<Record<Part, string>> = {
  redirect: 'Slow redirects: call the last URL directly.',
  proxy: 'Slow proxy: ask who runs it, or let this host pass it by.',
  dns: 'Slow name lookup: check the name server of this machine, and how long the name may be cached (TTL).',
  tcp: 'Slow connection: the network, or a host far away or overloaded. Reuse connections, or ask for a nearer one.',
  tls: 'Slow TLS handshake: the server is busy or far away. Reuse connections; TLS 1.3 saves a round trip.',
  ttfb: 'Slow server: it works long on the answer, so ask for less, or tell who runs it.',
  download: 'Slow download: ask for less, for a page or for compression.',
};

/** What to do about a phase that took too long; about a total, what to do about the phase that took most of it. */
export function slowPhaseHint(phase: Phase, took: Phases): string {
  return slow[phase === 'total' ? longestOf(took) : phase];
}

function longestOf(took: Phases): Part {
  const parts = phases.filter((phase) => phase !== 'total');
  return parts.reduce((longest, phase) => ((took[phase] ?? 0) > (took[longest] ?? 0) ? phase : longest));
}

/** Milliseconds of a phase that are worth a word even if nobody set a limit. */
export const noticeableMs: Readonly<Partial<Record<Phase, number>>> = { dns: 200, tcp: 300, tls: 600, ttfb: 1000, download: 2000 };
