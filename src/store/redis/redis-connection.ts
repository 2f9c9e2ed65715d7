import { Keyv } from 'keyv';
import type { Connection } from '../adapter.js';
import type { Later } from './later.js';
import type { RedisLink } from './redis-link.js';
import { claimScript, releaseScript } from './scripts.js';

/** Larger values would hold up the commands of other calls on the connection. */
const maxValueBytes = 2 * 1024 * 1024;

class ValueTooLarge extends Error {
  readonly code = 'value-too-large';
}

/**
 * Values and claims in Redis. Serialized as keyv does, but stored without it: keyv compares the expiry with the clock of this
 * node, and deletes what is not expired for others. In Redis, only the store expires values.
 */
export function redisConnection(link: RedisLink, later: Later): Connection {
  const keyv = new Keyv();

  async function serialize(value: unknown): Promise<string> {
    const data = await keyv.serializeData({ value, expires: undefined });
    if (typeof data !== 'string') throw new TypeError('the value is not serialized as text');
    if (data.length > maxValueBytes) throw new ValueTooLarge(`the value has more than ${maxValueBytes} bytes`);
    return data;
  }

  const release = (key: string, token: string) => link.run((client) => client.eval(releaseScript, 1, key, token));

  /** Ends a claim whose command failed, and may still be executed, when the store is back. */
  async function releaseLater<Result>(key: string, token: string, work: Promise<Result>): Promise<Result> {
    try {
      return await work;
    } catch (error) {
      later(() => release(key, token));
      throw error;
    }
  }

  return {
    isLocal: false,
    async get(key) {
      const data = await link.run((client) => client.get(key));
      const row = data === null ? undefined : await keyv.deserializeData<unknown>(data);
      return row === undefined ? undefined : { value: row.value, expiresAt: Number.POSITIVE_INFINITY };
    },
    async set(key, { value }, ttlMs) {
      try {
        const data = await serialize(value);
        await link.run((client) => client.set(key, data, 'PX', ttlMs));
      } catch (error) {
        // The old value is outdated: a full store accepts that it is deleted.
        await link.run((client) => client.del(key)).catch(() => undefined);
        throw error;
      }
    },
    async setIfAbsent(key, { value }, ttlMs) {
      const data = await serialize(value);
      return (await link.run((client) => client.set(key, data, 'PX', ttlMs, 'NX'))) === 'OK';
    },
    claims: {
      async claim(key, token, ttlMs) {
        const claimed = link.run((client) => client.eval(claimScript, 1, key, token, ttlMs));
        return (await releaseLater(key, token, claimed)) === 1;
      },
      release: (key, token) => releaseLater(key, token, release(key, token)),
    },
    delete: (key) => link.run((client) => client.del(key)),
    // The owner of the link closes it.
    disconnect: async () => undefined,
  };
}
