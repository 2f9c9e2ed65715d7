import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../src/errors.js';
import type { Answer } from '../../../src/http/call/answer.js';
import { concurrency } from '../../../src/http/resilience/concurrency.js';
import { answered, prepared, rejection } from '../../helpers/calls/prepared-request.js';
import { settled } from '../../helpers/fake-clock.js';

function stand(limit: number, queue: number) {
  const stage = concurrency({ limit, queue });
  const finish: ((answer: Answer | Promise<never>) => void)[] = [];
  const call = (request = prepared()) => stage.run(request, () => new Promise((resolve) => finish.push(resolve)));
  return { call, finish, state: () => [...stage.states()][0]?.[1] };
}

describe('the calls under way at a time', () => {
  it('are as many as allowed; the next ones wait, and more are refused', async () => {
    const { call, finish, state } = stand(2, 1);
    const calls = [call(), call(), call()];
    await settled();
    expect(finish).toHaveLength(2);
    expect(state()).toEqual({ running: 2, waiting: 1 });
    expect(await rejection(call())).toMatchObject({
      code: 'overloaded',
      outcome: 'not-sent',
      safeToRetry: true,
      message: '2 calls to this API are under way and 1 wait already.',
    });
    finish[0]?.(answered());
    await settled();
    expect(finish).toHaveLength(3);
    for (const one of finish) one(answered());
    await Promise.all(calls);
    expect(state()).toEqual({ running: 0, waiting: 0 });
  });

  it('lose one when it fails', async () => {
    const { call, finish, state } = stand(1, 1);
    const failing = rejection(call());
    await settled();
    finish[0]?.(Promise.reject(new Error('x')));
    await failing;
    expect(state()).toEqual({ running: 0, waiting: 0 });
  });

  it('free the place of a waiting one that is cancelled, at once', async () => {
    const { call, finish, state } = stand(1, 1);
    const first = call();
    const controller = new AbortController();
    const waiting = rejection(call(prepared({ signal: controller.signal })));
    await settled();
    controller.abort(
      new ApiError('deadline-exceeded', 'The call did not end within its deadline.', { outcome: 'unknown', safeToRetry: false, hint: 'y' }),
    );
    expect(await waiting).toMatchObject({
      code: 'deadline-exceeded',
      outcome: 'not-sent',
      safeToRetry: true,
      hint: expect.stringContaining('nothing was sent'),
    });
    expect(state()).toEqual({ running: 1, waiting: 0 });
    const next = call();
    finish[0]?.(answered());
    await first;
    await settled();
    finish[1]?.(answered());
    await next;
  });

  it('include one whose body is still on its way', async () => {
    const { call, finish, state } = stand(1, 1);
    let end = () => {};
    const streamEnded = new Promise<void>((resolve) => (end = resolve));
    const first = call();
    await settled();
    finish[0]?.({ ...answered(), streamEnded });
    await first;
    expect(state()?.running).toBe(1);
    end();
    await settled();
    expect(state()?.running).toBe(0);
  });

  it('are counted for each origin', async () => {
    const { call, finish } = stand(1, 0);
    const calls = [call(), call(prepared({ url: new URL('http://other.test/') }))];
    await settled();
    expect(finish).toHaveLength(2);
    for (const one of finish) one(answered());
    await Promise.all(calls);
  });
});
