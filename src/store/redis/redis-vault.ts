import { randomUUID } from 'node:crypto';
import { type Clock, sleep } from '../../runtime/clock.js';
import type { TokenVault } from '../../secrets/token-vault.js';
import type { AtomicStore } from '../store.js';
import { storeUnavailable } from '../store-unavailable.js';
import type { RedisState } from './open-redis.js';
import type { Seal } from './sealed.js';

/** A token that no node has used for this long is one of an API that is no longer configured. */
const keepMs = 400 * 24 * 60 * 60 * 1000;
const leaseMs = 15_000;
const renewEveryMs = 4000;
const pollMs = 100;

type Place = Pick<RedisState, 'link' | 'keyOf' | 'store'>;

// Decision: docs/decisions/2026-11-26-nodes-share-state-through-redis.md
/**
 * Stores tokens encrypted in Redis. A token that cannot be decrypted is reported, not replaced: its key may be missing on this
 * node only. Without the store no token is renewed, because another node may be using the same refresh token.
 */
export function createRedisVault({ link, keyOf, store }: Place, { seal, open }: Seal, clock: Clock): TokenVault {
  return {
    async load(key) {
      const place = keyOf('token', key);
      const sealed = await link.run((client) => client.get(place)).catch(() => undefined);
      if (sealed === undefined) throw storeUnavailable('The token of the API cannot be read.');
      if (sealed === null) return undefined;
      const text = open(sealed, place);
      if (text === undefined) throw new Error('the stored token cannot be decrypted with a key of store.encryptionKey');
      return JSON.parse(text);
    },
    async save(key, value) {
      const place = keyOf('token', key);
      const sealed = seal(JSON.stringify(value) ?? 'null', place);
      const reply = await link.run((client) => client.set(place, sealed, 'PX', keepMs)).catch(() => undefined);
      if (reply !== 'OK') throw storeUnavailable('The token of the API cannot be saved.');
    },
    async exclusive(key, action, signal) {
      const lease = `token-lease:${keyOf('token', key)}`;
      const token = randomUUID();
      await takeLease(store, lease, token, signal, clock);
      const cancel = repeat(clock, renewEveryMs, () => void store.claim(lease, token, leaseMs));
      try {
        return await action();
      } finally {
        cancel();
        await store.release(lease, token);
      }
    },
  };
}

async function takeLease(store: AtomicStore, lease: string, token: string, signal: AbortSignal, clock: Clock): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    const isClaimed = await store.claim(lease, token, leaseMs);
    if (isClaimed === undefined) throw storeUnavailable('The token of the API cannot be renewed.');
    if (isClaimed) return;
    await sleep(clock, pollMs, signal);
  }
}

/** Runs a task again and again, until the returned function is called. */
function repeat(clock: Clock, ms: number, task: () => void): () => void {
  let cancel = clock.after(ms, run);
  function run(): void {
    task();
    cancel = clock.after(ms, run);
  }
  return () => cancel();
}
