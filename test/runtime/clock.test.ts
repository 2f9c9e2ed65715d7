import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { onAbort } from '../../src/runtime/abort.js';
import { type Clock, sleep, systemClock } from '../../src/runtime/clock.js';
import { createFakeClock } from '../helpers/fake-clock.js';

const listeners = (signal: AbortSignal) => getEventListeners(signal, 'abort').length;

describe('onAbort', () => {
  it('runs the listener once when the signal aborts', () => {
    const controller = new AbortController();
    let runs = 0;
    onAbort(controller.signal, () => {
      runs += 1;
    });
    expect(runs).toBe(0);
    controller.abort();
    controller.abort();
    expect(runs).toBe(1);
    expect(listeners(controller.signal)).toBe(0);
  });

  it('runs the listener immediately if the signal has already aborted', () => {
    let runs = 0;
    const signal = AbortSignal.abort();
    const removeListener = onAbort(signal, () => {
      runs += 1;
    });
    removeListener();
    expect(runs).toBe(1);
    expect(listeners(signal)).toBe(0);
  });

  it('removes a listener, which then does not run', () => {
    const controller = new AbortController();
    let runs = 0;
    const removeListener = onAbort(controller.signal, () => {
      runs += 1;
    });
    expect(listeners(controller.signal)).toBe(1);
    removeListener();
    removeListener();
    expect(listeners(controller.signal)).toBe(0);
    controller.abort();
    expect(runs).toBe(0);
  });
});

describe('sleep', () => {
  it('resolves after its duration, not before, and removes its listener', async () => {
    const clock = createFakeClock();
    const { signal } = new AbortController();
    let ended = false;
    const sleeping = sleep(clock, 1000, signal).then(() => {
      ended = true;
    });
    expect(listeners(signal)).toBe(1);
    clock.advance(999);
    await Promise.resolve();
    expect(ended).toBe(false);
    clock.advance(1);
    await sleeping;
    expect(listeners(signal)).toBe(0);
  });

  it('rejects with the reason when the signal aborts, and cancels its timer', async () => {
    const clock = createFakeClock();
    const controller = new AbortController();
    const sleeping = sleep(clock, 1000, controller.signal);
    const reason = new Error('enough');
    controller.abort(reason);
    await expect(sleeping).rejects.toBe(reason);
    expect(clock.pending()).toEqual([]);
    expect(listeners(controller.signal)).toBe(0);
  });

  it('rejects if the signal has already aborted, without a timer or listener', async () => {
    const clock = createFakeClock();
    const reason = new Error('enough');
    const signal = AbortSignal.abort(reason);
    await expect(sleep(clock, 1000, signal)).rejects.toBe(reason);
    expect(clock.pending()).toEqual([]);
    expect(listeners(signal)).toBe(0);
  });
});

/** Clocks under test; `pass` lets time pass, so that timers can run. */
const clocks: readonly [string, () => { clock: Clock; pass: (ms: number) => Promise<void> }][] = [
  ['system clock', () => ({ clock: systemClock, pass: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) })],
  [
    'fake clock',
    () => {
      const clock = createFakeClock();
      return { clock, pass: async (ms) => clock.advance(ms) };
    },
  ],
];

describe.each(clocks)('%s', (_name, create) => {
  it('runs a task once, and not before its delay has passed', async () => {
    const { clock, pass } = create();
    const started = clock.monotonic();
    const runs: number[] = [];
    clock.after(20, () => runs.push(clock.monotonic() - started));
    expect(runs).toEqual([]);
    await pass(60);
    await pass(30);
    expect(runs).toHaveLength(1);
    // Node timers count whole milliseconds and may fire up to 1 ms early.
    expect(runs[0]).toBeGreaterThanOrEqual(19);
  });

  it('does not run a cancelled task', async () => {
    const { clock, pass } = create();
    let runs = 0;
    const cancel = clock.after(5, () => {
      runs += 1;
    });
    cancel();
    cancel();
    await pass(20);
    expect(runs).toBe(0);
  });

  it('treats a negative delay as zero', async () => {
    const { clock, pass } = create();
    let runs = 0;
    clock.after(-5, () => {
      runs += 1;
    });
    expect(runs).toBe(0);
    await pass(10);
    expect(runs).toBe(1);
  });

  it('does not run a task immediately if its delay is a month', async () => {
    const { clock, pass } = create();
    let runs = 0;
    const cancel = clock.after(31 * 24 * 60 * 60 * 1000, () => {
      runs += 1;
    });
    await pass(20);
    expect(runs).toBe(0);
    cancel();
  });

  it('advances both the epoch and the monotonic time', async () => {
    const { clock, pass } = create();
    const before = { now: clock.now(), monotonic: clock.monotonic() };
    await pass(20);
    expect(clock.now() - before.now).toBeGreaterThanOrEqual(15);
    expect(clock.monotonic() - before.monotonic).toBeGreaterThanOrEqual(15);
  });
});
