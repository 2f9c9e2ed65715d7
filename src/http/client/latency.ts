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
  add(ms: number, ok: boolean): void;
  /** Returns `undefined` before the first call. */
  state(): LatencyState | undefined;
}

const kept = 100;

export function createLatency(): Latency {
  const calls: { readonly ms: number; readonly ok: boolean }[] = [];
  let next = 0;
  return {
    add(ms, ok) {
      // The order does not matter, and shifting a list takes longer.
      calls[next] = { ms, ok };
      next = (next + 1) % kept;
    },
    state() {
      if (calls.length === 0) return undefined;
      const sorted = calls.map(({ ms }) => ms).sort((a, b) => a - b);
      const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
      return { calls: calls.length, failed: calls.filter(({ ok }) => !ok).length, p50Ms: at(0.5), p90Ms: at(0.9) };
    },
  };
}
