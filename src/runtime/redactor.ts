/** Knows the secrets of this process, and takes them out of whatever leaves it. */
export interface Redactor {
  add(secret: string): void;
  /** The text without secrets, in any of their usual encodings. */
  text(text: string): string;
  /** Bytes of text or of anything else; the same array when there was nothing to take out. */
  bytes(bytes: Uint8Array): Uint8Array;
  /** Every string of a JSON value, keys too; the same value when there was nothing to take out. */
  value<Value>(value: Value): Value;
  /** For bodies as they come: a secret that is split over chunks is found too. */
  stream(source: ReadableStream<Uint8Array>): ReadableStream<Uint8Array>;
}

/** TEMPORARY until the real one is merged. */
export function createRedactor(): Redactor {
  return { add: () => undefined, text: (text) => text, bytes: (bytes) => bytes, value: (value) => value, stream: (source) => source };
}
