import { createParser } from 'eventsource-parser';
import { describe, expect, it } from 'vitest';
import { createEventCounter } from '../../../src/http/semantics/event-counter.js';
import { type EventFormat, eventFormatOf } from '../../../src/http/semantics/event-formats.js';
import { fc } from '../../helpers/properties.js';

/** Counts the events of a text that arrives in chunks of the given size. */
function count(format: EventFormat, text: string, maxEvents = 1000, chunkBytes = 1) {
  const counter = createEventCounter(format, maxEvents);
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += chunkBytes) counter.add(bytes.subarray(at, at + chunkBytes));
  return { events: counter.events, end: counter.end, finished: counter.finish() };
}

/** Counts the events of a text with the parser of the package. */
function parsed(text: string): number {
  let events = 0;
  const parser = createParser({ onEvent: () => (events += 1) });
  parser.feed(text);
  // A carriage return at the end may be followed by a line feed.
  parser.feed('\n');
  return events;
}

describe('format of the events of a response', () => {
  it.each([
    ['text/event-stream', 'event-stream'],
    ['Text/Event-Stream;charset=utf-8', 'event-stream'],
    ['application/x-ndjson', 'json-lines'],
    ['application/stream+json', 'json-lines'],
    ['application/json-seq', 'json-seq'],
    ['application/geo+json-seq; charset=utf-8', 'json-seq'],
    ['application/json', undefined],
    ['text/event-streams', undefined],
    [null, undefined],
  ])('follows from the type %s: %s', (type, format) => expect(eventFormatOf(type)).toBe(format));
});

describe('counter of Server-Sent Events', () => {
  it.each([
    ['line feeds', 'data: 1\n\ndata: 2\n\n', 2],
    ['carriage returns', 'data: 1\r\rdata: 2\r\r', 2],
    ['both', 'data: 1\r\n\r\ndata: 2\r\n\r\n', 2],
    ['a byte order mark', '\ufeffdata: 1\n\n', 1],
    ['a field without a value', 'data\n\n', 1],
    ['comments', ': heartbeat\n\n:\n\n', 0],
    ['fields without data', 'event: ping\nid: 1\nretry: 1000\n\n', 0],
    ['fields whose names begin with data', 'dataset: 1\n\ndat: 1\n\nxdata: 1\n\n data: 1\n\n', 0],
    ['several data lines', 'data: 1\ndata: 2\n\n', 1],
    ['an incomplete event', 'data: 1\n\ndata: 2\n', 1],
  ])('counts the events of a stream with %s', (_what, text, events) => {
    expect(count('event-stream', text).events).toBe(events);
    expect(count('event-stream', text, 1000, 1000).events).toBe(events);
  });

  it('finds the end of the last permitted event, with its line feed', () => {
    expect(count('event-stream', 'data: 1\n\ndata: 2\n\n', 1)).toMatchObject({ events: 1, end: 9 });
    expect(count('event-stream', 'data: 1\r\n\r\ndata: 2\r\n\r\n', 1, 3)).toMatchObject({ events: 1, end: 11 });
  });

  it('counts as the parser does, however the bytes are divided', () => {
    const piece = fc.constantFrom('data', ': x', ':', 'é', 'event: a', '\n', '\r', '\r\n', '\n\n', ' ', 'data: 1');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.integer({ min: 1, max: 7 }), (pieces, chunkBytes) => {
        const text = pieces.join('');
        expect(count('event-stream', `${text}\n\n`, 1000, chunkBytes).events).toBe(parsed(`${text}\n\n`));
      }),
    );
  });
});

describe('counter of JSON values', () => {
  it.each([
    ['lines', 'json-lines', '1\n2\r\n\n \n3\n4', 3, 4],
    ['records', 'json-seq', '\x1e{\n"a":1}\n\x1e2\n', 2, 2],
    ['a record that is not complete', 'json-seq', '\x1e1\n\x1e{"a"', 1, 2],
    ['records without line feeds', 'json-seq', '\x1e1\x1e2\x1e3', 2, 3],
    ['lines that are declared as records', 'json-seq', '1\n2\n3', 2, 3],
  ] as const)('counts %s', (_what, format, text, events, finished) => {
    expect(count(format, text)).toMatchObject({ events, finished });
    expect(count(format, text, 1000, 1000)).toMatchObject({ events, finished });
  });

  it('finds the end of the last complete value', () => {
    expect(count('json-lines', '1\n22\n3').end).toBe(5);
    expect(count('json-lines', '1\n22\n3\n', 2).end).toBe(5);
    expect(count('json-seq', '\x1e1\n\x1e2').end).toBe(3);
  });
});
