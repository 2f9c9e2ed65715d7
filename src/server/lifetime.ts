import { onAbort } from '../runtime/abort.js';

/** Time that in-flight calls over stdio have to finish after a shutdown request. */
export const drainMs = 5000;
/** Time for writing responses after their calls were aborted. */
export const shutdownGraceMs = 500;

export interface InFlight<Key> {
  begin(key: Key): void;
  done(key: Key): void;
  /** Waits up to `ms`, or until `hurry` aborts, and reports whether nothing is in flight. */
  emptyWithin(ms: number, hurry?: AbortSignal): Promise<boolean>;
}

/** Shutdown state shared by all connections. */
export interface Lifetime {
  /** Aborts the calls that are still running. */
  readonly stop: AbortController;
  /** Aborted when a shutdown is requested (SIGTERM). */
  readonly shutdown: AbortSignal;
}

export interface DrainLimits {
  /** Default: 5 s. */
  readonly maxMs?: number;
  /** Ends the wait when it aborts. */
  readonly hurry?: AbortSignal;
}

/** Waits for in-flight requests. After the limit, aborts their calls and waits briefly for the responses. */
export async function drain(inFlight: InFlight<unknown>, stop: AbortController, { maxMs = drainMs, hurry }: DrainLimits): Promise<void> {
  if (await inFlight.emptyWithin(maxMs, hurry)) return;
  stop.abort();
  await inFlight.emptyWithin(shutdownGraceMs);
}

/** Resolves when a shutdown is requested. */
export function shutdownRequested(shutdown: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    onAbort(shutdown, resolve);
  });
}

/** Tracks requests from `begin` to `done`. */
export function createInFlight<Key>(): InFlight<Key> {
  const keys = new Set<Key>();
  let wake: () => void = () => undefined;
  return {
    begin: (key) => keys.add(key),
    done(key) {
      keys.delete(key);
      if (keys.size === 0) wake();
    },
    async emptyWithin(ms, hurry) {
      let isOver = false;
      const end = () => {
        isOver = true;
        wake();
      };
      const timer = setTimeout(end, ms);
      const unlink = hurry === undefined ? () => undefined : onAbort(hurry, end);
      while (keys.size > 0 && !isOver) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      clearTimeout(timer);
      unlink();
      return keys.size === 0;
    },
  };
}
