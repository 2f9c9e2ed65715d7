import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../src/errors.js';
import type { ApiResponse } from '../../../src/http/call/api-response.js';
import { concurrency } from '../../../src/http/resilience/concurrency.js';
import { callThrough } from '../../helpers/calls/answering.js';
import { rejection, testRequest, testResponse } from '../../helpers/calls/prepared-request.js';
import { settled } from '../../helpers/fake-clock.js';

function setUp(limit: number, queue: number) {
  const stage = concurrency({ limit, queue });
  const finish: ((response: ApiResponse | Promise<never>) => void)[] = [];
  const call = (request = testRequest()) => callThrough(stage, request, () => new Promise((resolve) => finish.push(resolve)));
  return { call, finish, state: () => [...stage.states()][0]?.[1] };
}

describe('concurrency limit', () => {
  it('runs calls up to the limit, queues the next ones, and refuses more', async () => {
    const { call, finish, state } = setUp(2, 1);
    const calls = [call(), call(), call()];
    await settled();
    expect(finish).toHaveLength(2);
    expect(state()).toEqual({ running: 2, waiting: 1 });
    expect(await rejection(call())).toMatchObject({
      code: 'overloaded',
      outcome: 'not-sent',
      safeToRetry: true,
      // Names the numbers of running and of queued calls.
      message: expect.stringMatching(/^2\D+1\D+$/),
    });
    finish[0]?.(testResponse());
    await settled();
    expect(finish).toHaveLength(3);
    for (const one of finish) one(testResponse());
    await Promise.all(calls);
    expect(state()).toEqual({ running: 0, waiting: 0 });
  });

  it('frees the slot of a failed call', async () => {
    const { call, finish, state } = setUp(1, 1);
    const failing = rejection(call());
    await settled();
    finish[0]?.(Promise.reject(new Error('x')));
    await failing;
    expect(state()).toEqual({ running: 0, waiting: 0 });
  });

  it('frees the place of a cancelled call in the queue immediately', async () => {
    const { call, finish, state } = setUp(1, 1);
    const first = call();
    const controller = new AbortController();
    const waiting = rejection(call(testRequest({ signal: controller.signal })));
    await settled();
    controller.abort(
      new ApiError('deadline-exceeded', 'The call did not end within its deadline.', { outcome: 'unknown', safeToRetry: false, hint: 'y' }),
    );
    expect(await waiting).toMatchObject({
      code: 'deadline-exceeded',
      outcome: 'not-sent',
      safeToRetry: true,
      hint: expect.stringContaining('timeoutSeconds'),
    });
    expect(state()).toEqual({ running: 1, waiting: 0 });
    const next = call();
    finish[0]?.(testResponse());
    await first;
    await settled();
    finish[1]?.(testResponse());
    await next;
  });

  it('keeps the slot of a call until its streamed body ends', async () => {
    const { call, finish, state } = setUp(1, 1);
    let end = () => {};
    const streamEnded = new Promise<void>((resolve) => (end = resolve));
    const first = call();
    await settled();
    finish[0]?.({ ...testResponse(), streamEnded });
    await first;
    expect(state()?.running).toBe(1);
    end();
    await settled();
    expect(state()?.running).toBe(0);
  });

  it('limits the calls of each origin separately', async () => {
    const { call, finish } = setUp(1, 0);
    const calls = [call(), call(testRequest({ url: new URL('http://other.test/') }))];
    await settled();
    expect(finish).toHaveLength(2);
    for (const one of finish) one(testResponse());
    await Promise.all(calls);
  });

  it.each([
    [1, 128],
    [200, 200],
  ])('limits the calls of all origins together; each origin runs up to %i', async (limit, all) => {
    const stage = concurrency({ limit, queue: 0 });
    const finish: (() => void)[] = [];
    const call = (n: number) =>
      callThrough(
        stage,
        testRequest({ url: new URL(`http://api-${n}.test/`) }),
        () => new Promise((resolve) => finish.push(() => resolve(testResponse()))),
      );
    const calls = Array.from({ length: all + 2 }, (_, n) => call(n));
    await settled();
    expect(finish).toHaveLength(all);
    for (let n = 0; n < all; n += 1) finish[n]?.();
    await settled();
    expect(finish).toHaveLength(all + 2);
    for (const one of finish) one();
    await Promise.all(calls);
    expect([...stage.states()].every(([, { running, waiting }]) => running + waiting === 0)).toBe(true);
  });

  it('frees the slot of an origin when a call is cancelled that waits for the calls of other origins', async () => {
    const stage = concurrency({ limit: 1, queue: 0 });
    const finish: (() => void)[] = [];
    const next = () => new Promise<ApiResponse>((resolve) => finish.push(() => resolve(testResponse())));
    const calls = Array.from({ length: 128 }, (_, n) => callThrough(stage, testRequest({ url: new URL(`http://api-${n}.test/`) }), next));
    const stop = new AbortController();
    const request = testRequest({ url: new URL('http://last.test/'), signal: stop.signal });
    const waiting = rejection(callThrough(stage, request, next));
    await settled();
    stop.abort(new Error('cancelled'));
    expect(await waiting).toMatchObject({ message: 'cancelled' });
    expect(stage.peek(request)).toEqual({ running: 0, waiting: 0 });
    for (const one of finish) one();
    await Promise.all(calls);
    expect(finish).toHaveLength(128);
  });
});
