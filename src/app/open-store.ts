import { hkdfSync } from 'node:crypto';
import { UsageError } from '../errors.js';
import { systemClock } from '../runtime/clock.js';
import type { SecretReader } from '../secrets/secret-reader.js';
import type { TokenVault } from '../secrets/token-vault.js';
import type { StoreOptions } from '../store/redis/store-options.js';
import { nearlyFull, type SharedState, type StoreHealth } from '../store/shared-state.js';
import type { Events } from '../telemetry/events.js';
import type { Logger } from '../telemetry/logger.js';

export interface OpenStoreOptions {
  readonly options: StoreOptions;
  readonly secrets: SecretReader;
  /** Receives every secret of the store. */
  readonly redactor: { add(secret: string): void };
  readonly events: Events;
  readonly logger: Logger;
}

export interface OpenedStore {
  readonly shared: SharedState;
  /** Vault in the store; absent without an encryption key. */
  readonly vault: TokenVault | undefined;
  /** Keys that sign questions about approvals, the same on every node; empty without an encryption key. */
  readonly approvalKeys: readonly Buffer[];
}

/**
 * Opens the store that nodes share. One that is away does not prevent the start; its state is logged with each change.
 * @throws UsageError if an option or a secret of the store is not usable
 */
export async function openStore({ options, secrets, redactor, events, logger }: OpenStoreOptions): Promise<OpenedStore> {
  // Loaded on demand: few servers share a store.
  const [{ readSettings }, { openRedis }, { evictionPolicy }, { isCluster }] = await Promise.all([
    import('../store/redis/redis-settings.js'),
    import('../store/redis/open-redis.js'),
    import('../store/redis/store-memory.js'),
    import('../store/redis/failure.js'),
  ]);
  const read = (text: string) => secrets.read(text, (secret) => redactor.add(secret));
  const result = await readSettings(options, read).catch((error: unknown) => {
    throw new UsageError(`the store cannot be opened: ${error instanceof Error ? error.message : String(error)}`, cannotStart, error);
  });
  if (!result.ok) throw new UsageError(`${result.option} ${result.rule}`, cannotStart);
  const { settings } = result;
  for (const secret of settings.secrets) redactor.add(secret);
  const redis = await openRedis(settings, { onError: events.emit });
  if (isCluster(redis.health().reason)) {
    await redis.close();
    throw new UsageError('store.url leads to a cluster, which is not supported: name a Redis or Valkey that has all keys', cannotStart);
  }
  const warnOfEviction = () => {
    const policy = evictionPolicy(redis.link.memory());
    if (policy !== undefined) logger.warn({ policy }, evictsText);
  };
  const report = ({ kind, reason }: StoreHealth) => {
    events.emit({ type: 'store-state', state: kind, ...(reason !== undefined && { reason }) });
    if (reason === nearlyFull) logger.warn({}, nearlyFullText);
    else if (kind === 'ready') {
      logger.info({}, 'shared store is ready');
      warnOfEviction();
    } else logger.warn({ reason }, kind === 'away' ? awayText : readOnlyText);
  };
  report(redis.health());
  redis.onHealth(report);
  const [current, ...earlier] = settings.encryptionKeys;
  if (current === undefined) return { shared: redis, vault: undefined, approvalKeys: [] };
  const [{ createRedisVault }, { createSeal }] = await Promise.all([
    import('../store/redis/redis-vault.js'),
    import('../store/redis/sealed.js'),
  ]);
  return {
    shared: redis,
    vault: createRedisVault(redis, createSeal([current, ...earlier]), systemClock),
    approvalKeys: settings.encryptionKeys.map((key) => Buffer.from(hkdfSync('sha256', key, '', 'approvals', key.length))),
  };
}

const cannotStart = 2;
const nearlyFullText = 'shared store is nearly full: each node caches responses on its own, until there is space again';
const evictsText = 'shared store evicts keys when it is full, also those of writes and approvals: set maxmemory-policy to noeviction';
const awayText = 'shared store is away: limits and cache apply to this node only; idempotency keys and token renewals are refused';
const readOnlyText = 'shared store refuses writes: limits apply to this node only; idempotency keys and token renewals are refused';
