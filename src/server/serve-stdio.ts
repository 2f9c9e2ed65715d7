import type { Readable, Writable } from 'node:stream';
import type { JSONRPCMessage, McpServerFactory, Transport } from '@modelcontextprotocol/server';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import type { Logger } from '../telemetry/logger.js';
import { createInFlight, drain, type InFlight, type Lifetime, shutdownGraceMs, shutdownRequested } from './lifetime.js';
import { refusedMessage } from './message-buffer.js';
import { createMessageFilter, maxMessageBytes } from './message-filter.js';

export interface StdioOptions {
  readonly build: McpServerFactory;
  readonly logger: Logger;
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly lifetime: Lifetime;
}

/**
 * Serves one client until stdin ends or a shutdown is requested, then lets in-flight requests finish. The SDK's transport
 * would drop them, because it closes on EOF; so it reads from a pipe that ends only after the drain. Resolves with whether
 * stdout has taken all responses: a client that no longer reads must not keep the process alive.
 */
export async function serveOverStdio({ build, logger, stdin, stdout, lifetime }: StdioOptions): Promise<boolean> {
  const inFlight = createInFlight<string | number>();
  const pipe = createMessageFilter((id, rule) => {
    logger.warn({ err: `the message ${rule}` }, 'received a message that is too large');
    if (id === undefined) return;
    const { jsonrpc, error } = refusedMessage(id, rule);
    stdio.send({ jsonrpc, id, error }).catch(() => undefined);
  });
  // The filter passes on complete messages only, so the transport holds no more than one.
  const stdio = new StdioServerTransport(pipe, stdout, { maxBufferSize: 2 * maxMessageBytes });
  let hasTransportEnded = false;
  let onTransportEnd: () => void = () => undefined;
  const transportEnded = new Promise<void>((resolve) => {
    onTransportEnd = () => {
      hasTransportEnded = true;
      resolve();
    };
  });
  const handle = serveStdio(build, {
    transport: countRequests(stdio, inFlight, () => onTransportEnd()),
    onerror: (error) => logger.warn({ err: error.message }, 'received a message that is not valid MCP'),
  });
  const clientGone = new Promise<void>((resolve) => {
    stdin
      .once('end', resolve)
      .once('close', resolve)
      .once('error', () => resolve());
    // If stdout breaks, the client can no longer read responses.
    stdout.once('error', () => resolve());
  });
  stdin.pipe(pipe, { end: false });
  const requested = shutdownRequested(lifetime.shutdown);
  await Promise.race([clientGone, transportEnded, requested]);
  // A host that closes stdin and sends SIGTERM, in either order, expects a quick exit.
  const hurry = new AbortController();
  void Promise.all([clientGone, requested]).then(() => hurry.abort());
  // Keep reading and discard the input: otherwise the end of stdin would go unnoticed.
  stdin.unpipe(pipe).resume();
  // Requests still in the pipe are counted only after the transport has read them, which it does until stdout breaks.
  do await new Promise(setImmediate);
  while (pipe.readableLength > 0 && !hasTransportEnded);
  await drain(inFlight, lifetime.stop, hurry.signal);
  await handle.close();
  return takesAll(stdout);
}

/** Reports whether all output is written, or stdout is broken, within the time for writing responses. */
function takesAll(stdout: Writable): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), shutdownGraceMs);
    stdout.write('', () => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}

/** Wraps the transport to count every request from its arrival until its response or cancellation. */
function countRequests(transport: StdioServerTransport, inFlight: InFlight<string | number>, onEnd: () => void): Transport {
  return {
    start: () => transport.start(),
    close: () => transport.close(),
    async send(message) {
      try {
        await transport.send(message);
      } finally {
        // A response that cannot be written has ended as well.
        if ('id' in message && message.id !== undefined && !('method' in message)) inFlight.done(message.id);
      }
    },
    set onclose(listener: (() => void) | undefined) {
      transport.onclose = () => {
        listener?.();
        onEnd();
      };
    },
    set onerror(listener: ((error: Error) => void) | undefined) {
      if (listener !== undefined) transport.onerror = listener;
    },
    set onmessage(listener: ((message: JSONRPCMessage) => void) | undefined) {
      transport.onmessage = (message) => {
        if ('method' in message && 'id' in message) {
          // Not counted: a subscription gets its response only when it ends, so it would delay the shutdown.
          if (message.method !== 'subscriptions/listen') inFlight.begin(message.id);
        } else if ('method' in message && message.method === 'notifications/cancelled') {
          const id = message.params?.requestId;
          if (typeof id === 'string' || typeof id === 'number') inFlight.done(id);
        }
        listener?.(message);
      };
    },
  };
}
