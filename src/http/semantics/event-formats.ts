/** A body that is a sequence of events: Server-Sent Events, lines of JSON, or JSON text sequences (RFC 7464). */
export type EventFormat = 'event-stream' | 'json-lines' | 'json-seq';

/** Sequences of JSON values, of which one alone is JSON: https://github.com/ndjson/ndjson-spec, RFC 7464, RFC 8142. */
const sequenceTypes =
  /^application\/((x-)?ndjson|(x-)?jsonl|(x-)?json-?lines|(x-)?json-stream|stream\+json|x-json-seq|json-seq|.*\+json-seq)$/;

/** Reports whether a media type is a sequence of JSON values. */
export function isJsonSequence(essence: string): boolean {
  return sequenceTypes.test(essence);
}

/** Returns the format of the events that a Content-Type declares; undefined if the body is not a sequence of events. */
export function eventFormatOf(contentType: string | null): EventFormat | undefined {
  const essence = /^\s*([^\s;,]*)/.exec(contentType ?? '')?.[1]?.toLowerCase() ?? '';
  if (essence === 'text/event-stream') return 'event-stream';
  if (!isJsonSequence(essence)) return undefined;
  return essence.endsWith('json-seq') ? 'json-seq' : 'json-lines';
}
