import { describe, expect, it } from 'vitest';
import { createRetryBudget, retryBudgetOptions } from '../../../../src/http/resilience/retry/retry-budget.js';
import { createFakeClock } from '../../../helpers/fake-clock.js';
import { fc } from '../../../helpers/properties.js';

function setUp() {
  const clock = createFakeClock();
  const budget = createRetryBudget(retryBudgetOptions().parse({}), clock);
  const requests = (count: number) => {
    for (let n = 0; n < count; n += 1) budget.onRequest();
  };
  const retries = () => {
    let spent = 0;
    while (budget.tryRetry()) spent += 1;
    return spent;
  };
  return { clock, budget, requests, retries };
}

describe('retry budget', () => {
  it('allows its minimum of retries after few calls', () => {
    const { requests, retries } = setUp();
    requests(1);
    expect(retries()).toBe(3);
    requests(14);
    expect(retries()).toBe(0);
  });

  it('allows retries for a fifth of the calls', () => {
    const { requests, retries } = setUp();
    requests(100);
    expect(retries()).toBe(20);
    requests(5);
    expect(retries()).toBe(1);
  });

  it('forgets calls and retries after its window', () => {
    const { clock, requests, retries } = setUp();
    requests(100);
    expect(retries()).toBe(20);
    clock.skip(10_000);
    expect(retries()).toBe(3);
    expect(retries()).toBe(0);
  });

  it('never allows more retries than its ratio of the calls in the window', () => {
    const step = fc.record({ ms: fc.nat(1500), requests: fc.nat(20), retries: fc.nat(20) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { clock, budget, requests } = setUp();
        const history: { slice: number; kind: 'request' | 'retry' }[] = [];
        const slice = () => Math.floor(clock.monotonic() / 1000);
        const count = (kind: string) => history.filter((one) => one.kind === kind && one.slice > slice() - 10).length;
        for (const one of steps) {
          clock.skip(one.ms);
          requests(one.requests);
          for (let n = 0; n < one.requests; n += 1) history.push({ slice: slice(), kind: 'request' });
          for (let n = 0; n < one.retries; n += 1) if (budget.tryRetry()) history.push({ slice: slice(), kind: 'retry' });
          if (history.at(-1)?.kind === 'retry') expect(count('retry')).toBeLessThanOrEqual(Math.max(3, 0.2 * count('request')));
        }
      }),
    );
  });
});
