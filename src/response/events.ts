import { createParser } from 'eventsource-parser';
import { type EventFormat, eventFormatOf } from '../http/semantics/event-formats.js';
import { isRecord } from '../runtime/is-record.js';
import type { ParsedJson } from './parse-json.js';

/** A sequence of events as a list. */
export interface ParsedEvents {
  readonly events: readonly unknown[];
  /** Number of values that are not the JSON which Content-Type declares: they stay text. */
  readonly invalid: number;
}

export type ParseJson = (text: string) => ParsedJson;

/**
 * Returns the events of a decoded body; undefined if it has none, or only text that is not JSON. Server-Sent Events are objects of `event` and `id`, if they were sent, and `data`,
 * which is parsed if it is JSON. Other events are JSON values.
 */
export function parseEvents(text: string, format: EventFormat, parse: ParseJson): ParsedEvents | undefined {
  const parsed = format === 'event-stream' ? parseServerSentEvents(text, parse) : parseValues(valuesIn(text, format), parse);
  return parsed.events.length === parsed.invalid ? undefined : parsed;
}

function parseServerSentEvents(text: string, parse: ParseJson): ParsedEvents {
  const events: unknown[] = [];
  const parser = createParser({
    onEvent: ({ event, id, data }) =>
      events.push({ ...(event !== undefined && { event }), ...(id !== undefined && { id }), data: dataOf(data, parse) }),
  });
  // Browsers drop an event without its empty line, but the end of the body ends it as well.
  parser.feed(`${text}\n\n`);
  return { events, invalid: 0 };
}

/** Returns the data of Server-Sent Events, for a protocol whose messages they carry; every other value unchanged. */
export function withoutEnvelopes(value: unknown, contentType: string | null): unknown {
  if (!Array.isArray(value) || eventFormatOf(contentType) !== 'event-stream') return value;
  return value.map((event: unknown) => (isRecord(event) ? event.data : event));
}

/** Text such as `[DONE]` or a part of a sentence is not JSON. */
function dataOf(data: string, parse: ParseJson): unknown {
  if (!/^\s*([[{"\d-]|true|false|null)/.test(data)) return data;
  const parsed = parse(data);
  return parsed.ok ? parsed.value : data;
}

function valuesIn(text: string, format: EventFormat): string[] {
  const hasSeparators = format === 'json-seq' && text.includes('\x1e');
  return text.split(hasSeparators ? '\x1e' : '\n').filter((part) => part.trim() !== '');
}

function parseValues(values: readonly string[], parse: ParseJson): ParsedEvents {
  let invalid = 0;
  const events = values.map((text): unknown => {
    const parsed = parse(text);
    if (parsed.ok) return parsed.value;
    invalid += 1;
    return text.trim();
  });
  return { events, invalid };
}
