import type { ServerResponse } from 'node:http';
import type { Clock } from '../../runtime/clock.js';

/** The part of a response that the SDK writes. */
export interface ResponseWriter {
  readonly destroyed: boolean;
  on(event: string, listener: (...args: unknown[]) => void): unknown;
  writeHead(status: number, headers?: Record<string, string>): unknown;
  write(chunk: string | Uint8Array): boolean;
  end(chunk?: string | Uint8Array): unknown;
}

/** Headers of an event stream, as the SDK sends them. */
export const eventStream = { 'content-type': 'text/event-stream', 'cache-control': 'no-cache, no-transform', 'x-accel-buffering': 'no' };
/** A comment, which clients ignore. */
export const callIsRunning = ': the call is running\n\n';

// Decision: docs/decisions/2026-11-26-late-responses-become-event-streams.md
/**
 * Sends the response to a request as an event stream if it is not there after `everyMs`, with a comment in each interval: a
 * proxy ends a connection on which it has read nothing for a while. Every client accepts both forms.
 */
export function steadyResponse(response: ServerResponse, everyMs: number, clock: Clock): ResponseWriter {
  let isEarly = false;
  let isFramed = false;

  const comment = () => {
    if (response.destroyed) return;
    if (!isEarly) response.writeHead(200, eventStream);
    isEarly = true;
    response.write(callIsRunning);
    cancel = clock.after(everyMs, comment);
  };
  let cancel = clock.after(everyMs, comment);
  response.once('close', () => cancel());

  return {
    get destroyed() {
      return response.destroyed;
    },
    on: (event, listener) => response.on(event, listener),
    writeHead(status, headers = {}) {
      cancel();
      // Node.js knows whether the connection persists; the SDK announces that it does.
      const own = Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'connection'));
      if (!isEarly) return response.writeHead(status, own);
      isFramed = !/^text\/event-stream/i.test(own['content-type'] ?? '');
      return isFramed && response.write('event: message\ndata: ');
    },
    write: (chunk) => response.write(chunk),
    end(chunk) {
      if (!isFramed) return response.end(chunk);
      if (chunk !== undefined) response.write(chunk);
      return response.end('\n\n');
    },
  };
}
