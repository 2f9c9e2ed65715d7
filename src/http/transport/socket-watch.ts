import { subscribe } from 'node:diagnostics_channel';
import { Socket } from 'node:net';
import { removeContinue } from './continue-filter.js';
import { useSocket } from './idle-sockets.js';

/**
 * Observes events of a socket that undici does not report.
 *
 * If a Content-Length is too short, undici returns the incomplete body as complete and silently drops the excess. The
 * excess is visible only on the socket, and only if it arrived in the same read as the end of the message:
 * - on a persistent connection, undici parses it as an unsolicited response and destroys the socket;
 * - on any other connection, undici closes the socket and then pushes the excess back to it.
 *
 * With TLS 1.3, a server rejects a client certificate after the handshake. undici then reports that the connection
 * closed, but not the alert.
 */
export interface SocketWatch {
  /** Must be called while undici starts to send the request. */
  onRequestStart(): void;
  /** Must be called while undici reports the end of the response. */
  onResponseEnd(): void;
  /** Closes the connection after the response, unless other requests share it (HTTP/2), so that no later request uses it. */
  close(): void;
  /** Must be called when the request no longer uses the socket: it is complete or has failed. */
  release(): void;
  /** Reports whether bytes followed the end of the message. Final before the body can be read to its end. */
  hasExcessBytes(): boolean;
  /** Returns the TLS alert that ended the connection. */
  alert(): Error | undefined;
}

export function watchSocket(): SocketWatch {
  let socket: Socket | undefined;
  let hasExcessBytes = false;
  let release = (): void => undefined;
  return {
    onRequestStart() {
      onRequestSocket((sending) => {
        socket = sending;
        watch(sending);
        removeContinue(sending);
        release = useSocket(sending);
      });
    },
    release() {
      release();
      release = () => undefined;
    },
    onResponseEnd() {
      // undici parses the rest of the read after this call returns and before any microtask.
      queueMicrotask(() => {
        hasExcessBytes = socket !== undefined && (pushedBack.has(socket) || hasFailed(socket));
      });
    },
    close() {
      const used = socket;
      const isShared = used !== undefined && 'alpnProtocol' in used && used.alpnProtocol === 'h2';
      if (!isShared) queueMicrotask(() => used?.destroy());
    },
    // Not getters: creating an object with a getter takes a microsecond.
    hasExcessBytes: () => hasExcessBytes,
    alert: () => (socket === undefined ? undefined : alerts.get(socket)),
  };
}

/** Reports whether the socket failed. undici also uses errors with the code UND_ERR_INFO to close a socket normally. */
function hasFailed({ errored }: Socket): boolean {
  return errored !== null && !('code' in errored && errored.code === 'UND_ERR_INFO');
}

type SocketObserver = (socket: Socket) => void;
let observers: readonly SocketObserver[] = [];
let subscribed = false;

/**
 * Passes the socket of a request to the observer. Must be called while undici starts to send the request, because undici
 * publishes the socket on a diagnostics channel in the same turn.
 */
export function onRequestSocket(observer: SocketObserver): void {
  if (!subscribed) {
    subscribed = true;
    subscribe('undici:client:sendHeaders', (message) => {
      const waiting = observers;
      observers = [];
      if (typeof message !== 'object' || message === null || !('socket' in message) || !(message.socket instanceof Socket)) return;
      for (const observe of waiting) observe(message.socket);
    });
  }
  observers = [...observers, observer];
  queueMicrotask(() => {
    observers = observers.filter((other) => other !== observer);
  });
}

const pushedBack = new WeakSet<Socket>();
const alerts = new WeakMap<Socket, Error>();
const watched = new WeakSet<Socket>();

function watch(socket: Socket): void {
  if (watched.has(socket)) return;
  watched.add(socket);
  socket.once('error', (error: NodeJS.ErrnoException) => {
    if (/^ERR_SSL_.*ALERT/.test(error.code ?? '')) alerts.set(socket, error);
  });
  const unshift = socket.unshift.bind(socket);
  socket.unshift = (chunk: Uint8Array | string, encoding?: BufferEncoding) => {
    if (socket.destroyed && chunk.length > 0) pushedBack.add(socket);
    unshift(chunk, encoding);
  };
}
