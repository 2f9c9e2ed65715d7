/** Failure of one operation; also an event of the API client. */
export interface StoreError {
  readonly type: 'store-error';
  readonly operation: 'get' | 'set' | 'delete';
  /** `timeout`, or the code or name of the error; never its message. */
  readonly reason: string;
}

/** The part of a clock that a store uses. */
export interface StoreClock {
  /** Epoch milliseconds. */
  now(): number;
  /** Milliseconds that never decrease. */
  monotonic(): number;
  /** Runs `task` once after `ms`; the returned function cancels it. */
  after(ms: number, task: () => void): () => void;
}

export interface OperationSettings<Target> {
  /** Reports whether the operations on a target end immediately. Default: none do. */
  readonly isLocal?: (target: Target) => boolean;
  /** Opens what the operations run on. Not limited by the timeout, because the first operation loads modules. */
  readonly open: () => Target | Promise<Target>;
  readonly clock: StoreClock;
  /** Timeout of one operation in milliseconds. */
  readonly timeoutMs: number;
  /** Pause after a timeout in milliseconds, so that a hanging store delays one call instead of every call. */
  readonly pauseMs: number;
  /** Called for each operation that failed. */
  readonly onError?: ((event: StoreError) => void) | undefined;
}

/** Runs one operation. Never rejects: an operation that fails, times out or falls into the pause resolves to undefined. */
export type RunOperation<Target> = <Result>(
  operation: StoreError['operation'],
  task: (target: Target) => Promise<Result>,
) => Promise<Result | undefined>;

export function createOperations<Target>(settings: OperationSettings<Target>): RunOperation<Target> {
  const { open, isLocal = () => false, clock, timeoutMs, pauseMs, onError } = settings;
  let pausedUntil = Number.NEGATIVE_INFINITY;
  return async (operation, task) => {
    if (clock.monotonic() < pausedUntil) return undefined;
    try {
      const target = await open();
      return await (isLocal(target) ? task(target) : withTimeout(clock, timeoutMs, task(target)));
    } catch (error) {
      if (error instanceof StoreTimeout) pausedUntil = clock.monotonic() + pauseMs;
      onError?.({ type: 'store-error', operation, reason: reasonOf(error) });
      return undefined;
    }
  };
}

class StoreTimeout extends Error {}

export function withTimeout<T>(clock: StoreClock, ms: number, operation: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(ms, () => reject(new StoreTimeout()));
    // A store of a user may return a value instead of a promise.
    Promise.resolve(operation).then(resolve, reject).finally(cancel);
  });
}

/** Returns the code or name of an error, because its message may contain the store URL with the password. */
function reasonOf(error: unknown): string {
  if (error instanceof StoreTimeout) return 'timeout';
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
