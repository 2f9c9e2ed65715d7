import { onAbort } from './abort.js';
import type { Signal } from './signal.js';

/** Source of time. Tests replace it, so that they do not wait for real time. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /** Milliseconds that never decrease; only differences are meaningful. */
  monotonic(): number;
  /** Runs `task` once after `ms`; the returned function cancels it. */
  after(ms: number, task: () => void): () => void;
}

/** Node clamps longer timers to 1 ms: https://nodejs.org/api/timers.html#settimeoutcallback-delay-args */
const maxTimerMs = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  // performance.now() would make Node load all of perf_hooks at startup.
  monotonic() {
    const [seconds, nanoseconds] = process.hrtime();
    return seconds * 1000 + nanoseconds / 1e6;
  },
  after(ms, task) {
    const timer = setTimeout(task, Math.min(Math.max(ms, 0), maxTimerMs));
    return () => clearTimeout(timer);
  },
};

/** Resolves after `ms`; rejects with the signal's reason as soon as it aborts. */
export function sleep(clock: Clock, ms: number, signal: Signal): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(ms, () => {
      unlink();
      resolve();
    });
    const unlink = onAbort(signal, () => {
      cancel();
      reject(signal.reason);
    });
  });
}
