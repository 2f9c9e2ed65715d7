import { Socket } from 'node:net';
import type { buildConnector } from 'undici';
import { onAbort } from '../../runtime/abort.js';

/** Connector of undici that can be ended: after the signal aborts, it calls back with its reason and leaves no socket. */
export type Connector = (options: buildConnector.Options, callback: buildConnector.Callback, signal: AbortSignal) => void;

/** Makes a connector of undici end with the signal: on its own it ends with the connect timeout only. */
export function abortable(connect: buildConnector.connector): Connector {
  return (options, callback, signal) => {
    if (signal.aborted) {
      options.httpSocket?.destroy();
      callback(signal.reason, null);
      return;
    }
    let unlink = (): void => undefined;
    // Typed as void, but undici 7 returns the socket before it emits any event.
    const socket: unknown = connect(options, (...result: buildConnector.CallbackArgs) => {
      unlink();
      callback(...result);
    });
    // undici calls back for an error only, so the socket needs one.
    if (socket instanceof Socket) unlink = onAbort(signal, () => socket.destroy(signal.reason));
  };
}
