import type { buildConnector, Dispatcher } from 'undici';
import type { Connector } from './connector.js';
import { trackSocket } from './idle-sockets.js';

export interface OriginPoolsOptions {
  readonly allowH2: boolean;
  /** Returns the connector of an origin. undici does not pass the port to `lookup`, so each origin has its own. */
  readonly connectTo: (target: URL) => Connector;
}

/** A request as its connection sees it. */
export interface TrackedRequest {
  /** Set by the pool. Must be called when the request is complete, has failed or was aborted. */
  onEnd?: () => void;
}

type TrackedOptions = Dispatcher.DispatchOptions & { readonly tracked?: TrackedRequest };

export interface OriginPools {
  dispatch(options: TrackedOptions, handler: Dispatcher.DispatchHandler): boolean;
  /** Closes all connections. Their requests fail, which ends those that are still being opened. */
  destroy(): Promise<void>;
}

// Decision: docs/decisions/2026-11-26-connections-that-no-call-needs-are-closed.md
/** Creates the connection pools of all origins. A connection that no request waits for any more is given up. */
export function createOriginPools(undici: typeof import('undici'), { allowH2, connectTo }: OriginPoolsOptions): OriginPools {
  class Connection extends undici.Client {
    readonly #attempt: ConnectionAttempt;

    constructor(origin: URL, attempt: ConnectionAttempt) {
      super(origin, { allowH2, connect: attempt.connect });
      this.#attempt = attempt;
    }

    override dispatch(options: TrackedOptions, handler: Dispatcher.DispatchHandler): boolean {
      if (options.tracked !== undefined) this.#attempt.addRequest(options.tracked);
      return super.dispatch(options, handler);
    }
  }

  return new undici.Agent({
    factory(origin) {
      const connect = connectTo(new URL(origin));
      return new undici.Pool(origin, { factory: (url) => new Connection(url, createAttempt(connect)) });
    },
  });
}

/** Opens the connection of one client of undici, again after it was lost. */
interface ConnectionAttempt {
  readonly connect: buildConnector.connector;
  /** Must be called before a request is passed to undici. */
  addRequest(request: TrackedRequest): void;
}

/**
 * Ends an attempt when no request waits for it any more, and starts none then. undici keeps an aborted request until the
 * connection is open, and opens another one for a request whose abort closed its connection.
 */
function createAttempt(connect: Connector): ConnectionAttempt {
  const requests = new Set<TrackedRequest>();
  let attempt: AbortController | undefined;
  return {
    connect(options, callback) {
      if (requests.size === 0) {
        callback(notNeeded(), null);
        return;
      }
      const controller = new AbortController();
      attempt = controller;
      const onResult = (...result: buildConnector.CallbackArgs) => {
        attempt = undefined;
        if (result[0] === null) trackSocket(result[1]);
        callback(...result);
      };
      connect(options, onResult, controller.signal);
    },
    addRequest(request) {
      requests.add(request);
      request.onEnd = () => {
        requests.delete(request);
        if (requests.size === 0) attempt?.abort(notNeeded());
      };
    },
  };
}

const notNeeded = () => new Error('no request needs the connection');
