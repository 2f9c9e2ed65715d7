import { PassThrough, type Readable, type Writable } from 'node:stream';
import type { JSONRPCMessage, McpServerFactory, Transport } from '@modelcontextprotocol/server';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import type { Logger } from '../telemetry/logger.js';
import { createInFlight, drain, ending, type InFlight, type Lifetime } from './lifetime.js';

export interface StdioOptions {
  readonly build: McpServerFactory;
  readonly logger: Logger;
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly lifetime: Lifetime;
}

/** Bytes of one JSON-RPC message. The SDK copies all that has come with every chunk, so a larger limit costs seconds. */
const longestMessage = 16 * 1024 * 1024;

/**
 * Serves one client until stdin ends or a shutdown is asked for, then lets what is in flight finish. The SDK's
 * transport would drop it: on EOF it closes at once, so it reads from a pipe that ends only after the drain.
 */
export async function serveOverStdio({ build, logger, stdin, stdout, lifetime }: StdioOptions): Promise<void> {
  const inFlight = createInFlight<string | number>();
  const pipe = new PassThrough();
  const stdio = new StdioServerTransport(pipe, stdout, { maxBufferSize: longestMessage });
  let onTransportEnd: () => void = () => undefined;
  const transportEnded = new Promise<void>((resolve) => {
    onTransportEnd = resolve;
  });
  const handle = serveStdio(build, {
    transport: countRequests(stdio, inFlight, onTransportEnd),
    onerror: (error) => logger.warn({ err: error.message }, 'the client sent something that is not MCP'),
  });
  const clientGone = new Promise<void>((resolve) => {
    stdin
      .once('end', resolve)
      .once('close', resolve)
      .once('error', () => resolve());
    // Nobody can read an answer when stdout breaks.
    stdout.once('error', () => resolve());
  });
  stdin.pipe(pipe, { end: false });
  // The transport ends by itself when a message is too long for it.
  const asked = ending(lifetime.shutdown);
  await Promise.race([clientGone, transportEnded, asked]);
  // Who closes stdin and sends SIGTERM, in whatever order they arrive, will not wait much longer.
  const hurry = new AbortController();
  void Promise.all([clientGone, asked]).then(() => hurry.abort());
  // Read on, and drop what comes: else the end of stdin would not be noticed.
  stdin.unpipe(pipe).resume();
  // What the client had written still stands in the pipe, and is counted once it has passed.
  do await new Promise(setImmediate);
  while (pipe.readableLength > 0);
  await drain(inFlight, lifetime.stop, hurry.signal);
  await handle.close();
}

/** The transport with every request counted from its arrival to its answer, or to its cancellation. */
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
          // A subscription is answered when it ends, which is never, as long as both sides live.
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
