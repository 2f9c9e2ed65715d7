export type MessageText =
  /** `value` is undefined if the text is blank. */
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly rule: string };

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Parses the bytes of one message: JSON in UTF-8, which can begin with a byte order mark (RFC 8259 §8.1). */
export function parseMessage(bytes: Uint8Array): MessageText {
  let text: string;
  try {
    text = decoder.decode(bytes).trim();
  } catch {
    // A replacement character would be another argument than the one that was sent.
    return { ok: false, rule: 'is not valid UTF-8' };
  }
  if (text === '') return { ok: true, value: undefined };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, rule: 'is not valid JSON' };
  }
}
