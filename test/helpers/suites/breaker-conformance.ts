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

export interface BreakerSetup {
  readonly breaker: CircuitBreaker;
  /** Advances the clock of the breaker. */
  pass(ms: number): void | Promise<void>;
  /** Returns the epoch milliseconds of the breaker's clock. */
  now(): number;
}

export async function permitOf(breaker: CircuitBreaker): Promise<Permit> {
  const permit = await breaker.acquire();
  if (!permit.permitted) throw new Error(`refused while ${permit.kind}`);
  return permit;
}

export async function call(breaker: CircuitBreaker, result: CallResult, reason?: string): Promise<void> {
  await (await permitOf(breaker)).settle(result, reason);
}

const times = async (count: number, task: () => Promise<void>) => {
  for (let n = 0; n < count; n += 1) await task();
};

/** Defines the tests that every circuit breaker passes, wherever it stores its state. */
export function breakerConformance(name: string, create: (options: BreakerOptions) => BreakerSetup | Promise<BreakerSetup>): void {
  const setUp = (options: Partial<BreakerOptions> = {}) => create({ ...breakerDefaults, ...options });
  const setUpOpen = async (options: Partial<BreakerOptions> = {}) => {
    const setup = await setUp(options);
    await times(options.failures ?? breakerDefaults.failures, () => call(setup.breaker, 'failure'));
    expect(setup.breaker.state().kind).toBe('open');
    return setup;
  };

  describe(name, () => {
    it('opens on the fifth consecutive failure, and reports the change to the call that caused it', async () => {
      const { breaker } = await setUp();
      await times(4, () => call(breaker, 'failure'));
      expect(breaker.state()).toEqual({ kind: 'closed', consecutiveFailures: 4, calls: 4, failureRatio: 1 });
      expect(await (await permitOf(breaker)).settle('failure')).toBe('open');
    });

    it('resets the consecutive failures on a success, and ignores a neutral result', async () => {
      const { breaker } = await setUp();
      await times(4, () => call(breaker, 'failure'));
      await call(breaker, 'neutral');
      expect(breaker.state()).toMatchObject({ consecutiveFailures: 4, calls: 4 });
      await call(breaker, 'success');
      await times(4, () => call(breaker, 'failure'));
      expect(breaker.state().kind).toBe('closed');
    });

    it('opens at the failure ratio once the window contains minimumCalls', async () => {
      const { breaker } = await setUp({ failures: 1000 });
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
      const { breaker, pass } = await setUp({ failures: 1000 });
      await times(19, () => call(breaker, 'failure'));
      await pass(10_000);
      await call(breaker, 'failure');
      expect(breaker.state()).toMatchObject({ kind: 'closed', calls: 1, consecutiveFailures: 20 });
    });

    it('refuses calls while open, and reports when it will be half-open', async () => {
      const { breaker, pass, now } = await setUpOpen();
      const until = now() + 30_000;
      expect(await breaker.acquire()).toMatchObject({ permitted: false, kind: 'open', retryAt: until });
      await pass(29_999);
      expect(await breaker.acquire()).toMatchObject({ permitted: false, retryAt: until });
      expect(breaker.state()).toMatchObject({ kind: 'open', openUntil: until, consecutiveFailures: 5 });
    });

    it('reports the failure that opened the circuit, while open and while a trial is in flight', async () => {
      const { breaker, pass, now } = await setUp({ failures: 2 });
      await call(breaker, 'failure', '502');
      await pass(1000);
      await call(breaker, 'failure', 'connection-lost');
      const openedBy = { reason: 'connection-lost', at: now() };
      expect(await breaker.acquire()).toMatchObject({ kind: 'open', openedBy });
      expect(breaker.state()).toMatchObject({ kind: 'open', openedBy });
      await pass(30_000);
      const trial = await permitOf(breaker);
      expect(await breaker.acquire()).toMatchObject({ kind: 'half-open', openedBy });
      await trial.settle('failure', '504');
      expect(await breaker.acquire()).toMatchObject({ kind: 'open', openedBy: { reason: '504', at: now() } });
    });

    it('reports why a call would be refused now, without starting one', async () => {
      const { breaker, pass } = await setUp({ failures: 1 });
      expect(breaker.refusal()).toBeUndefined();
      await call(breaker, 'failure');
      expect(breaker.refusal()).toEqual(await breaker.acquire());
      await pass(30_000);
      expect(breaker.refusal()).toBeUndefined();
      expect((await permitOf(breaker)).trial).toBe(true);
      expect(breaker.refusal()).toMatchObject({ kind: 'half-open' });
      await breaker.force('open');
      expect(breaker.refusal()).toEqual({ permitted: false, kind: 'forced-open' });
      await breaker.force('closed');
      expect(breaker.refusal()).toBeUndefined();
      expect((await permitOf(breaker)).trial).toBe(false);
    });

    it('allows one concurrent trial request while half-open, and closes after two successes', async () => {
      const { breaker, pass } = await setUpOpen();
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

    it('doubles the open time after each failed trial request up to maxOpenMs, and resets it once closed', async () => {
      const { breaker, pass, now } = await setUpOpen({ maxOpenMs: 100_000 });
      for (const [openMs, nextOpenMs] of [
        [30_000, 60_000],
        [60_000, 100_000],
        [100_000, 100_000],
      ] as const) {
        await pass(openMs);
        expect(await (await permitOf(breaker)).settle('failure')).toBe('open');
        expect(breaker.state()).toMatchObject({ openUntil: now() + nextOpenMs });
      }
      await pass(100_000);
      await times(2, () => call(breaker, 'success'));
      await times(5, () => call(breaker, 'failure'));
      expect(breaker.state()).toMatchObject({ openUntil: now() + 30_000 });
    });

    it('frees the slot of a trial request with a neutral result', async () => {
      const { breaker, pass } = await setUpOpen();
      await pass(30_000);
      await call(breaker, 'neutral');
      expect(breaker.state()).toEqual({ kind: 'half-open', trialsInFlight: 0, successes: 0 });
      await permitOf(breaker);
    });

    it('allows as many concurrent trial requests as the option trials sets', async () => {
      const { breaker, pass } = await setUpOpen({ trials: 3 });
      await pass(30_000);
      await times(3, async () => void (await permitOf(breaker)));
      expect((await breaker.acquire()).permitted).toBe(false);
    });

    it('ignores the result of a call that began in another state', async () => {
      const { breaker, pass } = await setUp();
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

    it('stays in a forced state until it is set back to auto', async () => {
      const { breaker, pass } = await setUp();
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

    it('stays open for its time if other options are applied, and applies them to what follows', async () => {
      const { breaker, pass, now } = await setUpOpen();
      const until = now() + 30_000;
      breaker.configure({ ...breakerDefaults, failures: 2, openMs: 1000 });
      expect(breaker.state()).toMatchObject({ kind: 'open', openUntil: until });
      await pass(30_000);
      await times(2, () => call(breaker, 'success'));
      await times(2, () => call(breaker, 'failure'));
      expect(breaker.state()).toMatchObject({ kind: 'open', openUntil: now() + 1000 });
    });

    it('continues to count calls, also those in flight, if other options are applied', async () => {
      const { breaker } = await setUp();
      const inFlight = await permitOf(breaker);
      await times(3, () => call(breaker, 'failure'));
      breaker.configure({ ...breakerDefaults });
      await inFlight.settle('failure');
      expect(breaker.state()).toMatchObject({ kind: 'closed', consecutiveFailures: 4 });
      await call(breaker, 'failure');
      expect(breaker.state().kind).toBe('open');
    });
  });
}
