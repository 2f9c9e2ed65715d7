import { describe, expect, it } from 'vitest';
import { createTokenSource, type Mint, type TokenSource } from '../../../src/http/auth/token-source.js';
import { ApiError } from '../../../src/index.js';
import { forever } from '../../helpers/calls/auth-definitions.js';
import { createFakeClock, type FakeClock, settled } from '../../helpers/fake-clock.js';

const busy = (safeToRetry = true) => new ApiError('token-unavailable', 'busy', { outcome: 'not-sent', safeToRetry, hint: 'wait' });

interface Rig {
  readonly clock: FakeClock;
  readonly source: TokenSource;
  /** What each minting was told to avoid. */
  readonly minted: (string | undefined)[];
  /** Holds mintings back until it is called. */
  hold(): () => void;
  /** What mintings do from now on. */
  next: { error?: unknown; lifetimeMs?: number | undefined };
}

/** Tokens `t1`, `t2`, ... of an hour. */
function rig(lifetimeMs: number | undefined = 3_600_000): Rig {
  const clock = createFakeClock();
  const minted: (string | undefined)[] = [];
  let gate: Promise<void> = Promise.resolve();
  const mint: Mint = async (rejected) => {
    minted.push(rejected);
    const value = `t${minted.length}`;
    await gate;
    if (own.next.error !== undefined) throw own.next.error;
    return { value, lifetimeMs: own.next.lifetimeMs };
  };
  const own: Rig = {
    clock,
    minted,
    source: createTokenSource(mint, clock),
    hold() {
      let open = () => {};
      gate = new Promise<void>((resolve) => {
        open = resolve;
      });
      return () => open();
    },
    next: { lifetimeMs },
  };
  return own;
}

const get = ({ source }: Rig) => source.get(forever);

describe('one token for all callers', () => {
  it('is made once, however many ask', async () => {
    const own = rig();
    expect(new Set(await Promise.all(Array.from({ length: 50 }, () => get(own))))).toEqual(new Set(['t1']));
    expect(await get(own)).toBe('t1');
    expect(own.minted).toHaveLength(1);
  });

  it('outlives a caller that leaves', async () => {
    const own = rig();
    const open = own.hold();
    const leaver = new AbortController();
    const left = own.source.get(leaver.signal);
    const stays = get(own);
    leaver.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    open();
    expect(await stays).toBe('t1');
    expect(own.minted).toHaveLength(1);
  });

  it('is there for the next one when all callers have left', async () => {
    const own = rig();
    const open = own.hold();
    const leaver = new AbortController();
    const left = own.source.get(leaver.signal);
    leaver.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    open();
    await settled();
    expect(await get(own)).toBe('t1');
    expect(own.minted).toHaveLength(1);
  });

  it('fails in silence when all callers have left', async () => {
    const own = rig();
    const open = own.hold();
    own.next = { error: busy() };
    const leaver = new AbortController();
    const left = own.source.get(leaver.signal);
    leaver.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    open();
    await settled();
    own.next = {};
    expect(await get(own)).toBe('t2');
  });
});

describe('a token is renewed ahead of its end', () => {
  it.each([
    [3600, 3540],
    [300, 240],
    [100, 80],
    [10, 8],
  ])('of %i s after %i s', async (lifetime, renewedAfter) => {
    const own = rig(lifetime * 1000);
    await get(own);
    own.clock.advance(renewedAfter * 1000 - 1);
    expect(await get(own)).toBe('t1');
    own.clock.advance(1);
    expect(await get(own)).toBe('t2');
  });

  it('counts from when minting began', async () => {
    const own = rig(100_000);
    const open = own.hold();
    const first = get(own);
    own.clock.advance(80_000);
    open();
    expect(await first).toBe('t1');
    expect(await get(own)).toBe('t2');
  });

  it('is kept until it is refused when its end is not known', async () => {
    const own = rig();
    own.next = {};
    await get(own);
    own.clock.advance(365 * 24 * 3_600_000);
    expect(await get(own)).toBe('t1');
  });

  it('is made for each call when it lives no time at all', async () => {
    const own = rig(0);
    expect([await get(own), await get(own)]).toEqual(['t1', 't2']);
  });

  it('knows of time that passed while the machine slept, and of a clock that was set back', async () => {
    const slept = rig();
    await get(slept);
    slept.clock.jump(3_600_000);
    expect(await get(slept)).toBe('t2');
    const setBack = rig();
    await get(setBack);
    setBack.clock.jump(-86_400_000);
    setBack.clock.advance(3_600_000);
    expect(await get(setBack)).toBe('t2');
  });
});

describe('a renewal that fails', () => {
  it('leaves a token that is still good, and is tried again only after a while', async () => {
    const own = rig();
    await get(own);
    own.clock.advance(3_540_000);
    own.next = { error: busy(false) };
    expect([await get(own), await get(own)]).toEqual(['t1', 't1']);
    expect(own.minted).toHaveLength(2);
    own.clock.advance(5000);
    expect(await get(own)).toBe('t1');
    expect(own.minted).toHaveLength(3);
    own.clock.advance(55_000);
    await expect(get(own)).rejects.toThrow('busy');
  });

  it('does not keep callers waiting who have a token that is still good', async () => {
    const own = rig();
    await get(own);
    own.clock.advance(3_540_000);
    const open = own.hold();
    const waiting = get(own);
    await own.clock.pass(2000);
    expect(await waiting).toBe('t1');
    open();
    await settled();
    expect(await get(own)).toBe('t2');
    expect(own.minted).toHaveLength(2);
  });

  it('is not repeated at once when another try is pointless', async () => {
    const own = rig();
    own.next = { error: busy(false) };
    await expect(get(own)).rejects.toThrow('busy');
    await expect(get(own)).rejects.toThrow('busy');
    expect(own.minted).toHaveLength(1);
    own.clock.advance(5000);
    own.next = {};
    expect(await get(own)).toBe('t2');
  });

  it('is repeated at once when it may pass', async () => {
    const own = rig();
    own.next = { error: busy() };
    await expect(get(own)).rejects.toThrow('busy');
    own.next = {};
    expect(await get(own)).toBe('t2');
  });
});

describe('a token that the API refuses', () => {
  it('is replaced once, however many were refused with it', async () => {
    const own = rig();
    await get(own);
    expect(Array.from({ length: 50 }, () => own.source.reject('t1'))).not.toContain(false);
    expect(new Set(await Promise.all(Array.from({ length: 50 }, () => get(own))))).toEqual(new Set(['t2']));
    expect(own.source.reject('t1')).toBe(true);
    expect(await get(own)).toBe('t2');
    expect(own.minted).toEqual([undefined, 't1']);
  });

  it('is not replaced again when the new one is refused as well, for a while', async () => {
    const own = rig();
    await get(own);
    own.source.reject('t1');
    await get(own);
    expect(own.source.reject('t2')).toBe(false);
    expect(await get(own)).toBe('t2');
    own.clock.advance(10_000);
    expect(own.source.reject('t2')).toBe(true);
    expect(await get(own)).toBe('t3');
  });

  it('is remembered until another one is there', async () => {
    const own = rig();
    await get(own);
    own.source.reject('t1');
    own.next = { error: busy() };
    await expect(get(own)).rejects.toThrow('busy');
    own.next = {};
    await get(own);
    expect(own.minted).toEqual([undefined, 't1', 't1']);
  });
});

describe('tokens that are forgotten', () => {
  it('are given to nobody who asks later, not even those that come late', async () => {
    const own = rig();
    const openLate = own.hold();
    const before = get(own);
    own.source.forget();
    own.hold()();
    expect(await get(own)).toBe('t2');
    openLate();
    expect(await before).toBe('t1');
    expect(await get(own)).toBe('t2');
  });
});
