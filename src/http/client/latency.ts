import type { ApiOutcome } from '../call/api-response.js';

/** Latency of recent calls. */
export interface LatencyState {
  /** Number of calls counted; maximum 100. */
  readonly calls: number;
  /** Number of failed calls among them. */
  readonly failed: number;
  readonly p50Ms: number;
  readonly p90Ms: number;
}

export interface Latency {
  /** Counts a call when it has ended, unless it sent nothing. Returns its outcome. */
  of(call: Promise<ApiOutcome>): Promise<ApiOutcome>;
  /** Returns `undefined` before the first call. */
  state(): LatencyState | undefined;
}

const kept = 100;

export function createLatency(): Latency {
  const calls: { readonly ms: number; readonly ok: boolean }[] = [];
  let next = 0;
  return {
    async of(call) {
      const outcome = await call;
      const { attempts, response, totalMs: ms, ok } = outcome;
      // A stream that was read up to a limit took the time that its caller allowed.
      if (attempts.length === 0 || response?.streamEnd !== undefined) return outcome;
      // The order does not matter, and shifting a list takes longer.
      calls[next] = { ms, ok };
      next = (next + 1) % kept;
      return outcome;
    },
    state() {
      if (calls.length === 0) return undefined;
      const sorted = calls.map(({ ms }) => ms).sort((a, b) => a - b);
      const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
      return { calls: calls.length, failed: calls.filter(({ ok }) => !ok).length, p50Ms: at(0.5), p90Ms: at(0.9) };
    },
  };
}
