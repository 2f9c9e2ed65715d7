import { describe, expect, it } from 'vitest';
import { localCaller } from '../../../src/callers/caller.js';
import { createCallLimits } from '../../../src/server/front/call-limits.js';

const open = () => createCallLimits({ maxCalls: 3, maxCallsPerCaller: 2, maxSubscriptionsPerCaller: 1 });
const [ann, bob] = [{ id: 'key:ann' }, { id: 'key:bob' }];

/** Begins, and returns the status of the refusal, or how to end. */
function begin(limits: ReturnType<typeof open>, caller: { id: string }, kind: 'call' | 'subscription' = 'call') {
  const begun = limits.begin(caller, kind);
  return begun.ok ? begun.end : begun.refusal;
}

describe('limits of concurrent requests', () => {
  it('refuses the calls of a caller beyond its limit with 429, and those of all with 503, until one ends', () => {
    const limits = open();
    const [first] = [begin(limits, ann), begin(limits, ann)];
    expect(begin(limits, ann)).toMatchObject({ status: 429, headers: { 'retry-after': '1' }, message: expect.stringContaining('2 open') });
    expect(begin(limits, bob)).toBeTypeOf('function');
    for (const caller of [ann, bob, { id: 'key:eve' }, localCaller])
      expect(begin(limits, caller)).toMatchObject({ status: 503, headers: { 'retry-after': '1' }, message: expect.stringContaining('3') });
    if (typeof first !== 'function') throw new Error('refused');
    first();
    // A response that ends twice frees one place.
    first();
    expect(begin(limits, ann)).toBeTypeOf('function');
    expect(begin(limits, bob)).toMatchObject({ status: 503 });
  });

  it('limits the subscriptions of each caller, which take no place of a call', () => {
    const limits = open();
    const end = begin(limits, ann, 'subscription');
    expect(begin(limits, ann, 'subscription')).toMatchObject({ status: 429, message: expect.stringContaining('1 open subscription') });
    expect(begin(limits, bob, 'subscription')).toBeTypeOf('function');
    expect([begin(limits, ann), begin(limits, ann), begin(limits, bob)].map((one) => typeof one)).toEqual(Array(3).fill('function'));
    if (typeof end !== 'function') throw new Error('refused');
    end();
    expect(begin(limits, ann, 'subscription')).toBeTypeOf('function');
    expect(begin(limits, bob)).toMatchObject({ status: 503 });
  });

  it('limits the calls of the only caller of a local server by the limit of all', () => {
    const limits = open();
    for (let n = 0; n < 3; n += 1) expect(begin(limits, localCaller)).toBeTypeOf('function');
    expect(begin(limits, localCaller)).toMatchObject({ status: 503 });
    for (let n = 0; n < 9; n += 1) expect(begin(limits, localCaller, 'subscription')).toBeTypeOf('function');
  });
});
