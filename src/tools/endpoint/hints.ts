import type { Phase } from '../../http/probe/phases.js';

const slow: Readonly<Record<Phase, string>> = {
  redirect: 'Slow redirects: call the last URL directly.',
  proxy: 'Slow proxy: ask who runs it, or let this host pass it by.',
  dns: 'Slow name lookup: check the name server of this machine, and how long the name may be cached (TTL).',
  tcp: 'Slow connection: the network, or a host far away or overloaded. Reuse connections, or ask for a nearer one.',
  tls: 'Slow TLS handshake: the server is busy or far away. Reuse connections; TLS 1.3 saves a round trip.',
  ttfb: 'Slow server: it works long on the answer, so ask for less, or tell who runs it.',
  download: 'Slow download: ask for less, for a page or for compression.',
  total: 'The phases say where the time goes.',
};

export function slowPhaseHint(phase: Phase): string {
  return slow[phase];
}

/** Milliseconds of a phase that are worth a word even if nobody set a limit. */
export const noticeableMs: Readonly<Partial<Record<Phase, number>>> = { dns: 200, tcp: 300, tls: 600, ttfb: 1000, download: 2000 };
