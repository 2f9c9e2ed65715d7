import { afterEach, describe, expect, it } from 'vitest';
import type { ApiDefinition } from '../../../src/http/client/api-definition.js';
import { describePlan } from '../../../src/tools/call-api/describe-plan.js';
import { type Bench, openBench, type Reply, send } from '../../helpers/calls/cached-calls.js';

const benches: Bench[] = [];
afterEach(async () => {
  await Promise.all(benches.splice(0).map((bench) => bench.close()));
});

/** Calls an API that returns the replies in turn, and describes what the next call would do. */
async function planAfter(replies: readonly Reply[], definition: ApiDefinition, next = '/') {
  const bench = await openBench((_request, response, n) => send(response, replies[n - 1] ?? {}), definition);
  benches.push(bench);
  for (const _ of replies) await bench.client.call({ target: '/', cache: 'no-cache' });
  return { bench, ...describePlan(await bench.client.explain({ target: next })) };
}

const refusals: ApiDefinition = { breaker: { failures: 1 } };
const failed: Reply = { status: 500 };

describe('plan of a dry run', () => {
  it('reports ok false and the error while the circuit breaker would refuse the call', async () => {
    const { bench, ok, plan, error } = await planAfter([failed], refusals);
    const retryAt = new Date(bench.clock.now() + 30_000).toISOString();
    expect({ ok, error }).toMatchObject({ ok: false, error: { code: 'circuit-open', outcome: 'not-sent', safeToRetry: true, retryAt } });
    expect(plan).toMatchObject({ verdict: 'It would be refused: the circuit breaker is open.', breakerOpenUntil: retryAt });
    bench.clock.skip(30_000);
    expect(describePlan(await bench.client.explain({ target: '/' }))).toMatchObject({ ok: true, plan: { verdict: 'It would be sent.' } });
  });

  it('reports ok false while an operator forces the circuit open', async () => {
    const { bench } = await planAfter([{}], { breaker: {}, cache: false });
    await bench.client.forceBreaker(bench.client.health()[0]?.key ?? '', 'open');
    expect(describePlan(await bench.client.explain({ target: '/' }))).toMatchObject({
      ok: false,
      error: { code: 'circuit-open', safeToRetry: false },
      plan: { verdict: 'It would be refused: the circuit breaker is open.' },
    });
  });

  it('reports ok false if the circuit breaker would refuse the call after the approval of the user', async () => {
    expect(await planAfter([failed], { ...refusals, approve: { paths: ['/admin'] } }, '/admin')).toMatchObject({
      ok: false,
      error: { code: 'circuit-open' },
    });
  });

  it('reports ok true with an open circuit breaker if the cache has a response', async () => {
    const fresh = { headers: { 'cache-control': 'max-age=60' } };
    expect(await planAfter([fresh, failed], refusals)).toMatchObject({ ok: true, plan: { verdict: 'It would be served from the cache.' } });
    const stale = { headers: { 'cache-control': 'max-age=0' } };
    expect(await planAfter([stale, failed], refusals)).toMatchObject({
      ok: true,
      plan: { verdict: expect.stringContaining('stale response') },
    });
  });

  it('states that the call would wait while the API has no calls left, and until when', async () => {
    const exhausted = { headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '90' } };
    const { bench, ok, plan } = await planAfter([exhausted], { rateLimit: {} });
    expect({ ok, plan }).toMatchObject({
      ok: true,
      plan: {
        verdict: expect.stringContaining('wait for the rate limiter'),
        rate: { available: 0, limitedUntil: new Date(bench.clock.now() + 90_000).toISOString() },
      },
    });
  });
});
