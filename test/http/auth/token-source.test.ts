import { describe, expect, it } from 'vitest';
import { createTokenSource, type Mint, type TokenSource } from '../../../src/http/auth/token-source.js';
import { ApiError } from '../../../src/index.js';
import { neverAborted } from '../../helpers/calls/auth-definitions.js';
import { createFakeClock, type FakeClock, settled } from '../../helpers/fake-clock.js';

const busy = (safeToRetry = true) => new ApiError('token-unavailable', 'busy', { outcome: 'not-sent', safeToRetry, hint: 'wait' });

interface Rig {
  readonly clock: FakeClock;
  readonly source: TokenSource;
  /** Rejected tokens that were passed to `mint`. */
  readonly minted: (string | undefined)[];
  /** Blocks `mint` until the returned function is called. */
  block(): () => void;
  /** Result of the following calls of `mint`. */
  result: { error?: unknown; lifetimeMs?: number | undefined };
}

/** Creates a token source whose tokens are `t1`, `t2`, ... and expire after an hour by default. */
function createRig(lifetimeMs: number | undefined = 3_600_000): Rig {
  const clock = createFakeClock();
  const minted: (string | undefined)[] = [];
  let blocked: Promise<void> = Promise.resolve();
  const mint: Mint = async (rejected) => {
    minted.push(rejected);
    const value = `t${minted.length}`;
    await blocked;
    if (rig.result.error !== undefined) throw rig.result.error;
    return { value, lifetimeMs: rig.result.lifetimeMs };
  };
  const rig: Rig = {
    clock,
    minted,
    source: createTokenSource(mint, clock),
    block() {
      let release = () => {};
      blocked = new Promise<void>((resolve) => {
        release = resolve;
      });
      return () => release();
    },
    result: { lifetimeMs },
  };
  return rig;
}

const get = ({ source }: Rig) => source.get(neverAborted);

describe('shared token', () => {
  it('mints one token for 50 concurrent callers', async () => {
    const rig = createRig();
    expect(new Set(await Promise.all(Array.from({ length: 50 }, () => get(rig))))).toEqual(new Set(['t1']));
    expect(await get(rig)).toBe('t1');
    expect(rig.minted).toHaveLength(1);
  });

  it('mints the token for the other callers if one aborts', async () => {
    const rig = createRig();
    const release = rig.block();
    const controller = new AbortController();
    const aborted = rig.source.get(controller.signal);
    const otherCall = get(rig);
    controller.abort(new Error('gone'));
    await expect(aborted).rejects.toThrow('gone');
    release();
    expect(await otherCall).toBe('t1');
    expect(rig.minted).toHaveLength(1);
  });

  it('stores the token for the next caller if all callers abort', async () => {
    const rig = createRig();
    const release = rig.block();
    const controller = new AbortController();
    const aborted = rig.source.get(controller.signal);
    controller.abort(new Error('gone'));
    await expect(aborted).rejects.toThrow('gone');
    release();
    await settled();
    expect(await get(rig)).toBe('t1');
    expect(rig.minted).toHaveLength(1);
  });

  it('raises no unhandled rejection if minting fails after all callers abort', async () => {
    const rig = createRig();
    const release = rig.block();
    rig.result = { error: busy() };
    const controller = new AbortController();
    const aborted = rig.source.get(controller.signal);
    controller.abort(new Error('gone'));
    await expect(aborted).rejects.toThrow('gone');
    release();
    await settled();
    rig.result = {};
    expect(await get(rig)).toBe('t2');
  });
});

describe('token renewal', () => {
  it.each([
    [3600, 3540],
    [300, 240],
    [100, 80],
    [10, 8],
  ])('renews a token with a lifetime of %i s after %i s', async (lifetime, renewalAge) => {
    const rig = createRig(lifetime * 1000);
    await get(rig);
    rig.clock.advance(renewalAge * 1000 - 1);
    expect(await get(rig)).toBe('t1');
    rig.clock.advance(1);
    expect(await get(rig)).toBe('t2');
  });

  it('counts the lifetime from the start of minting', async () => {
    const rig = createRig(100_000);
    const release = rig.block();
    const first = get(rig);
    rig.clock.advance(80_000);
    release();
    expect(await first).toBe('t1');
    expect(await get(rig)).toBe('t2');
  });

  it('does not renew a token without a known lifetime', async () => {
    const rig = createRig();
    rig.result = {};
    await get(rig);
    rig.clock.advance(365 * 24 * 3_600_000);
    expect(await get(rig)).toBe('t1');
  });

  it('mints for each call if the lifetime is 0', async () => {
    const rig = createRig(0);
    expect([await get(rig), await get(rig)]).toEqual(['t1', 't2']);
  });

  it('renews a token that expired during system sleep, or after the system clock was set back', async () => {
    const afterSleep = createRig();
    await get(afterSleep);
    afterSleep.clock.jump(3_600_000);
    expect(await get(afterSleep)).toBe('t2');
    const afterSetBack = createRig();
    await get(afterSetBack);
    afterSetBack.clock.jump(-86_400_000);
    afterSetBack.clock.advance(3_600_000);
    expect(await get(afterSetBack)).toBe('t2');
  });
});

describe('failed renewal', () => {
  it('returns the token while it is valid, and renews again after 5 seconds', async () => {
    const rig = createRig();
    await get(rig);
    rig.clock.advance(3_540_000);
    rig.result = { error: busy(false) };
    expect([await get(rig), await get(rig)]).toEqual(['t1', 't1']);
    expect(rig.minted).toHaveLength(2);
    rig.clock.advance(5000);
    expect(await get(rig)).toBe('t1');
    expect(rig.minted).toHaveLength(3);
    rig.clock.advance(55_000);
    await expect(get(rig)).rejects.toThrow('busy');
  });

  it('returns a valid token after 2 seconds if the renewal is still running', async () => {
    const rig = createRig();
    await get(rig);
    rig.clock.advance(3_540_000);
    const release = rig.block();
    const slowRenewal = get(rig);
    await rig.clock.pass(2000);
    expect(await slowRenewal).toBe('t1');
    release();
    await settled();
    expect(await get(rig)).toBe('t2');
    expect(rig.minted).toHaveLength(2);
  });

  it('repeats a permanent error for 5 seconds without minting again', async () => {
    const rig = createRig();
    rig.result = { error: busy(false) };
    await expect(get(rig)).rejects.toThrow('busy');
    await expect(get(rig)).rejects.toThrow('busy');
    expect(rig.minted).toHaveLength(1);
    rig.clock.advance(5000);
    rig.result = {};
    expect(await get(rig)).toBe('t2');
  });

  it('mints again for the next call after an error that is safe to retry', async () => {
    const rig = createRig();
    rig.result = { error: busy() };
    await expect(get(rig)).rejects.toThrow('busy');
    rig.result = {};
    expect(await get(rig)).toBe('t2');
  });
});

describe('rejected token', () => {
  it('replaces a token once if 50 calls report it as rejected', async () => {
    const rig = createRig();
    await get(rig);
    expect(Array.from({ length: 50 }, () => rig.source.reject('t1'))).not.toContain(false);
    expect(new Set(await Promise.all(Array.from({ length: 50 }, () => get(rig))))).toEqual(new Set(['t2']));
    expect(rig.source.reject('t1')).toBe(true);
    expect(await get(rig)).toBe('t2');
    expect(rig.minted).toEqual([undefined, 't1']);
  });

  it('does not replace a rejected replacement within 10 seconds', async () => {
    const rig = createRig();
    await get(rig);
    rig.source.reject('t1');
    await get(rig);
    expect(rig.source.reject('t2')).toBe(false);
    expect(await get(rig)).toBe('t2');
    rig.clock.advance(10_000);
    expect(rig.source.reject('t2')).toBe(true);
    expect(await get(rig)).toBe('t3');
  });

  it('passes the rejected token to mint until minting succeeds', async () => {
    const rig = createRig();
    await get(rig);
    rig.source.reject('t1');
    rig.result = { error: busy() };
    await expect(get(rig)).rejects.toThrow('busy');
    rig.result = {};
    await get(rig);
    expect(rig.minted).toEqual([undefined, 't1', 't1']);
  });
});

describe('forgotten tokens', () => {
  it('returns no token to later callers that was minted or requested before forget()', async () => {
    const rig = createRig();
    const releaseFirst = rig.block();
    const before = get(rig);
    rig.source.forget();
    rig.block()();
    expect(await get(rig)).toBe('t2');
    releaseFirst();
    expect(await before).toBe('t1');
    expect(await get(rig)).toBe('t2');
  });
});
