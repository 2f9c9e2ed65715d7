import { describe, expect, it } from 'vitest';
import { runPaced } from '../../../src/tools/test-endpoint/pace.js';
import { createFakeClock } from '../../helpers/fake-clock.js';

/** Runs `count` tasks of `taskMs` each, and tells when each one started. */
async function startsOf(pace: { count: number; perSecond: number; concurrency: number }, taskMs: number, forMs: number) {
  const clock = createFakeClock();
  const starts: number[] = [];
  let running = 0;
  let most = 0;
  const stop = new AbortController();
  const ended = runPaced(pace, clock, stop.signal, async (index) => {
    starts[index] = clock.monotonic();
    running += 1;
    most = Math.max(most, running);
    await new Promise<void>((resolve) => clock.after(taskMs, resolve));
    running -= 1;
  });
  await clock.pass(forMs);
  stop.abort();
  await clock.pass(taskMs);
  await ended;
  return { starts, most };
}

describe('the pace', () => {
  it('is even when tasks are short', async () => {
    const { starts } = await startsOf({ count: 5, perSecond: 10, concurrency: 1 }, 20, 10_000);
    expect(starts).toEqual([0, 100, 200, 300, 400]);
  });

  it('is as slow as the tasks, and makes up for nothing', async () => {
    const { starts, most } = await startsOf({ count: 4, perSecond: 10, concurrency: 1 }, 250, 10_000);
    expect({ starts, most }).toEqual({ starts: [0, 250, 500, 750], most: 1 });
  });

  it('lets as many run at a time as it is told', async () => {
    const { starts, most } = await startsOf({ count: 8, perSecond: 50, concurrency: 3 }, 200, 10_000);
    expect(most).toBe(3);
    expect(starts).toHaveLength(8);
    for (const [index, start] of starts.entries()) if (index > 0) expect(start - (starts[index - 1] ?? 0)).toBeGreaterThanOrEqual(20);
  });

  it('ends with the signal, after what is under way', async () => {
    const { starts } = await startsOf({ count: 100, perSecond: 10, concurrency: 2 }, 50, 420);
    expect(starts).toEqual([0, 100, 200, 300, 400]);
  });

  it('passes on what a task throws', async () => {
    const run = runPaced({ count: 3, perSecond: 50, concurrency: 1 }, createFakeClock(), new AbortController().signal, async () => {
      throw new Error('no');
    });
    await expect(run).rejects.toThrow('no');
  });
});
