import type { RedisLink } from './redis-link.js';

/** INFO as a script, because one that an ACL user may not run must not be a failure of the store. */
const infoScript = `
local text = redis.pcall('INFO', 'memory')
return type(text) == 'string' and text or ''`;

/**
 * Returns the policy by which a store with a memory limit evicts keys that have not expired; undefined if it evicts none, or
 * does not show it.
 */
export async function evictionPolicy(link: Pick<RedisLink, 'run'>): Promise<string | undefined> {
  const text = String(await link.run((client) => client.eval(infoScript, 0)).catch(() => ''));
  const [, policy] = /^maxmemory_policy:([\w-]+)/m.exec(text) ?? [];
  return policy === 'noeviction' || /^maxmemory:0\r?$/m.test(text) ? undefined : policy;
}
