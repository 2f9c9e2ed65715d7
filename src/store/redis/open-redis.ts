import { randomUUID } from 'node:crypto';
import { type Clock, systemClock } from '../../runtime/clock.js';
import { digest } from '../../runtime/digest.js';
import type { StoreError } from '../operations.js';
import type { SharedState } from '../shared-state.js';
import { createStore } from '../store.js';
import { createLater } from './later.js';
import { redisConnection } from './redis-connection.js';
import { openRedisLink, type RedisLink, storeAway } from './redis-link.js';
import type { RedisSettings } from './redis-settings.js';
import { redisFlights } from './shared-flights.js';
import { redisLimits } from './shared-limits.js';
import { redisLists } from './shared-lists.js';
import { redisOpenings } from './shared-openings.js';

/** Version of the format of keys and values: nodes of another version use keys of their own. */
const formatVersion = 1;

/** More than the timeout of the connection, which decides. */
const backstopMs = 1000;

export interface OpenRedisDependencies {
  readonly clock?: Clock;
  /** Called for each operation on a value that failed; not for those that were skipped. */
  readonly onError?: (event: StoreError) => void;
  /** Maximum time of a command in milliseconds. Default: 250. */
  readonly timeoutMs?: number;
  /** Replaces the clock of the store for rate limits, in tests. */
  readonly limitsNow?: () => number;
}

export interface RedisState extends SharedState {
  readonly link: RedisLink;
  /** Returns the name of a key of a kind. */
  keyOf(kind: string, key: string): string;
}

/** Opens the state that nodes share through Redis or Valkey. A store that is away delays it by at most half a second. */
export async function openRedis(settings: RedisSettings, dependencies: OpenRedisDependencies = {}): Promise<RedisState> {
  const { clock = systemClock, onError, timeoutMs, limitsNow } = dependencies;
  const node = randomUUID();
  const root = `${settings.prefix}:${formatVersion}`;
  // What callers choose is hashed: keys reveal nothing, and have one length.
  const keyOf = (kind: string, key: string) => `${root}:${kind}:${digest(kind, key)}`;
  const link = await openRedisLink({ options: settings.options, probeKey: `${root}:probe:${node}`, clock, timeoutMs });
  const later = createLater(link);
  const namespace = `${root}:value`;
  const store = createStore(() => redisConnection(link, later), {
    ...{ clock, namespace, timeoutMs: (timeoutMs ?? 0) + backstopMs, pauseMs: 0 },
    onError(event) {
      if (event.reason !== storeAway) onError?.(event);
    },
  });
  return {
    link,
    keyOf,
    store,
    limits: redisLimits(link, (key) => keyOf('limit', key), limitsNow),
    openings: redisOpenings(link, { keyOf: (key) => keyOf('circuit', key), channel: `${root}:circuits`, node, clock }),
    flights: redisFlights(link, (key) => keyOf('flight', key)),
    lists: redisLists(link, `${root}:lists`, node),
    health: link.health,
    onHealth: link.onHealth,
    async extend(key, ttlMs) {
      await link.run((client) => client.pexpire(`${namespace}:${key}`, Math.ceil(ttlMs), 'GT')).catch(() => undefined);
    },
    whenReady: later,
    async close() {
      await store.close();
      await link.close();
    },
  };
}
