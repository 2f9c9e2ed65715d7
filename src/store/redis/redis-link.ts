import type { Redis, RedisOptions } from 'iovalkey';
import type { Clock } from '../../runtime/clock.js';
import type { StoreHealth } from '../shared-state.js';
import { CommandTimeout, type Failure, failureOf } from './failure.js';

/** Maximum time of one command, and with it the delay of the call that finds the store hanging. */
const commandTimeoutMs = 250;
/** Between probes while the store is not ready: recovery takes two of them at most. */
const probeEveryMs = 250;
/** Between probes while it is ready, so that a failure shows although no call uses the store. */
const heartbeatMs = 5000;
/** A host that is gone does not close its connection, and a demoted primary is replaced by another host of the same name. */
const reconnectAfterMs = 5000;
const maxReconnectWaitMs = 1000;

/** Settings of both connections: found by measurement, so that a failure neither blocks nor queues commands. */
const tuning: RedisOptions = {
  connectTimeout: 2000,
  maxRetriesPerRequest: 1,
  enableOfflineQueue: false,
  // Waits for INFO, which an ACL user need not be allowed; the probe finds a store that is loading.
  enableReadyCheck: false,
  keepAlive: 10_000,
  lazyConnect: true,
  retryStrategy: (times) => Math.min(50 * times, maxReconnectWaitMs),
};

/** A connection to the store that is opened again whenever it ends, and whose health is known. */
export interface RedisLink {
  /** Runs commands. Rejects immediately while the store is away. */
  run<Result>(task: (client: Redis) => Promise<Result>): Promise<Result>;
  health(): StoreHealth;
  onHealth(listener: (health: StoreHealth) => void): () => void;
  /** Calls the listener for every message of a channel. Returns the function that stops it. */
  listen(channel: string, listener: (message: string) => void): () => void;
  /** Calls the listener when the connection for messages is open again: messages may have been lost. */
  onReopened(listener: () => void): () => void;
  close(): Promise<void>;
}

export interface RedisLinkSettings {
  readonly options: RedisOptions;
  /** Key that probes write. */
  readonly probeKey: string;
  readonly clock: Clock;
  /** Default: 250. */
  readonly timeoutMs?: number | undefined;
}

interface Ready {
  readonly kind: 'ready';
}

/** Code of the error of a command that was not sent, because the store is away. */
export const storeAway = 'store-away';

/** Its code is the reason of the failure. */
class StoreFailure extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

// Decision: docs/decisions/2026-11-26-nodes-share-state-through-redis.md
/** Opens the connections, and resolves after the first probe, whether it succeeds or not. */
export async function openRedisLink({ options, probeKey, clock, timeoutMs = commandTimeoutMs }: RedisLinkSettings): Promise<RedisLink> {
  const { Redis: Client, ReplyError } = await import('iovalkey');
  const client = new Client({ ...options, ...tuning });
  const messages = new Client({ ...options, ...tuning });
  const healthListeners = new Set<(health: StoreHealth) => void>();
  const reopenListeners = new Set<() => void>();
  const channels = new Map<string, Set<(message: string) => void>>();
  let health: StoreHealth = { kind: 'away', reason: 'connecting', recoveries: 0 };
  let notReadySince = clock.monotonic();
  let cancelProbe = (): void => undefined;
  let isClosed = false;

  function enter(next: Failure | Ready): void {
    if (isClosed || (next.kind === health.kind && health.reason === ('reason' in next ? next.reason : undefined))) return;
    // Commands that were sent before the first failure fail with other reasons: the first one is the cause.
    const isSameFault = next.kind !== 'ready' && next.kind === health.kind && health.reason !== 'connecting';
    if (isSameFault) return;
    if (health.kind === 'ready') notReadySince = clock.monotonic();
    health = { ...next, recoveries: health.recoveries + (next.kind === 'ready' ? 1 : 0) };
    for (const listener of healthListeners) listener(health);
    schedule(health.kind === 'ready' ? heartbeatMs : probeEveryMs);
  }

  /** Returns the error with the code of the failure, if it is one of the store. */
  function fail(error: unknown): unknown {
    const failure = failureOf(error, (one) => one instanceof ReplyError);
    if (failure === undefined) return error;
    enter(failure);
    return new StoreFailure(failure.reason);
  }

  function schedule(ms: number): void {
    cancelProbe();
    if (!isClosed) cancelProbe = clock.after(ms, () => void probe());
  }

  /** Writes, because a full store and a replica only refuse writes. */
  async function probe(): Promise<void> {
    try {
      await inTime(client.set(probeKey, '1', 'PX', 60_000));
      enter({ kind: 'ready' });
    } catch (error) {
      fail(error);
      reconnectIfLong();
    }
    schedule(health.kind === 'ready' ? heartbeatMs : probeEveryMs);
  }

  function reconnectIfLong(): void {
    if (health.kind === 'ready' || client.status !== 'ready' || clock.monotonic() - notReadySince < reconnectAfterMs) return;
    notReadySince = clock.monotonic();
    for (const connection of [client, messages]) connection.disconnect(true);
  }

  client.on('ready', () => void probe());
  client.on('error', fail);
  client.on('close', () => fail(new Error('Connection is closed.')));
  // Its failures are those of the other connection, a little later.
  messages.on('error', () => undefined);
  messages.on('message', (channel: string, message: string) => {
    for (const listener of channels.get(channel) ?? []) listener(message);
  });
  let wasOpen = false;
  messages.on('ready', () => {
    if (wasOpen) for (const listener of reopenListeners) listener();
    wasOpen = true;
    // Those that were asked for while there was no connection.
    if (channels.size > 0) messages.subscribe(...channels.keys()).catch(() => undefined);
  });

  await firstProbe(client, messages);
  return {
    async run(task) {
      if (health.kind === 'away') throw new StoreFailure(storeAway);
      try {
        return await inTime(task(client));
      } catch (error) {
        throw fail(error);
      }
    },
    health: () => health,
    onHealth(listener) {
      healthListeners.add(listener);
      return () => healthListeners.delete(listener);
    },
    onReopened(listener) {
      reopenListeners.add(listener);
      return () => reopenListeners.delete(listener);
    },
    listen(channel, listener) {
      const listeners = channels.get(channel) ?? new Set();
      channels.set(channel, listeners.add(listener));
      if (listeners.size === 1) messages.subscribe(channel).catch(() => undefined);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0 || channels.get(channel) !== listeners) return;
        channels.delete(channel);
        messages.unsubscribe(channel).catch(() => undefined);
      };
    },
    async close() {
      isClosed = true;
      cancelProbe();
      for (const connection of [client, messages]) connection.disconnect();
    },
  };

  /** Rejects at the timeout, unless the response has arrived by then, and only this process was too slow to read it. */
  function inTime<Result>(work: Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      const expire = () => setImmediate(() => setImmediate(() => reject(new CommandTimeout())));
      const cancel = clock.after(timeoutMs, expire);
      work.then(resolve, reject).finally(cancel);
    });
  }

  async function firstProbe(...connections: Redis[]): Promise<void> {
    // Errors arrive through the event.
    for (const connection of connections) connection.connect().catch(() => undefined);
    await new Promise<void>((resolve) => {
      const cancel = clock.after(2 * timeoutMs, resolve);
      const stop = () => {
        cancel();
        healthListeners.delete(stop);
        resolve();
      };
      healthListeners.add(stop);
    });
  }
}
