import { randomUUID } from 'node:crypto';
import { onAbort } from '../../runtime/abort.js';
import type { Clock } from '../../runtime/clock.js';
import type { SharedFlights } from '../../store/shared-state.js';
import { asNotSent } from '../call/interruption.js';
import type { PreparedRequest } from '../call/request.js';
import { caught, type Result } from '../call/result.js';

/** A claim ends after 1.5 s, unless its node renews it. */
const renewEveryMs = 500;
/** In case the message about the end of a flight is lost. */
const pollMs = 250;
/** URLs whose responses are not stored, so that nodes have nothing to share; the oldest is dropped first. */
const maxUnshared = 1000;

export interface NodeFlight {
  /** Identifies equal requests. */
  readonly key: string;
  /** Sends the request, and stores its response. */
  readonly send: (request: PreparedRequest) => Promise<Result>;
  /** Returns the response that was stored after the request began, if there is one. */
  readonly stored: () => Promise<Result | undefined>;
}

/** Lets equal requests of several nodes share one response through the store, as far as it may be stored. */
export interface NodeFlights {
  run(request: PreparedRequest, flight: NodeFlight): Promise<Result>;
}

export function createNodeFlights(flights: SharedFlights, clock: Clock): NodeFlights {
  const unshared = new Set<string>();

  /** Remembers whether the response was stored: without that, waiting for it is in vain. */
  async function send(request: PreparedRequest, { key, send: sendOnce }: NodeFlight): Promise<Result> {
    let isStored = false;
    const result = await sendOnce({
      ...request,
      emit(event) {
        isStored ||= event.type === 'cache' && event.result === 'stored';
        request.emit(event);
      },
    });
    if (isStored) unshared.delete(key);
    else if (result.error === undefined) markUnshared(key);
    return result;
  }

  function markUnshared(key: string): void {
    unshared.add(key);
    const [oldest] = unshared;
    if (unshared.size > maxUnshared && oldest !== undefined) unshared.delete(oldest);
  }

  /** Sends a request that this node has claimed. */
  async function sendClaimed(request: PreparedRequest, flight: NodeFlight, token: string): Promise<Result> {
    let cancel = clock.after(renewEveryMs, renew);
    function renew(): void {
      cancel = clock.after(renewEveryMs, renew);
      void flights.begin(flight.key, token);
    }
    try {
      return await send(request, flight);
    } finally {
      cancel();
      void flights.end(flight.key, token);
    }
  }

  /** Waits for another node, for at most half of the time that is left, so that the request can still be sent. */
  async function waitForOther(request: PreparedRequest, flight: NodeFlight, token: string): Promise<Result> {
    const giveUpAt = (clock.monotonic() + request.endsAt()) / 2;
    const waiting = createWaiting(request, clock);
    const stop = flights.watch(flight.key, waiting.wake);
    try {
      while (clock.monotonic() < giveUpAt) {
        const hasEnded = await waiting.next();
        const stored = await flight.stored();
        if (stored !== undefined) return stored;
        // Its response is not stored, so this node needs its own.
        if (hasEnded) break;
        const claim = await flights.begin(flight.key, token);
        if (claim === undefined) break;
        if (claim !== 'elsewhere') return await sendClaimed(request, flight, token);
      }
    } finally {
      stop();
    }
    return send(request, flight);
  }

  return {
    async run(request, flight) {
      if (unshared.has(flight.key)) return send(request, flight);
      const token = randomUUID();
      const claim = await flights.begin(flight.key, token);
      if (claim === undefined) return send(request, flight);
      if (claim === 'elsewhere') {
        const ended = await caught(waitForOther(request, flight, token));
        return ended.error === undefined ? ended.value : ended;
      }
      const stored = claim === 'ended' ? await flight.stored() : undefined;
      if (stored === undefined) return sendClaimed(request, flight, token);
      void flights.end(flight.key, token);
      return stored;
    },
  };
}

/** Waits until it is woken, for at most `pollMs`; rejects when the request aborts. */
function createWaiting({ signal }: PreparedRequest, clock: Clock) {
  let isWoken = false;
  let onWake = (): void => undefined;
  return {
    wake() {
      isWoken = true;
      onWake();
    },
    next: () =>
      new Promise<boolean>((resolve, reject) => {
        const end = () => {
          cancel();
          unlink();
          resolve(isWoken);
        };
        const cancel = clock.after(pollMs, end);
        let unlink = (): void => undefined;
        unlink = onAbort(signal, () => {
          cancel();
          reject(asNotSent(signal.reason));
        });
        onWake = end;
        if (isWoken) end();
      }),
  };
}
