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

  it('lets callers take turns, and the calls of each wait in their order', async () => {
    const semaphore = createSemaphore(1, 10);
    const order: string[] = [];
    const release = await semaphore.acquire(neverAborted, 'x');
    for (const call of ['a1', 'a2', 'a3', 'b1', 'b2', 'c1'])
      void semaphore.acquire(neverAborted, call.charAt(0)).then((next) => {
        order.push(call);
        next();
      });
    release();
    await settled();
    expect(order).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
  });

  it('leaves a quarter of the slots to the others of several callers', async () => {
    const semaphore = createSemaphore(16, 120);
    const started: Record<string, (() => void)[]> = { '': [], a: [], b: [] };
    const ask = (caller: string) => void semaphore.acquire(neverAborted, caller).then((release) => started[caller]?.push(release));
    for (let n = 0; n < 120; n += 1) ask('a');
    ask('b');
    await settled();
    expect([started.a?.length, started.b?.length, semaphore.state().waiting]).toEqual([12, 1, 108]);
    // The only caller has all slots.
    for (let n = 0; n < 4; n += 1) ask('');
    await settled();
    expect([started['']?.length, semaphore.state().running]).toEqual([3, 16]);
    started.b?.[0]?.();
    await settled();
    expect([started.a?.length, started['']?.length]).toEqual([12, 4]);
  });

  it('refuses the last call of the caller with the most queued ones in favor of another caller', async () => {
    const semaphore = createSemaphore(1, 4);
    await semaphore.acquire(neverAborted, 'a');
    const ask = (caller: string) =>
      semaphore.acquire(neverAborted, caller).then(
        () => 'admitted',
        ({ code }) => code,
      );
    const [, , , last] = [ask('a'), ask('a'), ask('a'), ask('a')];
    expect(await ask('a')).toBe('overloaded');
    void ask('b');
    expect(await last).toBe('overloaded');
    void ask('b');
    await settled();
    // Two each: none has more than the others.
    expect([await ask('a'), await ask('b'), semaphore.state().waiting]).toEqual(['overloaded', 'overloaded', 4]);
  });

  it('lets no call of several callers wait while a slot is free for it', async () => {
    const step = fc.record({ do: fc.constantFrom('ask', 'release', 'abort'), caller: fc.constantFrom('a', 'b', 'c'), which: fc.nat(50) });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 6 }), fc.nat(6), fc.array(step, { maxLength: 80 }), async (limit, queue, steps) => {
        const semaphore = createSemaphore(limit, queue);
        const share = limit === 1 ? 1 : limit - Math.max(1, Math.floor(limit / 4));
        const held: { caller: string; release: () => void }[] = [];
        const waiting: { caller: string; controller: AbortController }[] = [];
        for (const { do: action, caller, which } of steps) {
          if (action === 'ask') {
            const entry = { caller, controller: new AbortController() };
            waiting.push(entry);
            const leave = () => void waiting.splice(waiting.indexOf(entry), 1);
            semaphore.acquire(entry.controller.signal, caller).then((release) => {
              leave();
              held.push({ caller, release });
            }, leave);
          }
          if (action === 'release') held.splice(which % Math.max(1, held.length), 1)[0]?.release();
          if (action === 'abort') waiting[which % Math.max(1, waiting.length)]?.controller.abort(new Error('over'));
          await settled();
          expect(semaphore.state()).toEqual({ running: held.length, waiting: waiting.length });
          expect(held.length).toBeLessThanOrEqual(limit);
          expect(waiting.length).toBeLessThanOrEqual(queue);
          for (const name of ['a', 'b', 'c']) expect(held.filter((one) => one.caller === name).length).toBeLessThanOrEqual(share);
          if (held.length < limit)
            for (const one of waiting) expect(held.filter((other) => other.caller === one.caller)).toHaveLength(share);
        }
      }),
      { numRuns: 100 },
    );
  });
});
