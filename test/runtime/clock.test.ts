import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { onAbort } from '../../src/runtime/abort.js';
import { type Clock, sleep, systemClock } from '../../src/runtime/clock.js';
import { createFakeClock } from '../helpers/fake-clock.js';

const listeners = (signal: AbortSignal) => getEventListeners(signal, 'abort').length;

describe('onAbort', () => {
  it('runs its listener once when the signal aborts', () => {
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

  it('runs its listener at once when the signal has aborted', () => {
    let runs = 0;
    const signal = AbortSignal.abort();
    const takeBack = onAbort(signal, () => {
      runs += 1;
    });
    takeBack();
    expect(runs).toBe(1);
    expect(listeners(signal)).toBe(0);
  });

  it('does not run a listener that was taken back, and leaves none behind', () => {
    const controller = new AbortController();
    let runs = 0;
    const takeBack = onAbort(controller.signal, () => {
      runs += 1;
    });
    expect(listeners(controller.signal)).toBe(1);
    takeBack();
    takeBack();
    expect(listeners(controller.signal)).toBe(0);
    controller.abort();
    expect(runs).toBe(0);
  });
});

describe('sleep', () => {
  it('ends after its time, not before, and leaves no listener behind', async () => {
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

  it('rejects at once with the reason of the signal, and leaves no timer behind', async () => {
    const clock = createFakeClock();
    const controller = new AbortController();
    const sleeping = sleep(clock, 1000, controller.signal);
    const reason = new Error('enough');
    controller.abort(reason);
    await expect(sleeping).rejects.toBe(reason);
    expect(clock.pending()).toEqual([]);
    expect(listeners(controller.signal)).toBe(0);
  });

  it('rejects at once when the signal has aborted, and leaves nothing behind', async () => {
    const clock = createFakeClock();
    const reason = new Error('enough');
    const signal = AbortSignal.abort(reason);
    await expect(sleep(clock, 1000, signal)).rejects.toBe(reason);
    expect(clock.pending()).toEqual([]);
    expect(listeners(signal)).toBe(0);
  });
});

/** What every clock promises; timers get a chance to run in `pass`. */
const clocks: readonly [string, () => { clock: Clock; pass: (ms: number) => Promise<void> }][] = [
  ['the system clock', () => ({ clock: systemClock, pass: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) })],
  [
    'the clock of the tests',
    () => {
      const clock = createFakeClock();
      return { clock, pass: async (ms) => clock.advance(ms) };
    },
  ],
];

describe.each(clocks)('%s', (_name, create) => {
  it('runs a task once, and not before its time', async () => {
    const { clock, pass } = create();
    const started = clock.monotonic();
    const runs: number[] = [];
    clock.after(20, () => runs.push(clock.monotonic() - started));
    expect(runs).toEqual([]);
    await pass(60);
    await pass(30);
    expect(runs).toHaveLength(1);
    // Node's timers count whole milliseconds, and may be up to one early.
    expect(runs[0]).toBeGreaterThanOrEqual(19);
  });

  it('runs no task that was cancelled', async () => {
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

  it('takes a negative time for none', async () => {
    const { clock, pass } = create();
    let runs = 0;
    clock.after(-5, () => {
      runs += 1;
    });
    expect(runs).toBe(0);
    await pass(10);
    expect(runs).toBe(1);
  });

  it('does not run a task of a month at once', async () => {
    const { clock, pass } = create();
    let runs = 0;
    const cancel = clock.after(31 * 24 * 60 * 60 * 1000, () => {
      runs += 1;
    });
    await pass(20);
    expect(runs).toBe(0);
    cancel();
  });

  it('moves on, on both of its scales', async () => {
    const { clock, pass } = create();
    const before = { now: clock.now(), monotonic: clock.monotonic() };
    await pass(20);
    expect(clock.now() - before.now).toBeGreaterThanOrEqual(15);
    expect(clock.monotonic() - before.monotonic).toBeGreaterThanOrEqual(15);
  });
});
