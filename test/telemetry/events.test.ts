import { describe, expect, it } from 'vitest';
import { type CallEvent, createEvents } from '../../src/telemetry/events.js';

const event: CallEvent = { type: 'retry', requestId: 'r', n: 2, waitMs: 1, reason: '503' };

describe('events', () => {
  it('reach every subscriber until it unsubscribes', () => {
    const events = createEvents();
    const one: CallEvent[] = [];
    const other: CallEvent[] = [];
    const unsubscribe = events.subscribe((seen) => one.push(seen));
    events.subscribe((seen) => other.push(seen));
    events.emit(event);
    unsubscribe();
    unsubscribe();
    events.emit(event);
    expect(one).toEqual([event]);
    expect(other).toEqual([event, event]);
  });

  it('reach the others when one subscriber fails, and the failure does not reach the call', () => {
    const events = createEvents();
    const seen: CallEvent[] = [];
    events.subscribe(() => {
      throw new Error('a subscriber failed');
    });
    events.subscribe((one) => seen.push(one));
    expect(() => events.emit(event)).not.toThrow();
    expect(seen).toEqual([event]);
  });
});
