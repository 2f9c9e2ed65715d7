import type { Redis, RedisOptions } from 'iovalkey';
import type { Clock } from '../../runtime/clock.js';
import { nearlyFull, type StoreHealth } from '../shared-state.js';
import { CommandTimeout, connectionClosed, type Failure, failureOf, failureOfProbe } from './failure.js';
import { type RedisMessages, redisMessages } from './redis-messages.js';
import { probeScript } from './scripts.js';
import { isNearlyFull, readMemory, type StoreMemory } from './store-memory.js';

/** Maximum time of one command, and with it the delay of the call that finds the store hanging. */
const commandTimeoutMs = 250;
/** Between probes while the store is not ready: recovery takes two of them at most. */
const probeEveryMs = 250;
/** Between probes while it is ready, so that a failure shows within 2 s although no call uses the store. */
const heartbeatMs = 1000;
/** A host that is gone does not close its connection, and a demoted primary is replaced by another host of the same name. */
const reopenAfterMs = 1500;
const maxReconnectWaitMs = 500;

/** Settings of both connections: found by measurement, so that a failure neither blocks nor queues commands. */
const tuning: RedisOptions = {
  connectTimeout: 1000,
  maxRetriesPerRequest: 1,
  enableOfflineQueue: false,
  // Waits for INFO, which an ACL user need not be allowed; the probe finds a store that is loading.
  enableReadyCheck: false,
  // Subscriptions are renewed together, when the connection is open.
  autoResubscribe: false,
  keepAlive: 10_000,
  lazyConnect: true,
  retryStrategy: (times) => Math.min(50 * times, maxReconnectWaitMs),
};

/** A connection to the store that is opened again whenever it ends, and whose health is known. */
export interface RedisLink extends Pick<RedisMessages, 'listen' | 'onReopened'> {
  /** Runs commands. Rejects immediately while the store is away. */
  run<Result>(task: (client: Redis) => Promise<Result>): Promise<Result>;
  health(): StoreHealth;
  onHealth(listener: (health: StoreHealth) => void): () => void;
  /** Returns the memory of the store as of the last probe. */
  memory(): StoreMemory | undefined;
  close(): Promise<void>;
}

export interface RedisLinkSettings {
  readonly options: RedisOptions;
  /** Start of the keys and the channel that probes use. */
  readonly probeKey: string;
  readonly clock: Clock;
  /** Default: 250. */
  readonly timeoutMs?: number | undefined;
}

interface Ready {
  readonly kind: 'ready';
  readonly reason?: typeof nearlyFull | undefined;
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
  const isReply = (error: Error) => error instanceof ReplyError;
  const client = new Client({ ...options, ...tuning });
  const subscriber = new Client({ ...options, ...tuning });
  const messages = redisMessages(subscriber, isReply);
  const healthListeners = new Set<(health: StoreHealth) => void>();
  let health: StoreHealth = { kind: 'away', reason: 'connecting', recoveries: 0 };
  let notReadySince = clock.monotonic();
  let memory: StoreMemory | undefined;
  let cancelProbe = (): void => undefined;
  /** True while a connection that this node has closed is opened again, maybe to another host. */
  let isReopening = false;
  /** True if the connection for messages may be one to the host before. */
  let isOutdated = false;
  /** True if user and database of the connection are those of the options. */
  let isBegun = false;
  let isClosed = false;

  function enter(next: Failure | Ready): void {
    if (isClosed || (next.kind === health.kind && health.reason === next.reason)) return;
    // Commands that were sent before the first failure fail with other reasons: the first one is the cause.
    const isSameFault = next.kind !== 'ready' && next.kind === health.kind && health.reason !== 'connecting';
    if (isSameFault) return;
    if (health.kind === 'ready') notReadySince = clock.monotonic();
    const isRecovery = next.kind === 'ready' && health.kind !== 'ready';
    health = { ...next, recoveries: health.recoveries + (isRecovery ? 1 : 0) };
    for (const listener of healthListeners) listener(health);
    schedule(health.kind === 'ready' ? heartbeatMs : probeEveryMs);
  }

  /** Returns the error with the code of the failure, if it is one of the store. */
  function fail(error: unknown): unknown {
    const failure = failureOf(error, isReply);
    if (failure === undefined) return error;
    if (!(isReopening && failure.reason === connectionClosed)) enter(failure);
    return new StoreFailure(failure.reason);
  }

  function schedule(ms: number): void {
    cancelProbe();
    if (!isClosed) cancelProbe = clock.after(ms, () => void probe());
  }

  async function probe(): Promise<void> {
    try {
      if (!isBegun) await inTime(begin(options));
      memory = readMemory(await inTime(client.eval(probeScript, 2, `${probeKey}:1`, `${probeKey}:2`, probeKey)));
      const refusal = messages.refusal();
      if (refusal !== undefined) throw refusal;
      enter({ kind: 'ready', ...(isNearlyFull(memory, health.reason === nearlyFull) && { reason: nearlyFull }) });
      if (isOutdated) messages.reopen();
      isOutdated = false;
    } catch (error) {
      if (!isReopening) enter(failureOfProbe(error, isReply));
      reopenIfLong();
    }
    schedule(health.kind === 'ready' ? heartbeatMs : probeEveryMs);
  }

  /** The client does the same, and goes on as another user and in another database if the store refuses it. */
  async function begin({ username = 'default', password, db = 0 }: RedisOptions): Promise<void> {
    const auth =
      password &&
      client.auth(username, password).catch((error: Error) => {
        // The store has no password, so anyone may use it.
        if (!error.message.includes('without any password')) throw error;
      });
    await Promise.all([auth, db !== 0 && client.select(db)]);
    isBegun = true;
  }

  /** A store that is full is the right one; any other that is not ready may have been replaced. */
  function reopenIfLong(): void {
    const mayBeReplaced = health.kind === 'away' || health.reason === 'READONLY';
    if (!mayBeReplaced || client.status !== 'ready' || clock.monotonic() - notReadySince < reopenAfterMs) return;
    notReadySince = clock.monotonic();
    isReopening = true;
    isOutdated = true;
    client.disconnect(true);
  }

  client.on('ready', () => {
    isReopening = false;
    isBegun = false;
    void probe();
  });
  client.on('error', fail);
  client.on('close', () => fail(new Error('Connection is closed.')));
  await firstProbe(client, subscriber);
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
    memory: () => memory,
    onHealth(listener) {
      healthListeners.add(listener);
      return () => healthListeners.delete(listener);
    },
    listen: messages.listen,
    onReopened: messages.onReopened,
    async close() {
      isClosed = true;
      cancelProbe();
      client.disconnect();
      messages.close();
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
