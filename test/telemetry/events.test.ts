import { describe, expect, it } from 'vitest';
import { type CallEvent, createEvents } from '../../src/telemetry/events.js';
import { logEvents } from '../../src/telemetry/log-events.js';

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

describe('logEvents', () => {
  it('logs events at level debug, and a login that is not saved as a warning', () => {
    const events = createEvents();
    const lines: [string, string, Record<string, unknown>][] = [];
    const at = (level: string) => (fields: Record<string, unknown>, message: string) => void lines.push([level, message, fields]);
    const logger = {
      trace: at('trace'),
      debug: at('debug'),
      info: at('info'),
      warn: at('warn'),
      error: at('error'),
      flush: async () => undefined,
    };
    const stop = logEvents(events, logger);
    events.emit(event);
    events.emit({ type: 'login-not-saved', api: 'shop', reason: 'ENOSPC' });
    stop();
    events.emit(event);
    expect(lines).toEqual([
      ['debug', 'retry', { requestId: 'r', n: 2, waitMs: 1, reason: '503' }],
      ['warn', 'login-not-saved', { api: 'shop', reason: 'ENOSPC' }],
    ]);
  });
});
