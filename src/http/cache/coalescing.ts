import { onAbort } from '../../runtime/abort.js';
import type { Answer } from '../call/answer.js';
import type { PreparedRequest } from '../call/request.js';

type Run = (request: PreparedRequest) => Promise<Answer>;

interface Flight {
  /** The request that it started with; its signal is the flight's own. */
  readonly request: PreparedRequest;
  /** Who waits for it. */
  readonly members: Set<PreparedRequest>;
  readonly controller: AbortController;
  readonly answer: Promise<Answer>;
}

export interface Joined {
  readonly answer: Promise<Answer>;
  /** It was under way already. */
  readonly joined: boolean;
}

export interface Flights {
  /**
   * The answer of the flight of this key, which starts unless one is under way that `accepts` lets this request join.
   * A caller that cancels leaves alone; when all have left, the flight is cancelled.
   */
  join(key: string, request: PreparedRequest, run: Run, accepts?: (first: PreparedRequest) => boolean): Joined;
  has(key: string): boolean;
}

/** Equal requests in flight share one. Its attempts and events belong to the first of its callers that still waits. */
export function createFlights(): Flights {
  const flights = new Map<string, Flight>();
  const remove = (key: string, flight: Flight) => {
    if (flights.get(key) === flight) flights.delete(key);
  };

  function start(key: string, request: PreparedRequest, run: Run): Flight {
    const controller = new AbortController();
    const members = new Set<PreparedRequest>();
    const first = (): PreparedRequest | undefined => members.values().next().value;
    const shared: PreparedRequest = {
      ...request,
      signal: controller.signal,
      emit: (event) => first()?.emit(event),
      record: (attempt) => first()?.record(attempt),
    };
    members.add(request);
    const flight: Flight = { request: shared, members, controller, answer: run(shared).finally(() => remove(key, flight)) };
    flights.set(key, flight);
    return flight;
  }

  function board(key: string, flight: Flight, request: PreparedRequest, joined: boolean): Promise<Answer> {
    flight.members.add(request);
    return new Promise((resolve, reject) => {
      const unlink = onAbort(request.signal, () => {
        if (flight.members.size > 1) {
          flight.members.delete(request);
          reject(request.signal.reason);
          return;
        }
        // The last one out waits for the flight's own end: only the wire knows whether the request had left.
        remove(key, flight);
        flight.controller.abort(request.signal.reason);
      });
      flight.answer.then((answer) => resolve(joined ? copyOf(answer) : answer), reject).finally(unlink);
    });
  }

  return {
    join(key, request, run, accepts = () => true) {
      const known = flights.get(key);
      const joined = known !== undefined && accepts(known.request);
      const flight = joined ? known : start(key, request, run);
      return { answer: board(key, flight, request, joined), joined };
    },
    has: (key) => flights.has(key),
  };
}

/** What one caller does to its answer must not reach another's. */
function copyOf(answer: Answer): Answer {
  return { ...answer, headers: new Headers(answer.headers), url: new URL(answer.url), body: Buffer.from(answer.body) };
}
