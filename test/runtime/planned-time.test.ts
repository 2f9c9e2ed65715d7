import { describe, expect, it } from 'vitest';
import { plannedTime } from '../../src/runtime/planned-time.js';
import { createFakeClock } from '../helpers/fake-clock.js';

describe('plannedTime', () => {
  it('returns the planned time while it agrees with both clocks, and a new one after a change of the system time', () => {
    const clock = createFakeClock();
    const planned = clock.now() + 5000;
    clock.skip(1234);
    clock.jump(-1);
    expect(plannedTime(clock, 5000, planned)).toBe(planned);
    clock.jump(-60_000);
    expect(plannedTime(clock, 5000, planned)).toBe(planned - 60_001);
  });

  it('returns whole milliseconds if nothing was planned', () => {
    const clock = createFakeClock();
    expect(plannedTime(clock, 0.4, undefined)).toBe(clock.now() + 1);
  });
});
