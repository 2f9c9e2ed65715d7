import { describe, expect, it } from 'vitest';
import { createSemaphore } from '../../src/runtime/semaphore.js';
import { rejection } from '../helpers/calls/prepared-request.js';
import { settled } from '../helpers/fake-clock.js';
import { fc } from '../helpers/properties.js';

const neverAborted = new AbortController().signal;

describe('semaphore', () => {
  it('grants slots in the order of requests', async () => {
    const semaphore = createSemaphore(1, 10);
    const order: number[] = [];
    const releases: (() => void)[] = [];
    for (let n = 0; n < 4; n += 1) {
      void semaphore.acquire(neverAborted).then((release) => {
        order.push(n);
        releases.push(release);
      });
    }
    for (let n = 0; n < 4; n += 1) {
      await settled();
      expect(order).toHaveLength(n + 1);
      releases[n]?.();
    }
    expect(order).toEqual([0, 1, 2, 3]);
    expect(semaphore.state()).toEqual({ running: 0, waiting: 0 });
  });

  it('releases a slot only once, even if release is called twice', async () => {
    const semaphore = createSemaphore(2, 0);
    const release = await semaphore.acquire(neverAborted);
    await semaphore.acquire(neverAborted);
    release();
    release();
    expect(semaphore.state().running).toBe(1);
  });

  it('respects its limit and its queue size, and loses no slot', async () => {
    const step = fc.oneof(
      fc.constant({ do: 'ask' as const, which: 0 }),
      fc.record({ do: fc.constantFrom('release' as const, 'abort' as const), which: fc.nat(50) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.nat(4), fc.array(step, { maxLength: 80 }), async (limit, queue, steps) => {
        const semaphore = createSemaphore(limit, queue);
        const held: (() => void)[] = [];
        const callers: AbortController[] = [];
        for (const one of steps) {
          if (one.do === 'ask') {
            const caller = new AbortController();
            callers.push(caller);
            const { running, waiting } = semaphore.state();
            const acquiring = semaphore.acquire(caller.signal).then((release) => void held.push(release));
            if (running === limit && waiting === queue) expect(await rejection(acquiring)).toMatchObject({ code: 'overloaded' });
            else acquiring.catch(() => undefined);
          }
          if (one.do === 'release') held.splice(one.which % Math.max(1, held.length), 1)[0]?.();
          if (one.do === 'abort') callers[one.which % Math.max(1, callers.length)]?.abort(new Error('over'));
          await settled();
          const { running, waiting } = semaphore.state();
          expect(running).toBe(held.length);
          expect(running).toBeLessThanOrEqual(limit);
          expect(waiting).toBeLessThanOrEqual(queue);
          if (waiting > 0) expect(running).toBe(limit);
        }
      }),
      { numRuns: 100 },
    );
  });
});
