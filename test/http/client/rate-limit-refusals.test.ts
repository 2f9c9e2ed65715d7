import { afterEach, describe, expect, it } from 'vitest';
import type { ApiDefinition } from '../../../src/http/client/api-definition.js';
import { type Bench, openBench, type Reply, send } from '../../helpers/calls/cached-calls.js';
import { errorOf } from '../../helpers/calls/outcomes.js';

const now = Date.UTC(2030, 0, 1);
const seconds = (ms: number) => String((now + ms) / 1000);
const benches: Bench[] = [];
afterEach(async () => {
  await Promise.all(benches.splice(0).map((bench) => bench.close()));
});

/** Opens a client with one attempt and the default rate limiter, whose API returns the replies in turn, the last one forever. */
async function open(replies: readonly Reply[], definition: ApiDefinition = {}) {
  const handler = (_request: unknown, response: Parameters<typeof send>[0], n: number) =>
    send(response, replies[Math.min(n, replies.length) - 1] ?? {});
  const bench = await openBench(handler, { rateLimit: {}, cache: false, ...definition });
  benches.push(bench);
  return bench;
}

describe('a 403 for an exhausted rate limit', () => {
  it.each<[string, Reply, number | undefined]>([
    ['the primary limit of GitHub', { headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': seconds(600_000) } }, 600_000],
    ['the secondary limit of GitHub', { headers: { 'retry-after': '60', 'x-ratelimit-remaining': '4000' } }, 60_000],
    ['a secondary limit without a wait', { body: '{"message":"You have exceeded a secondary rate limit. Please wait."}' }, undefined],
    ['a draft of the IETF', { headers: { ratelimit: '"day";r=0;t=7200' } }, 7_200_000],
    ['milliseconds', { headers: { 'retry-after-ms': '1500' } }, 1500],
    ['a duration', { headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '6h' } }, 21_600_000],
    ['Google', { body: '{"error":{"errors":[{"domain":"usageLimits","reason":"userRateLimitExceeded"}],"code":403}}' }, undefined],
    ['Salesforce', { body: '[{"errorCode":"REQUEST_LIMIT_EXCEEDED","message":"TotalRequests Limit exceeded."}]' }, undefined],
    ['a Retry-After that has passed', { headers: { 'retry-after': '0' } }, undefined],
  ])('reports a 403 for %s as rate-limited, with the time that it requests', async (_, reply, waitMs) => {
    const { client } = await open([{ status: 403, ...reply }]);
    const outcome = await client.call({ target: '/', method: 'POST', body: {} });
    expect(errorOf(outcome)).toMatchObject({
      code: 'rate-limited',
      outcome: 'rejected',
      safeToRetry: true,
      retryAt: waitMs === undefined ? undefined : now + waitMs,
      hint: expect.not.stringContaining('permission'),
    });
    expect(outcome.response?.status).toBe(403);
  });

  it.each<[string, Reply]>([
    ['remaining calls', { headers: { 'x-ratelimit-remaining': '4999', 'x-ratelimit-reset': seconds(600_000) } }],
    ['a Retry-After that cannot be read', { headers: { 'retry-after': 'never' } }],
    ['a disabled API of Google', { body: '{"error":{"errors":[{"domain":"usageLimits","reason":"accessNotConfigured"}]}}' }],
    ['a message about another limit', { body: '{"message":"Your plan does not include a higher rate limit."}' }],
    ['a late mention', { body: `${'x'.repeat(5000)} rate limit exceeded` }],
  ])('reports a 403 with %s as forbidden', async (_, reply) => {
    const { client } = await open([{ status: 403, ...reply }]);
    expect(errorOf(await client.call({ target: '/' }))).toMatchObject({ code: 'forbidden', safeToRetry: false, retryAt: undefined });
  });

  it('retries a 403 after its Retry-After, a write too, because the API did not process it', async () => {
    const { client, clock, server } = await open([{ status: 403, headers: { 'retry-after': '5' } }, {}], { retry: { attempts: 2 } });
    const onEvent = (event: { type: string; waitMs?: number }) => {
      if (event.type === 'retry') setImmediate(() => void clock.pass(event.waitMs ?? 0));
    };
    expect(await client.call({ target: '/', method: 'POST', body: { a: 1 }, onEvent })).toMatchObject({
      ok: true,
      attempts: [{ status: 403 }, { status: 200, waitMs: 5000 }],
    });
    expect(server.requests.map(({ body }) => body.toString())).toEqual(['{"a":1}', '{"a":1}']);
  });

  it('does not count a 403 for a rate limit as a failure of the circuit breaker', async () => {
    const { client, server } = await open([{ status: 403, headers: { 'x-ratelimit-remaining': '0' } }], { breaker: { failures: 1 } });
    for (let n = 0; n < 3; n += 1) await client.call({ target: '/' });
    expect(server.requests).toHaveLength(3);
  });

  it('serves a stale response after a 403 for a rate limit, like after a 429', async () => {
    const { client } = await open(
      [
        { headers: { 'cache-control': 'max-age=0' }, body: 'first' },
        { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '60' } },
      ],
      { cache: {} },
    );
    await client.call({ target: '/' });
    expect(await client.call({ target: '/' })).toMatchObject({
      ok: true,
      response: { source: 'stale', cache: { reason: '403' }, retryAt: now + 60_000 },
    });
  });
});

describe('a refusal of AWS for its rate', () => {
  const xml = (code: string) =>
    `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>Rate exceeded</Message></Error></ErrorResponse>`;
  it.each<[string, Reply]>([
    ['__type', { status: 400, body: '{"__type":"ThrottlingException","message":"Rate exceeded"}' }],
    [
      '__type with a namespace',
      { status: 400, body: '{"__type":"com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException"}' },
    ],
    ['a header', { status: 400, headers: { 'x-amzn-errortype': 'TooManyRequestsException:http://internal.amazon.com/coral/' } }],
    ['XML', { status: 400, body: xml('Throttling') }],
    ['a 403', { status: 403, body: xml('RequestThrottled') }],
  ])('reports %s as rate-limited, and replays it for no idempotency key', async (_form, reply) => {
    const { client, server } = await open([reply, {}]);
    const order = { target: '/', method: 'POST', body: {}, idempotencyKey: 'key-1' } as const;
    expect(errorOf(await client.call(order))).toMatchObject({ code: 'rate-limited', outcome: 'rejected', safeToRetry: true });
    expect(await client.call(order)).toMatchObject({ ok: true });
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    '{"__type":"LimitExceededException","message":"Too many tables"}',
    '{"__type":"ValidationException","message":"ThrottlingException is not a member"}',
    xml('ThrottlingPolicyInvalid'),
  ])('reports another 400 as client-error: %s', async (body) => {
    const { client } = await open([{ status: 400, body }]);
    expect(errorOf(await client.call({ target: '/' }))).toMatchObject({ code: 'client-error', safeToRetry: false });
  });
});

describe('time of the next attempt', () => {
  it.each<[string, number, Record<string, string>]>([
    ['Retry-After', 429, { 'retry-after': '20' }],
    ['Retry-After and another reset', 429, { 'retry-after': '2', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '30' }],
    ['epoch seconds', 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': seconds(90_000) }],
    ['epoch milliseconds', 429, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now + 90_000) }],
    ['a duration', 429, { 'x-ratelimit-reset': '1m30s' }],
    ['an ISO 8601 time', 429, { 'x-ratelimit-reset': '2030-01-01T02:00:00Z' }],
    ['six hours', 429, { 'x-ratelimit-reset-after': '21600' }],
    ['a fraction of a second', 429, { 'retry-after': '90.5' }],
    ['milliseconds', 429, { 'retry-after-ms': '90500' }],
    ['several limits', 429, { ratelimit: '"a";r=0;t=100, "b";r=0;t=70' }],
    ['years', 429, { 'retry-after': '99999999' }],
    ['the Date of the response', 429, { date: 'Mon, 31 Dec 2029 20:00:00 GMT', 'retry-after': 'Mon, 31 Dec 2029 20:01:40 GMT' }],
    ['a 503 with an exhausted limit', 503, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '75' }],
    ['a 500 with an exhausted limit', 500, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '75' }],
  ])('states the same time in the error and in the rate limiter for %s', async (_, status, headers) => {
    const { client, clock, server } = await open([{ status, headers }]);
    const first = errorOf(await client.call({ target: '/' }));
    clock.skip(1000);
    const second = errorOf(await client.call({ target: '/', deadlineMs: 500 }));
    expect(second).toMatchObject({ code: 'rate-limited', outcome: 'not-sent', retryAt: first.retryAt });
    expect(first.retryAt).toBeGreaterThan(now);
    expect(server.requests).toHaveLength(1);
    clock.skip((first.retryAt ?? 0) - clock.now());
    await client.call({ target: '/' });
    expect(server.requests).toHaveLength(2);
  });

  it('states the longer pause if an earlier response has requested one', async () => {
    const replies: Reply[] = [
      { status: 429, headers: { 'retry-after': '60' } },
      { status: 429, headers: { 'retry-after': '5' } },
    ];
    const { client } = await open(replies);
    const errors = (await Promise.all(['/1', '/2'].map((target) => client.call({ target })))).map(errorOf);
    expect(errors.map(({ retryAt }) => retryAt)).toContain(now + 60_000);
    expect(errorOf(await client.call({ target: '/', deadlineMs: 500 })).retryAt).toBe(now + 60_000);
  });

  it('states the same time for a direct call, a call that ends before its backoff and a refused call', async () => {
    const reply = { status: 429, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': seconds(300_000) } };
    const { client } = await open([reply], { retry: { attempts: 3 } });
    const retryAt = now + 300_000;
    expect(errorOf(await client.call({ target: '/', direct: true }))).toMatchObject({ code: 'rate-limited', retryAt });
    expect(await client.call({ target: '/' })).toMatchObject({ error: { code: 'rate-limited', retryAt }, attempts: [{ n: 1 }] });
    expect(errorOf(await client.call({ target: '/' }))).toMatchObject({ outcome: 'not-sent', retryAt });
  });

  it('keeps the time of a limit in the body of a 200 if the deadline ends the retries', async () => {
    const { client } = await open([{ headers: { 'x-ratelimit-reset': '90' }, body: '{"error":"RATE"}' }], {
      rateLimit: { bodyRule: { pointer: '/error' } },
      retry: { attempts: 3 },
    });
    expect(errorOf(await client.call({ target: '/' }))).toMatchObject({ code: 'rate-limited', retryAt: now + 90_000 });
  });
});
