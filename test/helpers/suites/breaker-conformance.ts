import { describe, expect, it } from 'vitest';
import type { BreakerOptions, CallResult, CircuitBreaker, Permit } from '../../../src/http/resilience/circuit-breaker/breaker.js';

export const breakerDefaults: BreakerOptions = {
  failures: 5,
  failureRatio: 0.5,
  minimumCalls: 20,
  windowMs: 10_000,
  openMs: 30_000,
  maxOpenMs: 300_000,
  trials: 1,
  successes: 2,
};

export interface BreakerStand {
  readonly breaker: CircuitBreaker;
  /** Moves the time of the breaker on. */
  pass(ms: number): void | Promise<void>;
  /** Epoch milliseconds of the breaker. */
  now(): number;
}

export async function permitOf(breaker: CircuitBreaker): Promise<Permit> {
  const permit = await breaker.acquire();
  if (!permit.permitted) throw new Error(`refused while ${permit.kind}`);
  return permit;
}

export async function call(breaker: CircuitBreaker, result: CallResult): Promise<void> {
  await (await permitOf(breaker)).settle(result);
}

const times = async (count: number, task: () => Promise<void>) => {
  for (let n = 0; n < count; n += 1) await task();
};

/** What every circuit breaker does, wherever it keeps its state. */
export function breakerConformance(name: string, create: (options: BreakerOptions) => BreakerStand | Promise<BreakerStand>): void {
  const stand = (options: Partial<BreakerOptions> = {}) => create({ ...breakerDefaults, ...options });
  const opened = async (options: Partial<BreakerOptions> = {}) => {
    const one = await stand(options);
    await times(options.failures ?? breakerDefaults.failures, () => call(one.breaker, 'failure'));
    expect(one.breaker.state().kind).toBe('open');
    return one;
  };

  describe(`${name} is a circuit breaker that`, () => {
    it('opens with the fifth failure in a row, and tells who brought it about', async () => {
      const { breaker } = await stand();
      await times(4, () => call(breaker, 'failure'));
      expect(breaker.state()).toEqual({ kind: 'closed', consecutiveFailures: 4, calls: 4, failureRatio: 1 });
      expect(await (await permitOf(breaker)).settle('failure')).toBe('open');
    });

    it('counts a success as the end of a row, and a neutral result as nothing', async () => {
      const { breaker } = await stand();
      await times(4, () => call(breaker, 'failure'));
      await call(breaker, 'neutral');
      expect(breaker.state()).toMatchObject({ consecutiveFailures: 4, calls: 4 });
      await call(breaker, 'success');
      await times(4, () => call(breaker, 'failure'));
      expect(breaker.state().kind).toBe('closed');
    });

    it('opens at the failure ratio, once there are enough calls', async () => {
      const { breaker } = await stand({ failures: 1000 });
      await times(9, async () => {
        await call(breaker, 'success');
        await call(breaker, 'failure');
      });
      await call(breaker, 'success');
      expect(breaker.state()).toMatchObject({ kind: 'closed', calls: 19 });
      await call(breaker, 'failure');
      expect(breaker.state()).toMatchObject({ kind: 'open', calls: 20, failureRatio: 0.5 });
    });

    it('forgets calls that are older than the window', async () => {
      const { breaker, pass } = await stand({ failures: 1000 });
      await times(19, () => call(breaker, 'failure'));
      await pass(10_000);
      await call(breaker, 'failure');
      expect(breaker.state()).toMatchObject({ kind: 'closed', calls: 1, consecutiveFailures: 20 });
    });

    it('refuses while it is open, and tells until when', async () => {
      const { breaker, pass, now } = await opened();
      const until = now() + 30_000;
      expect(await breaker.acquire()).toEqual({ permitted: false, kind: 'open', retryAt: until });
      await pass(29_999);
      expect(await breaker.acquire()).toMatchObject({ permitted: false, retryAt: until });
      expect(breaker.state()).toMatchObject({ kind: 'open', openUntil: until, consecutiveFailures: 5 });
    });

    it('then lets one trial at a time through, and closes after two successes', async () => {
      const { breaker, pass } = await opened();
      await pass(30_000);
      expect(breaker.state().kind).toBe('half-open');
      const first = await permitOf(breaker);
      expect(first.entered).toBe('half-open');
      expect(await breaker.acquire()).toMatchObject({ permitted: false, kind: 'half-open' });
      expect(breaker.state()).toEqual({ kind: 'half-open', trialsInFlight: 1, successes: 0 });
      expect(await first.settle('success')).toBeUndefined();
      const second = await permitOf(breaker);
      expect(second.entered).toBeUndefined();
      expect(await second.settle('success')).toBe('closed');
      expect(breaker.state()).toEqual({ kind: 'closed', consecutiveFailures: 0, calls: 0, failureRatio: 0 });
    });

    it('doubles the pause with each failed trial, up to the most, and begins anew once it has closed', async () => {
      const { breaker, pass, now } = await opened({ maxOpenMs: 100_000 });
      for (const [waited, next] of [
        [30_000, 60_000],
        [60_000, 100_000],
        [100_000, 100_000],
      ] as const) {
        await pass(waited);
        expect(await (await permitOf(breaker)).settle('failure')).toBe('open');
        expect(breaker.state()).toMatchObject({ openUntil: now() + next });
      }
      await pass(100_000);
      await times(2, () => call(breaker, 'success'));
      await times(5, () => call(breaker, 'failure'));
      expect(breaker.state()).toMatchObject({ openUntil: now() + 30_000 });
    });

    it('takes the slot of a trial back that says nothing', async () => {
      const { breaker, pass } = await opened();
      await pass(30_000);
      await call(breaker, 'neutral');
      expect(breaker.state()).toEqual({ kind: 'half-open', trialsInFlight: 0, successes: 0 });
      await permitOf(breaker);
    });

    it('lets as many trials through as it is told', async () => {
      const { breaker, pass } = await opened({ trials: 3 });
      await pass(30_000);
      await times(3, async () => void (await permitOf(breaker)));
      expect((await breaker.acquire()).permitted).toBe(false);
    });

    it('counts no result of a call that began in another state', async () => {
      const { breaker, pass } = await stand();
      const late = await Promise.all(Array.from({ length: 20 }, () => permitOf(breaker)));
      await times(5, () => call(breaker, 'failure'));
      await pass(30_000);
      const trial = await permitOf(breaker);
      for (const permit of late.slice(0, 10)) expect(await permit.settle('success')).toBeUndefined();
      for (const permit of late.slice(10)) expect(await permit.settle('failure')).toBeUndefined();
      expect(breaker.state()).toEqual({ kind: 'half-open', trialsInFlight: 1, successes: 0 });
      await trial.settle('success');
      expect(await trial.settle('success')).toBeUndefined();
      expect(breaker.state()).toMatchObject({ successes: 1 });
    });

    it('obeys an operator until told otherwise', async () => {
      const { breaker, pass } = await stand();
      await breaker.force('open');
      await pass(1_000_000);
      expect(await breaker.acquire()).toEqual({ permitted: false, kind: 'forced-open' });
      await breaker.force('closed');
      await times(50, () => call(breaker, 'failure'));
      expect(breaker.state()).toEqual({ kind: 'forced-closed' });
      const late = await permitOf(breaker);
      await breaker.force('auto');
      await late.settle('failure');
      expect(breaker.state()).toEqual({ kind: 'closed', consecutiveFailures: 0, calls: 0, failureRatio: 0 });
    });
  });
}
