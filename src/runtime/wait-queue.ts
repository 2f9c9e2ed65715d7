import { ApiError } from '../errors.js';
import { onAbort } from './abort.js';
import type { Signal } from './signal.js';

export interface Waiter {
  readonly caller: string;
  /** Latest useful admission, in monotonic milliseconds. */
  readonly latest: () => number;
  readonly admit: () => void;
  readonly refuse: (error: ApiError) => void;
}

/**
 * Queue of waiting calls: the callers take turns, and the calls of each are first in, first out. Iterates in the order of
 * admission.
 */
export interface WaitQueue extends Iterable<Waiter> {
  readonly size: number;
  /** Resolves when the waiter is admitted; rejects when it is refused, or as soon as the signal aborts. */
  wait(signal: Signal, latest: () => number, caller: string): Promise<void>;
  /** Returns the position, from 1, that the next call of a caller would have. */
  placeOf(caller: string): number;
  /** Returns the last call of the caller with the most calls, if they are more than those of this caller with a further one. */
  excess(caller: string): Waiter | undefined;
}

// Decision: docs/decisions/2026-11-26-callers-take-turns.md
/** Creates a queue. `onLeave` runs when a waiter leaves because its signal aborted. */
export function createWaitQueue(onLeave: () => void = () => undefined): WaitQueue {
  /** The calls of each caller that waits, in the order of their turns. */
  const lanes = new Map<string, Set<Waiter>>();
  let size = 0;

  function add(waiter: Waiter): void {
    const lane = lanes.get(waiter.caller);
    if (lane === undefined) lanes.set(waiter.caller, new Set([waiter]));
    else lane.add(waiter);
    size += 1;
  }

  function remove(waiter: Waiter): void {
    const lane = lanes.get(waiter.caller);
    if (lane?.delete(waiter) !== true) return;
    size -= 1;
    if (lane.size === 0) lanes.delete(waiter.caller);
  }

  /** The caller has had its turn. */
  function passTurn(caller: string): void {
    const lane = lanes.get(caller);
    if (lane === undefined || lanes.size === 1) return;
    lanes.delete(caller);
    lanes.set(caller, lane);
  }

  function* inTurn(): Generator<Waiter, undefined> {
    let rest = [...lanes.values()].map((lane) => lane.values());
    while (rest.length > 0) {
      const longer: typeof rest = [];
      for (const lane of rest) {
        const { done, value } = lane.next();
        if (done === true) continue;
        longer.push(lane);
        yield value;
      }
      rest = longer;
    }
  }

  return {
    get size() {
      return size;
    },
    [Symbol.iterator]: inTurn,
    placeOf(caller) {
      const own = lanes.get(caller)?.size ?? 0;
      let place = own + 1;
      let isBefore = true;
      for (const [other, lane] of lanes) {
        if (other === caller) isBefore = false;
        else place += Math.min(lane.size, isBefore ? own + 1 : own);
      }
      return place;
    },
    excess(caller) {
      let fullest: ReadonlySet<Waiter> = new Set();
      for (const lane of lanes.values()) if (lane.size > fullest.size) fullest = lane;
      return fullest.size > (lanes.get(caller)?.size ?? 0) + 1 ? [...fullest].at(-1) : undefined;
    },
    async wait(signal, latest, caller) {
      throwIfAborted(signal);
      await new Promise<void>((resolve, reject) => {
        const waiter: Waiter = {
          caller,
          latest,
          admit() {
            leave();
            passTurn(caller);
            resolve();
          },
          refuse(error) {
            leave();
            reject(error);
          },
        };
        const unlink = onAbort(signal, () => {
          leave();
          onLeave();
          reject(asNotSent(signal.reason));
        });
        const leave = () => {
          remove(waiter);
          unlink();
        };
        add(waiter);
      });
    },
  };
}

export function throwIfAborted(signal: Signal): void {
  if (signal.aborted) throw asNotSent(signal.reason);
}

/** Changes the outcome of a deadline or cancellation error to `not-sent`: its creator does not know that the call was still queued. */
function asNotSent(reason: unknown): unknown {
  if (!(reason instanceof ApiError)) return reason;
  const hint =
    reason.code === 'deadline-exceeded'
      ? 'Nothing was sent: the call was still queued at its deadline. Retry later, or increase timeoutSeconds.'
      : 'Nothing was sent. Send the request again if you need its response.';
  return reason.with({ outcome: 'not-sent', safeToRetry: true, hint });
}
