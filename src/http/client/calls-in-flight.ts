import { onAbort } from '../../runtime/abort.js';
import { AbortableSignal, type Signal } from '../../runtime/signal.js';
import { clientClosed } from '../call/interruption.js';

// Decision: docs/decisions/2026-11-26-an-idle-close-still-accepts-calls.md
/** The calls of a client that have not ended, with their streams. */
export interface CallsInFlight {
  /** Aborts when the calls are closed. */
  readonly closed: Signal;
  /** Runs a call with a signal that also aborts when the calls are closed. It ends with its result, or with the stream of the result. */
  run<Result>(
    signal: Signal | undefined,
    call: (signal: Signal) => Promise<Result>,
    streamEnded?: (result: Result) => Promise<void> | undefined,
  ): Promise<Result>;
  /** Counts further calls as one, until the returned function is called. */
  hold(): () => void;
  /** Aborts all calls and streams, or (`idle`) waits until there are none and nothing is held. Resolves when they have ended. */
  close(when: 'now' | 'idle'): Promise<void>;
}

export function createCallsInFlight(): CallsInFlight {
  const closed = new AbortableSignal();
  const signals = new Set<AbortableSignal>();
  const pending = new Set<Promise<unknown>>();
  const held = new Set<Promise<unknown>>();

  function addTo(set: Set<Promise<unknown>>, work: Promise<unknown>): void {
    const ended: Promise<unknown> = work.then(
      () => set.delete(ended),
      () => set.delete(ended),
    );
    set.add(ended);
  }

  return {
    closed,
    run(signal, call, streamEnded) {
      const own = new AbortableSignal();
      signals.add(own);
      const unlink = signal === undefined ? () => undefined : onAbort(signal, () => own.abort(signal.reason));
      const result = call(own);
      addTo(
        pending,
        result
          .then((value) => streamEnded?.(value))
          .finally(() => {
            signals.delete(own);
            unlink();
          }),
      );
      return result;
    },
    hold() {
      let release = (): void => undefined;
      addTo(
        held,
        new Promise<void>((resolve) => {
          release = resolve;
        }),
      );
      return () => release();
    },
    async close(when) {
      while (when === 'idle' && pending.size + held.size > 0) await Promise.all([...pending, ...held]);
      closed.abort(clientClosed('unknown'));
      for (const signal of signals) signal.abort(closed.reason);
      while (pending.size > 0) await Promise.all(pending);
    },
  };
}
