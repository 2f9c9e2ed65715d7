import { PassThrough, type Readable, type Writable } from 'node:stream';
import type { JSONRPCMessage, McpServerFactory, Transport } from '@modelcontextprotocol/server';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import type { Logger } from '../telemetry/logger.js';
import { createInFlight, drain, type InFlight, type Lifetime, shutdownRequested } from './lifetime.js';

export interface StdioOptions {
  readonly build: McpServerFactory;
  readonly logger: Logger;
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly lifetime: Lifetime;
}

/** Maximum bytes of one JSON-RPC message. The SDK copies its whole buffer for every chunk, so a larger limit costs seconds. */
const maxMessageBytes = 16 * 1024 * 1024;

/**
 * Serves one client until stdin ends or a shutdown is requested, then lets in-flight requests finish. The SDK's transport
 * would drop them, because it closes on EOF; so it reads from a pipe that ends only after the drain.
 */
export async function serveOverStdio({ build, logger, stdin, stdout, lifetime }: StdioOptions): Promise<void> {
  const inFlight = createInFlight<string | number>();
  const pipe = new PassThrough();
  const stdio = new StdioServerTransport(pipe, stdout, { maxBufferSize: maxMessageBytes });
  let onTransportEnd: () => void = () => undefined;
  const transportEnded = new Promise<void>((resolve) => {
    onTransportEnd = resolve;
  });
  const handle = serveStdio(build, {
    transport: countRequests(stdio, inFlight, onTransportEnd),
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
  // The transport closes when a message exceeds maxMessageBytes.
  await Promise.race([clientGone, transportEnded, requested]);
  // A host that closes stdin and sends SIGTERM, in either order, expects a quick exit.
  const hurry = new AbortController();
  void Promise.all([clientGone, requested]).then(() => hurry.abort());
  // Keep reading and discard the input: otherwise the end of stdin would go unnoticed.
  stdin.unpipe(pipe).resume();
  // Requests still in the pipe are counted only after the transport has read them.
  do await new Promise(setImmediate);
  while (pipe.readableLength > 0);
  await drain(inFlight, lifetime.stop, hurry.signal);
  await handle.close();
}

/** Wraps the transport to count every request from its arrival until its response or cancellation. */
function countRequests(transport: StdioServerTransport, inFlight: InFlight<string | number>, onEnd: () => void): Transport {
  return {
    start: () => transport.start(),
    close: () => transport.close(),
    async send(message) {
      await transport.send(message);
      if ('id' in message && message.id !== undefined && !('method' in message)) inFlight.done(message.id);
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
