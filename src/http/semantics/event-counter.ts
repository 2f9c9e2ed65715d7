import type { EventFormat } from './event-formats.js';

/** Finds the ends of events in bytes as they arrive. */
export interface EventCounter {
  /** Reads on, up to the maximum number of events. */
  add(chunk: Uint8Array): void;
  /** Number of complete events. */
  readonly events: number;
  /** Number of bytes up to the end of the last complete event. */
  readonly end: number;
  /** Returns the number of events of a sequence that has ended: what follows the last complete event is one, too. */
  finish(): number;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const recordSeparator = 0x1e;
const colon = 0x3a;

/** Counts the events of a sequence; the bytes of one event can be divided in any way. */
export function createEventCounter(format: EventFormat, maxEvents: number): EventCounter {
  if (format === 'event-stream') return countServerSentEvents(maxEvents);
  return countValues(format === 'json-seq', maxEvents);
}

const data = Buffer.from('data');
const byteOrderMark = Buffer.from('\ufeff');

/**
 * An empty line ends an event that has data; comments and other fields alone are none
 * (https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation).
 */
function countServerSentEvents(maxEvents: number): EventCounter {
  let position = 0;
  let events = 0;
  let end = 0;
  let column = 0;
  let matched = 0;
  let hasData = false;
  let follows: 'carriage return' | 'end of event' | undefined;

  function endLine(): void {
    if (column === 0) {
      if (hasData) {
        events += 1;
        end = position;
      }
      hasData = false;
    } else if (matched === data.length && column === data.length) hasData = true;
    column = 0;
    matched = 0;
  }

  return {
    add(chunk) {
      for (const byte of chunk) {
        position += 1;
        if (byte === lineFeed && follows !== undefined) {
          if (follows === 'end of event') end = position;
          follows = undefined;
          continue;
        }
        if (events >= maxEvents) return;
        follows = undefined;
        if (byte === lineFeed || byte === carriageReturn) {
          const before = events;
          endLine();
          if (byte === carriageReturn) follows = events > before ? 'end of event' : 'carriage return';
        } else if (column > data.length || position > byteOrderMark.length || byte !== byteOrderMark[position - 1]) {
          if (byte === data[column]) matched += 1;
          else if (column === data.length && matched === data.length && byte === colon) hasData = true;
          column += 1;
        }
      }
    },
    get events() {
      return events;
    },
    get end() {
      return end;
    },
    finish: () => events + (hasData || (matched === data.length && column === data.length) ? 1 : 0),
  };
}

/**
 * A value ends with its line; in a JSON text sequence it can have several lines, and ends at the next record separator. Its
 * last line feed shows that it is complete (RFC 7464 §2.4). Some servers declare such a sequence and send lines.
 */
function countValues(hasSeparators: boolean, maxEvents: number): EventCounter {
  let position = 0;
  let events = 0;
  let end = 0;
  let hasContent = false;
  let isSeparated = false;
  /** Position after a line feed that may end the current value of a sequence with separators. */
  let possibleEnd: number | undefined;

  function endValue(at: number): void {
    if (hasContent) {
      events += 1;
      end = at;
    }
    hasContent = false;
    possibleEnd = undefined;
  }

  return {
    add(chunk) {
      for (const byte of chunk) {
        if (events >= maxEvents) return;
        position += 1;
        if (hasSeparators && byte === recordSeparator) {
          endValue(position - 1);
          isSeparated = true;
        } else if (byte === lineFeed) {
          if (!isSeparated) endValue(position);
          else if (hasContent) possibleEnd = position;
        } else if (byte > 0x20) {
          hasContent = true;
          possibleEnd = undefined;
        }
      }
    },
    get events() {
      return events + (possibleEnd === undefined ? 0 : 1);
    },
    get end() {
      return possibleEnd ?? end;
    },
    finish: () => events + (hasContent ? 1 : 0),
  };
}
