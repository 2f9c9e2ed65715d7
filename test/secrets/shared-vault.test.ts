import { describe, expect, it } from 'vitest';
import { shareVault } from '../../src/secrets/shared-vault.js';
import type { TokenVault } from '../../src/secrets/token-vault.js';
import { settled } from '../helpers/fake-clock.js';

const neverAborted = new AbortController().signal;

function memoryVault() {
  const values = new Map<string, unknown>();
  const state = { fails: false };
  const vault: TokenVault = {
    load: async (key) => values.get(key),
    async save(key, value) {
      if (state.fails) throw new Error('disk full');
      values.set(key, value);
    },
  };
  return { vault, values, state };
}

/** Returns an action that ends when `end` is called. */
function openAction() {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { action: () => ended, end };
}

describe('shared vault', () => {
  it('returns the same vault to all clients of a vault, and to all clients without one', () => {
    const { vault } = memoryVault();
    expect(shareVault(vault)).toBe(shareVault(vault));
    expect(shareVault(undefined)).toBe(shareVault());
    expect(shareVault(memoryVault().vault)).not.toBe(shareVault(vault));
  });

  it('runs the actions of one key one after another, and those of different keys concurrently', async () => {
    const shared = shareVault(memoryVault().vault);
    const first = openAction();
    const order: string[] = [];
    const running = [
      shared.exclusive('a', first.action, neverAborted).then(() => order.push('a1')),
      shared.exclusive('a', async () => order.push('a2'), neverAborted),
      shared.exclusive('b', async () => order.push('b'), neverAborted),
    ];
    await settled();
    expect(order).toEqual(['b']);
    first.end();
    await Promise.all(running);
    expect(order).toEqual(['b', 'a1', 'a2']);
  });

  it('continues after an action that fails', async () => {
    const shared = shareVault(memoryVault().vault);
    await expect(shared.exclusive('a', () => Promise.reject(new Error('failed')), neverAborted)).rejects.toThrow('failed');
    expect(await shared.exclusive('a', async () => 'done', neverAborted)).toBe('done');
  });

  it('ends the wait for another action when the signal aborts, but not a running action', async () => {
    const shared = shareVault(memoryVault().vault);
    const first = openAction();
    const caller = new AbortController();
    const running = shared.exclusive('a', first.action, caller.signal);
    const waiting = shared.exclusive('a', async () => 'never', caller.signal);
    waiting.catch(() => undefined);
    caller.abort(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
    first.end();
    await running;
    expect(await shared.exclusive('a', async () => 'done', neverAborted)).toBe('done');
  });

  it('returns a value that the vault could not save, until the vault contains a newer one', async () => {
    const { vault, values, state } = memoryVault();
    const shared = shareVault(vault);
    await shared.save('a', 'old');
    state.fails = true;
    await expect(shared.save('a', 'new')).rejects.toThrow('disk full');
    expect(await shared.load('a')).toBe('new');
    values.set('a', 'of another process');
    expect(await shared.load('a')).toBe('of another process');
    await shared.flush('a');
    expect(values.get('a')).toBe('of another process');
  });

  it('saves a value again with flush()', async () => {
    const { vault, values, state } = memoryVault();
    const shared = shareVault(vault);
    state.fails = true;
    await expect(shared.save('a', 'new')).rejects.toThrow('disk full');
    await expect(shared.flush('a')).rejects.toThrow('disk full');
    state.fails = false;
    await shared.flush('a');
    expect(values.get('a')).toBe('new');
  });

  it('returns a value that could not be saved although the vault could not be read at that time', async () => {
    const { vault, values } = memoryVault();
    const state = { fails: true };
    const broken: TokenVault = {
      load: (key) => (state.fails ? Promise.reject(new Error('EACCES')) : vault.load(key)),
      save: (key, value) => (state.fails ? Promise.reject(new Error('EACCES')) : vault.save(key, value)),
    };
    values.set('a', 'old');
    await expect(shareVault(broken).save('a', 'new')).rejects.toThrow('EACCES');
    state.fails = false;
    expect(await shareVault(broken).load('a')).toBe('new');
  });

  it('excludes other processes if the vault does', async () => {
    const { vault } = memoryVault();
    const locked: string[] = [];
    const excluding: TokenVault = {
      ...vault,
      async exclusive(key, action) {
        locked.push(key);
        return action();
      },
    };
    expect([shareVault(vault), shareVault(excluding), shareVault()].map((one) => one.excludesProcesses)).toEqual([false, true, true]);
    expect(await shareVault(excluding).exclusive('a', async () => 'done', neverAborted)).toBe('done');
    expect(locked).toEqual(['a']);
  });
});
