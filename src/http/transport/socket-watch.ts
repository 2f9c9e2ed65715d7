import { subscribe } from 'node:diagnostics_channel';
import { Socket } from 'node:net';

/**
 * What undici knows of a socket and does not tell.
 *
 * A Content-Length that is too short cuts the body: undici hands out the part as a whole answer and drops the rest
 * without a word. The rest shows only on the socket, and only when it came in the same read as the end of the message:
 * - on a connection that is kept, undici takes it for an answer that nobody asked for, and breaks the socket;
 * - on one that is not, undici closes the socket and then pushes the rest back to it.
 *
 * With TLS 1.3 a server refuses a client certificate after the handshake; undici reports the end of the connection that
 * follows, and not the alert.
 */
export interface SocketWatch {
  /** Called while undici begins to send the request. */
  onRequestStart(): void;
  /** Called while undici reports the end of the answer. */
  onResponseEnd(): void;
  /** More followed the message. Settled before the body can have been read to its end. */
  readonly overran: boolean;
  /** The alert that ended the connection, if one did. */
  readonly alert: Error | undefined;
}

export function watchSocket(): SocketWatch {
  let socket: Socket | undefined;
  let overran = false;
  return {
    onRequestStart() {
      onRequestSocket((sending) => {
        socket = sending;
        watch(sending);
      });
    },
    onResponseEnd() {
      // undici parses what is left of the read after this call returns, and before any microtask.
      queueMicrotask(() => {
        overran = socket !== undefined && (pushedBack.has(socket) || wasBroken(socket));
      });
    },
    get overran() {
      return overran;
    },
    get alert() {
      return socket === undefined ? undefined : alerts.get(socket);
    },
  };
}

/** undici closes a socket in good order with errors of this code, too. */
function wasBroken({ errored }: Socket): boolean {
  return errored !== null && !('code' in errored && errored.code === 'UND_ERR_INFO');
}

type SocketObserver = (socket: Socket) => void;
let observers: readonly SocketObserver[] = [];
let subscribed = false;

/**
 * To be called while undici begins to send a request. The channel is how it tells the socket; it publishes in the same
 * run of code as the request starts.
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
