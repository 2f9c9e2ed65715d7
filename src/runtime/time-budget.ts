/** Time that a call may spend on untrusted patterns, schemas and bodies, in sum. */
export interface TimeBudget {
  /** Milliseconds that are left; 0 if none. */
  leftMs(): number;
  spend(ms: number): void;
  /** True after a task of the call took too long for this process: its next tasks run in the worker immediately. */
  isSlow: boolean;
}

export function createTimeBudget(totalMs: number): TimeBudget {
  let left = totalMs;
  return {
    leftMs: () => Math.max(left, 0),
    spend(ms) {
      left -= ms;
    },
    isSlow: false,
  };
}
