import { describe, expect, it } from 'vitest';
import { runPaced } from '../../../src/tools/test-endpoint/pace.js';
import { createFakeClock } from '../../helpers/fake-clock.js';

/** Runs tasks of `taskMs` each and returns when each one started, and how many ran concurrently. */
async function startsOf(pace: { count: number; perSecond: number; concurrency: number }, taskMs: number, forMs: number) {
  const clock = createFakeClock();
  const starts: number[] = [];
  let running = 0;
  let maxRunning = 0;
  const stop = new AbortController();
  const ended = runPaced(pace, clock, stop.signal, async (index) => {
    starts[index] = clock.monotonic();
    running += 1;
    maxRunning = Math.max(maxRunning, running);
    await new Promise<void>((resolve) => clock.after(taskMs, resolve));
    running -= 1;
  });
  await clock.pass(forMs);
  stop.abort();
  await clock.pass(taskMs);
  await ended;
  return { starts, maxRunning };
}

describe('runPaced', () => {
  it('starts short tasks at an even pace', async () => {
    const { starts } = await startsOf({ count: 5, perSecond: 10, concurrency: 1 }, 20, 10_000);
    expect(starts).toEqual([0, 100, 200, 300, 400]);
  });

  it('slows down for long tasks and does not make up for lost time', async () => {
    const { starts, maxRunning } = await startsOf({ count: 4, perSecond: 10, concurrency: 1 }, 250, 10_000);
    expect({ starts, maxRunning }).toEqual({ starts: [0, 250, 500, 750], maxRunning: 1 });
  });

  it('limits the number of concurrent tasks', async () => {
    const { starts, maxRunning } = await startsOf({ count: 8, perSecond: 50, concurrency: 3 }, 200, 10_000);
    expect(maxRunning).toBe(3);
    expect(starts).toHaveLength(8);
    for (const [index, start] of starts.entries()) if (index > 0) expect(start - (starts[index - 1] ?? 0)).toBeGreaterThanOrEqual(20);
  });

  it('starts no task after an abort', async () => {
    const { starts } = await startsOf({ count: 100, perSecond: 10, concurrency: 2 }, 50, 420);
    expect(starts).toEqual([0, 100, 200, 300, 400]);
  });

  it('passes on the error of a task', async () => {
    const error = new Error('failed');
    const run = runPaced({ count: 3, perSecond: 50, concurrency: 1 }, createFakeClock(), new AbortController().signal, async () => {
      throw error;
    });
    await expect(run).rejects.toBe(error);
  });
});
