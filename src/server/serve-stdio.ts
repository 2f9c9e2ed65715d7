import type { Readable, Writable } from 'node:stream';
import type { McpServerFactory } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { systemClock } from '../runtime/clock.js';
import type { Logger } from '../telemetry/logger.js';
import type { DirectCalls } from './direct-calls.js';
import { createInFlight, drain, drainMs, type Lifetime, shutdownGraceMs, shutdownRequested } from './lifetime.js';
import { createMessageFilter } from './message-filter.js';
import { createStdioTransport } from './stdio-transport.js';

export interface StdioOptions {
  readonly build: McpServerFactory;
  readonly logger: Logger;
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly lifetime: Lifetime;
  /** Tool calls that bypass the SDK. */
  readonly direct: DirectCalls;
  /** Called once, when the client has listed the tools and probably does nothing for a moment. */
  readonly onListed?: () => void;
}

/**
 * Serves one client until stdin ends or a shutdown is requested, then lets in-flight requests finish. The SDK's transport
 * would drop them, because it closes on EOF; so it reads from a pipe that ends only after the drain. Resolves with whether
 * stdout has taken all responses: a client that no longer reads must not keep the process alive.
 */
export async function serveOverStdio({ build, logger, stdin, stdout, lifetime, direct, onListed }: StdioOptions): Promise<boolean> {
  const inFlight = createInFlight<string | number>();
  const lines = createMessageFilter((id, rule) => transport.refuseLine(id, rule));
  const transport = createStdioTransport({ lines, stdout, inFlight, direct, ...(onListed && { onListed }) });
  let hasTransportEnded = false;
  const handle = serveStdio(build, {
    transport,
    onerror: (error) => logger.warn({ err: error.message }, 'received a message that is not valid MCP'),
  });
  const transportEnded = new Promise<void>((resolve) => {
    const close = transport.onclose;
    transport.onclose = () => {
      close?.();
      hasTransportEnded = true;
      resolve();
    };
  });
  const clientGone = new Promise<void>((resolve) => {
    stdin
      .once('end', resolve)
      .once('close', resolve)
      .once('error', () => resolve());
    // If stdout breaks, the client can no longer read responses.
    stdout.once('error', () => resolve());
  });
  // The last line can end with the input instead of a line break.
  stdin.once('end', () => lines.write('\n')).pipe(lines, { end: false });
  const requested = shutdownRequested(lifetime.shutdown);
  await Promise.race([clientGone, transportEnded, requested]);
  // A host that closes stdin and sends SIGTERM, in either order, expects a quick exit.
  const hurry = new AbortController();
  void Promise.all([clientGone, requested]).then(() => hurry.abort());
  // Keep reading and discard the input: otherwise the end of stdin would go unnoticed.
  stdin.unpipe(lines).resume();
  // Requests that are still in the pipe are counted only after they were read, for which the client must read the responses.
  const isRead = await becomesTrue(() => hasTransportEnded || lines.readableLength + lines.writableLength === 0, hurry.signal);
  await drain(inFlight, lifetime.stop, { hurry: isRead ? hurry.signal : AbortSignal.abort() });
  await handle.close();
  return takesAll(stdout);
}

/** Waits up to the time of the drain, or of a shutdown that hurries, and reports whether the condition holds. */
async function becomesTrue(condition: () => boolean, hurry: AbortSignal): Promise<boolean> {
  const startedAt = systemClock.monotonic();
  const isOver = () => systemClock.monotonic() - startedAt > (hurry.aborted ? shutdownGraceMs : drainMs);
  do {
    await new Promise(setImmediate);
    if (condition()) return true;
    await new Promise((resolve) => setTimeout(resolve, 5));
  } while (!isOver());
  return condition();
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
