import { scan, withoutSpans } from './matcher.js';
import { createSecretIndex, mayContainForm, type SecretIndex } from './patterns.js';
import { redactStream } from './redact-stream.js';
import { redactValue } from './redact-value.js';
import { formsOf, isRedactable, mark, minSecretLength, type SecretForms } from './secret-forms.js';

export { isRedactable, mark, minSecretLength };

/** Replaces the secrets of this process with `mark` in everything that leaves the process. */
export interface Redactor {
  /** Registers a secret, unless it is too short (`isRedactable`). Registering it again is cheap. */
  add(secret: string): void;
  /** Redacts a text. Secrets are found in all usual encodings. */
  text(text: string): string;
  /**
   * Redacts bytes, textual or not; returns the same array if it contains no secret. `cut` marks truncated input: a prefix of
   * a secret at its end is redacted too.
   */
  bytes(bytes: Uint8Array, cut?: boolean): Uint8Array;
  /** Redacts every string of a JSON value, keys included; returns the same value if it contains no secret. */
  value<Value>(value: Value): Value;
  /** Redacts a stream, including secrets that are split across chunks. */
  stream(source: ReadableStream<Uint8Array>): ReadableStream<Uint8Array>;
}

/** The most recently registered secrets are stored; old ones, such as renewed tokens, are dropped. */
const maxSecrets = 500;

// Decision: docs/decisions/2026-11-25-credentials-only-at-the-transport.md
export function createRedactor(): Redactor {
  const secrets = new Map<string, SecretForms>();
  let index: SecretIndex | undefined;

  function secretIndex(): SecretIndex {
    index ??= createSecretIndex(secrets.values());
    return index;
  }

  function add(secret: string): void {
    const forms = secrets.get(secret) ?? formsOf(secret);
    if (forms === undefined) return;
    const isNew = !secrets.delete(secret);
    secrets.set(secret, forms);
    if (!isNew) return;
    index = undefined;
    const [oldest] = secrets.keys();
    if (secrets.size > maxSecrets && oldest !== undefined) secrets.delete(oldest);
  }

  function bytes(source: Uint8Array, cut = false): Uint8Array {
    if (secrets.size === 0) return source;
    const { spans } = scan(secretIndex(), source, cut);
    return spans.length === 0 ? source : withoutSpans(source, spans);
  }

  function text(source: string): string {
    if (secrets.size === 0 || source.length < minSecretLength || !mayContainForm(secretIndex(), source)) return source;
    const encoded = Buffer.from(source);
    const redacted = bytes(encoded);
    return redacted === encoded ? source : Buffer.from(redacted).toString();
  }

  return {
    add,
    text,
    bytes,
    value: (value) => (secrets.size === 0 ? value : redactValue(value, { text, bytes })),
    stream: (source) => (secrets.size === 0 ? source : redactStream(source, { scan: (chunk) => scan(secretIndex(), chunk), bytes })),
  };
}
