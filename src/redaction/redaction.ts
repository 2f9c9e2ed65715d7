import type { Signal } from '../runtime/signal.js';
import { maxBodyWork, type Scanned, type Span, scan, scanInSlices, withoutSpans } from './matcher.js';
import { createSecretIndex, mayContainForm, type SecretIndex } from './patterns.js';
import { redactStream } from './redact-stream.js';
import { redactValue } from './redact-value.js';
import { minSecretLength, type SecretForms } from './secret-forms.js';

/** Replaces certain secrets with `mark`. */
export interface Redaction {
  /** Redacts a text. Secrets are found in all usual encodings. */
  text(text: string): string;
  /**
   * Redacts bytes, textual or not; returns the same array if it contains no secret. `cut` marks truncated input: its last
   * bytes are dropped, because they can be the beginning of a secret. Their number does not depend on what they are.
   */
  bytes(bytes: Uint8Array, cut?: boolean): Uint8Array;
  /**
   * Returns where a body contains secrets, without blocking this process for long. Returns undefined if the signal aborts, or
   * if the body resembles secrets so much that finding them takes too long.
   */
  spans(body: Uint8Array, signal?: Signal): Promise<readonly Span[] | undefined>;
  /** Reports whether there is no secret to find. */
  isEmpty(): boolean;
  /** Redacts every string of a JSON value, keys included; returns the same value if it contains no secret. */
  value<Value>(value: Value): Value;
  /** Redacts a stream, including secrets that are split across chunks. It fails with `tooSlow()` if that takes too long. */
  stream(source: ReadableStream<Uint8Array>, tooSlow?: () => Error): ReadableStream<Uint8Array>;
  /** Returns the number of bytes of a truncated input that are certainly not the beginning of a secret. */
  certainLength(bytes: Uint8Array): number;
}

/** A growing number of secrets. */
export interface SecretSource {
  /** Changes with the secrets. */
  version(): number;
  forms(): Iterable<SecretForms>;
}

/** Length of an escaped character in the longest of the usual encodings, such as `%255Cu0061`. */
const maxCharacterLength = 12;

export function createRedaction(source: SecretSource): Redaction {
  let built: { readonly version: number; readonly index: SecretIndex | undefined; readonly maxLineBytes: number } | undefined;

  /** Returns the index of the current secrets; undefined if there are none. */
  function current() {
    const version = source.version();
    if (built?.version !== version) {
      const all = [...source.forms()];
      const maxLineBytes = Math.max(0, ...all.map((forms) => forms.maxLineBytes));
      built = { version, index: all.length === 0 ? undefined : createSecretIndex(all), maxLineBytes };
    }
    return built;
  }

  function certainLength(bytes: Uint8Array): number {
    const length = Math.max(0, bytes.length - current().maxLineBytes * maxCharacterLength);
    return isContinuation(bytes[length]) ? afterCharacters(bytes, length) : length;
  }

  function bytes(input: Uint8Array, cut = false): Uint8Array {
    const { index } = current();
    const length = cut ? certainLength(input) : input.length;
    const found = (index === undefined ? [] : scan(index, input).spans).filter(({ start }) => start < length);
    if (found.length === 0) return length === input.length ? input : input.slice(0, length);
    return withoutSpans(input, found, length);
  }

  function text(input: string): string {
    if (input.length < minSecretLength) return input;
    const { index } = current();
    if (index === undefined || !mayContainForm(index, input)) return input;
    const encoded = Buffer.from(input);
    const redacted = bytes(encoded);
    return redacted === encoded ? input : Buffer.from(redacted).toString();
  }

  async function scanSlowly(chunk: Uint8Array, maxWork: number, signal?: Signal): Promise<Scanned | undefined> {
    const { index } = current();
    return index === undefined ? { spans: [], settled: chunk.length, work: 0 } : scanInSlices(index, chunk, maxWork, signal);
  }

  return {
    isEmpty: () => current().index === undefined,
    text,
    bytes,
    spans: async (body, signal) => (await scanSlowly(body, maxBodyWork(body.length), signal))?.spans,
    certainLength,
    value: (value) => (current().index === undefined ? value : redactValue(value, { text, bytes })),
    stream: (input, tooSlow = () => new Error('redacting the stream takes too long')) =>
      current().index === undefined ? input : redactStream(input, scanSlowly, tooSlow),
  };
}

const isContinuation = (byte: number | undefined) => byte !== undefined && (byte & 0xc0) === 0x80;

/** Returns the end of the last complete UTF-8 character before `at`. */
function afterCharacters(bytes: Uint8Array, at: number): number {
  let start = at;
  while (start > 0 && at - start < 3 && isContinuation(bytes[start])) start -= 1;
  return start;
}
