import { describe, expect, it } from 'vitest';
import { type CallEvent, createEvents } from '../../src/telemetry/events.js';

const event: CallEvent = { type: 'retry', requestId: 'r', n: 2, waitMs: 1, reason: '503' };

describe('events', () => {
  it('sends an event to every subscriber until it unsubscribes', () => {
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

  it('sends an event to the other subscribers if one throws, without throwing itself', () => {
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
