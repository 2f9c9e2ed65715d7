import { scan, withoutSpans } from './matcher.js';
import { createNeedles, mayHoldForm, type Needles } from './patterns.js';
import { redactStream } from './redact-stream.js';
import { redactValue } from './redact-value.js';
import { formsOf, isScrubbed, mark, type SecretForms, shortestSecret } from './secret-forms.js';

export { isScrubbed, mark, shortestSecret };

/** Knows the secrets of this process, and takes them out of whatever leaves it. */
export interface Redactor {
  /** From now on it is taken out, unless it is too short (`isScrubbed`). To tell it again costs nothing. */
  add(secret: string): void;
  /** The text without secrets, in any of their usual encodings. */
  text(text: string): string;
  /**
   * Bytes of text or of anything else; the same array when there was nothing to take out. `cut`: more followed that is
   * not here, so the beginning of a secret at the end is taken out too.
   */
  bytes(bytes: Uint8Array, cut?: boolean): Uint8Array;
  /** Every string of a JSON value, keys too; the same value when there was nothing to take out. */
  value<Value>(value: Value): Value;
  /** For bodies as they come: a secret that is split over chunks is found too. */
  stream(source: ReadableStream<Uint8Array>): ReadableStream<Uint8Array>;
}

/** Those told last are known; tokens that were renewed long ago are forgotten. */
const mostSecrets = 500;

export function createRedactor(): Redactor {
  const known = new Map<string, SecretForms>();
  let built: Needles | undefined;

  function needles(): Needles {
    built ??= createNeedles(known.values());
    return built;
  }

  function add(secret: string): void {
    const forms = known.get(secret) ?? formsOf(secret);
    if (forms === undefined) return;
    const isNew = !known.delete(secret);
    known.set(secret, forms);
    if (!isNew) return;
    built = undefined;
    const [oldest] = known.keys();
    if (known.size > mostSecrets && oldest !== undefined) known.delete(oldest);
  }

  function bytes(source: Uint8Array, cut = false): Uint8Array {
    if (known.size === 0) return source;
    const { spans } = scan(needles(), source, cut);
    return spans.length === 0 ? source : withoutSpans(source, spans);
  }

  function text(source: string): string {
    if (known.size === 0 || source.length < shortestSecret || !mayHoldForm(needles(), source)) return source;
    const encoded = Buffer.from(source);
    const clean = bytes(encoded);
    return clean === encoded ? source : Buffer.from(clean).toString();
  }

  return {
    add,
    text,
    bytes,
    value: (value) => (known.size === 0 ? value : redactValue(value, { text, bytes })),
    stream: (source) => (known.size === 0 ? source : redactStream(source, { scan: (chunk) => scan(needles(), chunk), bytes })),
  };
}
