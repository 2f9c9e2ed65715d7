import { describe, expect, it } from 'vitest';
import { forwardClock } from '../../src/runtime/forward-clock.js';
import { createFakeClock } from '../helpers/fake-clock.js';

const hour = 3_600_000;

describe('forward clock', () => {
  it('follows the system time forward, also over a suspended process, but never back', () => {
    const clock = createFakeClock();
    const { now } = forwardClock(clock);
    const start = now();
    expect(start).toBe(clock.now());
    clock.advance(10);
    expect(now() - start).toBe(10);
    clock.jump(hour);
    expect(now() - start).toBe(hour + 10);
    clock.jump(-3 * hour);
    expect(now() - start).toBe(hour + 10);
    clock.advance(5);
    expect(now() - start).toBe(hour + 15);
  });

  it('returns stamps that increase, even within one millisecond and over a clock that is set back', () => {
    const clock = createFakeClock();
    const { stamp } = forwardClock(clock);
    const stamps = Array.from({ length: 1000 }, (_, n) => {
      if (n === 500) clock.jump(-hour);
      return stamp();
    });
    expect(stamps.every((one, n) => n === 0 || one > (stamps[n - 1] ?? 0))).toBe(true);
    expect((stamps.at(-1) ?? 0) - (stamps[0] ?? 0)).toBeLessThan(2);
  });

  it('returns one forward clock for all users of a clock', () => {
    const clock = createFakeClock();
    expect(forwardClock(clock)).toBe(forwardClock(clock));
    expect(forwardClock(createFakeClock())).not.toBe(forwardClock(clock));
  });
});
