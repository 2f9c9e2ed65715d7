import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createTiming, type HopTrace } from '../../../src/http/probe/timing.js';
import type { Transport } from '../../../src/http/transport/dispatcher.js';
import { systemClock } from '../../../src/runtime/clock.js';

describe('createTiming', () => {
  /** Properties that Node.js adds to a promise for what its code runs in. */
  const addedProperties = async () => Object.getOwnPropertySymbols(nextTurn()).length;

  it('adds nothing to later promises, however many endpoint tests were made before', async () => {
    const measure = () => createTiming(systemClock).trace([], async () => void (await nextTurn()));
    await measure();
    const before = await addedProperties();
    for (let n = 0; n < 20; n += 1) await measure();
    expect(await addedProperties()).toBe(before);
  });

  it('records a request in the trace of its own pool only', async () => {
    const sent: string[] = [];
    const silent: Transport = { dispatch: ({ path }) => sent.push(path) > 0, destroy: async () => undefined };
    const [own, other] = [createTiming(systemClock), createTiming(systemClock)];
    const hops: HopTrace[] = [];
    const request = { origin: 'http://api.test', method: 'GET' as const, headers: {}, tracked: {} };
    await own.trace(hops, async () => {
      await nextTurn();
      for (const timing of [own, other]) timing.watch(silent).dispatch({ ...request, path: '/x' }, {});
    });
    own.watch(silent).dispatch({ ...request, path: '/later' }, {});
    expect([sent, hops.map(({ url }) => url.pathname)]).toEqual([['/x', '/x', '/later'], ['/x']]);
  });
});
