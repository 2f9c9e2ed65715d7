import { describe, expect, it } from 'vitest';
import {
  type BreakerOptions,
  type CallResult,
  createBreaker,
  type Permit,
} from '../../../../src/http/resilience/circuit-breaker/breaker.js';
import { createFakeClock } from '../../../helpers/fake-clock.js';
import { fc } from '../../../helpers/properties.js';
import { breakerConformance } from '../../../helpers/suites/breaker-conformance.js';

breakerConformance('in-memory circuit breaker', (options) => {
  const clock = createFakeClock();
  return { breaker: createBreaker(options, clock), pass: clock.skip, now: clock.now };
});

/** Reference model: evaluates the rules on the complete history, which is slow but simple. */
class Model {
  private state = 'closed';
  private stateNumber = 0;
  private openMs = 0;
  private until = 0;
  private consecutiveFailures = 0;
  private inFlight = 0;
  private trialSuccesses = 0;
  private history: { slice: number; failed: boolean }[] = [];

  constructor(private readonly options: BreakerOptions) {}

  private enter(state: string): void {
    this.state = state;
    this.stateNumber += 1;
    this.consecutiveFailures = 0;
    this.inFlight = 0;
    this.trialSuccesses = 0;
    this.history = [];
  }

  private open(ms: number, now: number): void {
    this.enter('open');
    this.openMs = ms;
    this.until = now + ms;
  }

  /** Returns the number of the state in which the call begins, or 'refused'. */
  acquire(now: number): number | 'refused' {
    if (this.state === 'open' && now >= this.until) this.enter('half-open');
    if (this.state === 'open' || (this.state === 'half-open' && this.inFlight === this.options.trials)) return 'refused';
    this.inFlight += 1;
    return this.stateNumber;
  }

  settle(began: number, result: CallResult, now: number): void {
    if (began !== this.stateNumber) return;
    this.inFlight -= 1;
    if (result === 'neutral') return;
    if (this.state === 'half-open') {
      if (result === 'failure') this.open(Math.min(this.openMs * 2, this.options.maxOpenMs), now);
      else if (++this.trialSuccesses === this.options.successes) this.enter('closed');
      return;
    }
    const slice = Math.floor((now / this.options.windowMs) * 10);
    this.history.push({ slice, failed: result === 'failure' });
    this.consecutiveFailures = result === 'failure' ? this.consecutiveFailures + 1 : 0;
    if (result === 'success') return;
    const recent = this.history.filter((one) => one.slice > slice - 10);
    const ratio = recent.filter(({ failed }) => failed).length / recent.length;
    const tooMany = recent.length >= this.options.minimumCalls && ratio >= this.options.failureRatio;
    if (this.consecutiveFailures >= this.options.failures || tooMany) this.open(this.options.openMs, now);
  }

  kind(now: number): string {
    return this.state === 'open' && now >= this.until ? 'half-open' : this.state;
  }
}

const options: fc.Arbitrary<BreakerOptions> = fc.record({
  failures: fc.integer({ min: 1, max: 6 }),
  failureRatio: fc.constantFrom(0.1, 0.5, 0.75, 1),
  minimumCalls: fc.integer({ min: 1, max: 8 }),
  windowMs: fc.constantFrom(100, 1000),
  openMs: fc.constantFrom(50, 200),
  maxOpenMs: fc.constantFrom(200, 500),
  trials: fc.integer({ min: 1, max: 3 }),
  successes: fc.integer({ min: 1, max: 3 }),
});
type Step = { do: 'begin' } | { do: 'end'; which: number; result: CallResult } | { do: 'pass'; ms: number };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ do: 'begin' as const }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('end' as const),
      which: fc.nat(20),
      result: fc.constantFrom<CallResult>('success', 'failure', 'failure', 'neutral'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 1, max: 300 }) }) },
);

describe('createBreaker', () => {
  it('agrees with a reference model on every permit, refusal and state, for any order of calls', async () => {
    await fc.assert(
      fc.asyncProperty(options, fc.array(step, { maxLength: 120 }), async (limits, steps) => {
        const clock = createFakeClock();
        const breaker = createBreaker(limits, clock);
        const model = new Model(limits);
        const inFlight: { permit: Permit; began: number }[] = [];
        for (const one of steps) {
          if (one.do === 'pass') clock.skip(one.ms);
          if (one.do === 'begin') {
            const permit = await breaker.acquire();
            const began = model.acquire(clock.monotonic());
            expect(permit.permitted).toBe(began !== 'refused');
            if (permit.permitted && began !== 'refused') inFlight.push({ permit, began });
          }
          if (one.do === 'end' && inFlight.length > 0) {
            for (const { permit, began } of inFlight.splice(one.which % inFlight.length, 1)) {
              await permit.settle(one.result);
              model.settle(began, one.result, clock.monotonic());
            }
          }
          expect(breaker.state().kind).toBe(model.kind(clock.monotonic()));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never allows more concurrent trial requests than trials while half-open, and no call while open', async () => {
    await fc.assert(
      fc.asyncProperty(options, fc.array(step, { maxLength: 80 }), async (limits, steps) => {
        const clock = createFakeClock();
        const breaker = createBreaker(limits, clock);
        for (let n = 0; n < limits.failures; n += 1) {
          const permit = await breaker.acquire();
          if (permit.permitted) await permit.settle('failure');
        }
        const trials: Permit[] = [];
        for (const one of steps) {
          const before = breaker.state();
          if (before.kind === 'closed') return;
          if (one.do === 'pass') clock.skip(one.ms);
          if (one.do === 'end') await trials.shift()?.settle(one.result);
          if (one.do !== 'begin') continue;
          const permit = await breaker.acquire();
          if (before.kind === 'open') expect(permit.permitted).toBe(false);
          const after = breaker.state();
          if (after.kind === 'half-open') expect(after.trialsInFlight).toBeLessThanOrEqual(limits.trials);
          if (permit.permitted) trials.push(permit);
        }
      }),
      { numRuns: 200 },
    );
  });
});
