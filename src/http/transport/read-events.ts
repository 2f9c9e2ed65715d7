import { ApiError } from '../../errors.js';
import type { Clock } from '../../runtime/clock.js';
import type { StreamEnd } from '../call/api-response.js';
import type { StreamLimits } from '../call/request.js';
import { createEventCounter, type EventCounter } from '../semantics/event-counter.js';
import { type EventFormat, eventFormatOf } from '../semantics/event-formats.js';
import { cappedBody, type RawBody, type ReadBody, toBodyError } from './body.js';
import type { Exchange } from './transport-errors.js';

/** How one sequence of events is read. */
export interface EventReading {
  readonly format: EventFormat;
  readonly maxEvents: number;
  readonly maxBytes: number;
  /** Time from now in milliseconds. */
  readonly maxMs: number;
  readonly clock: Clock;
  readonly onProgress: (events: number, bytes: number) => void;
}

export interface ReadEvents extends ReadBody {
  /** Undefined if the body failed. */
  readonly streamEnd?: StreamEnd;
}

/** Returns the format of a response whose events are read up to limits; undefined for any other. */
export function limitedFormatOf(raw: RawBody, limits: StreamLimits | undefined): EventFormat | undefined {
  return limits === undefined || raw.bodiless ? undefined : eventFormatOf(raw.headers.get('content-type'));
}

/** Time in which a sequence that has its last permitted event can end, so that it is known to be complete. */
const graceMs = 100;
/** Minimum time between two reports of progress. */
const progressMs = 400;

// Decision: docs/decisions/2026-11-26-streams-end-at-a-limit.md
/**
 * Reads events as they arrive, up to a limit, and closes the connection there. Returns complete events only, unless there is
 * none: what has arrived of the first one is returned then. Never throws.
 */
export async function readEvents(raw: RawBody, reading: EventReading, exchange: Exchange): Promise<ReadEvents> {
  const { maxEvents, maxBytes, clock } = reading;
  const counter = createEventCounter(reading.format, maxEvents);
  const body = raw.openBody();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  let reason: StreamEnd['reason'] = 'end';
  const stop = (why: StreamEnd['reason']) => {
    if (reason === 'end') reason = why;
    body.destroy();
  };
  const cancelTimer = clock.after(reading.maxMs, () => stop('time'));
  let cancelGrace = (): void => undefined;
  const report = createReport(reading);
  try {
    for await (const chunk of cappedBody(raw, { maxBytes, previewBytes: maxBytes }, exchange)) {
      cancelGrace();
      const start = bytes;
      chunks.push(chunk);
      bytes += chunk.length;
      counter.add(chunk);
      report(counter.events, bytes);
      if (counter.events < maxEvents) continue;
      if (hasContent(chunk.subarray(Math.max(0, counter.end - start)))) {
        stop('maxEvents');
        break;
      }
      cancelGrace = clock.after(graceMs, () => stop('maxEvents'));
    }
  } catch (cause) {
    if (cause instanceof ApiError && cause.code === 'body-too-large') reason = 'bytes';
    // A body that was stopped ends with an error of the stream.
    else if (!isStopped(reason)) return { bytes: Buffer.concat(chunks), error: toBodyError(cause, exchange) };
  } finally {
    cancelTimer();
    cancelGrace();
  }
  return finished(Buffer.concat(chunks), counter, reason);
}

/** Compares outside of the function that assigns: there, the type of `reason` is narrowed to its first value. */
const isStopped = (reason: StreamEnd['reason']) => reason !== 'end';

function finished(bytes: Uint8Array, counter: EventCounter, reason: StreamEnd['reason']): ReadEvents {
  const { events, end } = counter;
  if (reason === 'end') return { bytes, streamEnd: { reason, events: counter.finish() } };
  return { bytes: events === 0 ? bytes : bytes.subarray(0, end), streamEnd: { reason, events } };
}

/** Reports whether more than line ends follow the last permitted event. */
function hasContent(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte > 0x20);
}

function createReport({ clock, onProgress }: EventReading): (events: number, bytes: number) => void {
  let reportedAt = clock.monotonic();
  return (events, bytes) => {
    const now = clock.monotonic();
    if (now - reportedAt < progressMs) return;
    reportedAt = now;
    onProgress(events, bytes);
  };
}
