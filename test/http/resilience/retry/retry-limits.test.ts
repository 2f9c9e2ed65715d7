import { describe, expect, it } from 'vitest';
import { ApiError, type ErrorCode, type Outcome } from '../../../../src/errors.js';
import type { Answer, Attempt } from '../../../../src/http/call/answer.js';
import type { PreparedRequest } from '../../../../src/http/call/request.js';
import { retry, retryOptions } from '../../../../src/http/resilience/retry/retry.js';
import type { CallEvent } from '../../../../src/telemetry/events.js';
import { answered, prepared, rejection } from '../../../helpers/calls/prepared-request.js';
import { createFakeClock } from '../../../helpers/fake-clock.js';

const fault = (code: ErrorCode, outcome: Outcome, retryAt?: number) =>
  new ApiError(code, 'x', { outcome, safeToRetry: true, hint: 'y', ...(retryAt !== undefined && { retryAt }) });

/** Each attempt comes to the next of the results; each wait is over as soon as it has begun. */
function stand(results: readonly (Answer | Error)[], options: Parameters<ReturnType<typeof retryOptions>['parse']>[0] = {}) {
  const clock = createFakeClock();
  const stage = retry(retryOptions().parse(options), { clock, random: () => 0 });
  const attempts: Attempt[] = [];
  let sent = 0;
  const call = (changes: Partial<PreparedRequest> = {}) => {
    const request = prepared({
      record: (attempt) => attempts.push(attempt),
      emit: (event: CallEvent) => {
        if (event.type === 'retry') queueMicrotask(() => void clock.pass(event.waitMs));
      },
      ...changes,
    });
    return stage(request, async () => {
      const result = results[Math.min(sent, results.length - 1)] ?? answered();
      sent += 1;
      if (result instanceof Error) throw result;
      return result;
    });
  };
  return { clock, call, attempts, sent: () => sent };
}

describe('the retry budget of a call', () => {
  it('ends the calls with their last answer, without a wait, once it is spent', async () => {
    const { clock, call, sent } = stand([answered(503)]);
    expect((await call()).status).toBe(503);
    expect(sent()).toBe(4);
    const before = clock.monotonic();
    expect((await call()).status).toBe(503);
    expect(sent()).toBe(5);
    expect(clock.monotonic()).toBe(before);
  });

  it('is kept for each origin', async () => {
    const { call, sent } = stand([answered(503)]);
    await call();
    await call({ url: new URL('http://other.test/') });
    expect(sent()).toBe(8);
  });

  it('is not spent by a retry that the deadline leaves no room for', async () => {
    const { call, sent } = stand([answered(503, { 'retry-after': '120' })]);
    for (let n = 0; n < 5; n += 1) await call();
    expect(sent()).toBe(5);
    const other = stand([answered(503)]);
    await other.call({ endsAt: 0 });
    await other.call();
    expect(other.sent()).toBe(5);
  });

  it('can be switched off', async () => {
    const { call, sent } = stand([answered(503)], { budget: false });
    await call();
    await call();
    expect(sent()).toBe(8);
  });
});

describe('an attempt that is refused before it is sent', () => {
  it.each<ErrorCode>(['circuit-open', 'overloaded', 'rate-limited'])('with %s is not tried again', async (code) => {
    const { call, sent, attempts } = stand([fault(code, 'not-sent')]);
    expect(await rejection(call())).toMatchObject({ code, outcome: 'not-sent' });
    expect(sent()).toBe(1);
    expect(attempts).toMatchObject([{ n: 1, error: code }]);
  });

  it('leaves the call with the answer of the attempt before, and the time of the next try', async () => {
    const { call, attempts } = stand([answered(503), fault('circuit-open', 'not-sent', 12_345)]);
    expect(await call()).toMatchObject({ status: 503, retryAt: 12_345 });
    expect(attempts).toMatchObject([
      { n: 1, status: 503 },
      { n: 2, error: 'circuit-open' },
    ]);
  });

  it('does not hide that the attempt before may have taken effect', async () => {
    const lost = stand([fault('connection-lost', 'unknown'), fault('rate-limited', 'not-sent', 12_345)]);
    expect(await rejection(lost.call({ method: 'PUT' }))).toMatchObject({ code: 'connection-lost', outcome: 'unknown', retryAt: 12_345 });
    const late = stand([answered(500), fault('deadline-exceeded', 'not-sent')]);
    expect(await rejection(late.call({ method: 'PUT', attempts: 2 }))).toMatchObject({ code: 'deadline-exceeded', outcome: 'unknown' });
    const refused = stand([answered(429), fault('deadline-exceeded', 'not-sent')]);
    expect(await rejection(refused.call({ attempts: 2 }))).toMatchObject({ code: 'deadline-exceeded', outcome: 'not-sent' });
  });
});

describe('the wait that an answer asks for', () => {
  it.each([429, 503])('is the reset of its limit, where a %i has no Retry-After', async (status) => {
    const { call, attempts } = stand([answered(status, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '20' }), answered()]);
    expect((await call()).status).toBe(200);
    expect(attempts.map(({ waitMs }) => waitMs)).toEqual([0, 20_000]);
  });

  it('is not the reset of a limit that an answer of another status names', async () => {
    const { call, attempts } = stand([answered(500, { 'ratelimit-reset': '20' }), answered()]);
    await call();
    expect(attempts.map(({ waitMs }) => waitMs)).toEqual([0, 0]);
  });

  it('ends the call at once when the deadline leaves no room for it, and is told when the attempts are used up', async () => {
    const { clock, call, sent } = stand([answered(429, { 'ratelimit-reset': '120' })]);
    expect(await call()).toMatchObject({ status: 429, retryAt: clock.now() + 120_000 });
    expect(sent()).toBe(1);
    expect(await call({ attempts: 1 })).toMatchObject({ retryAt: clock.now() + 120_000 });
  });
});
