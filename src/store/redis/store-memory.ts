/** Memory of the store, as it reports it. */
export interface StoreMemory {
  readonly usedBytes: number;
  /** 0 without a limit. */
  readonly maxBytes: number;
  /** What it evicts when it is full. */
  readonly policy: string;
}

/** Reads the reply of the probe; undefined if the user of the connection may not read the memory. */
export function readMemory(reply: unknown): StoreMemory | undefined {
  if (!Array.isArray(reply)) return undefined;
  const [used, max, policy]: unknown[] = reply;
  const [usedBytes, maxBytes] = [Number(used), Number(max)];
  return Number.isFinite(usedBytes) && Number.isFinite(maxBytes) ? { usedBytes, maxBytes, policy: String(policy) } : undefined;
}

/** Share of the memory that cached responses may use: the rest is for what must not be refused, such as idempotency keys. */
const maxCacheShare = 0.75;
/** Lower, so that the state does not change with each response. */
const maxShareAfterwards = 0.7;

/** Reports whether cached responses must not be added. A store that does not report its memory is never nearly full. */
export function isNearlyFull(memory: StoreMemory | undefined, wasNearlyFull: boolean): boolean {
  if (memory === undefined || memory.maxBytes === 0) return false;
  return memory.usedBytes >= (wasNearlyFull ? maxShareAfterwards : maxCacheShare) * memory.maxBytes;
}

/** Returns the policy by which a store evicts keys that have not expired; undefined if it evicts none. */
export function evictionPolicy(memory: StoreMemory | undefined): string | undefined {
  return memory === undefined || memory.maxBytes === 0 || memory.policy === 'noeviction' ? undefined : memory.policy;
}
