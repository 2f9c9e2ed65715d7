// Decision: docs/decisions/2026-11-26-messages-are-scanned-before-they-are-parsed.md
/** What a message contains, as far as it was read. */
export interface MessageScan {
  /** Reads the next bytes. */
  read(bytes: Uint8Array): void;
  /** Lower bound of the number of values and keys in the message. */
  readonly values: number;
  /** The `id` of the message, if it has one that is a string or a number. */
  id(): string | number | undefined;
  /** The JSON text of this id: a number can have more digits than a double holds. */
  idText(): string | undefined;
}

const [quote, backslash, colon, comma] = [0x22, 0x5c, 0x3a, 0x2c];
const [opening, closing] = [
  [0x7b, 0x5b],
  [0x7d, 0x5d],
];
const maxTokenBytes = 200;

/** Scans one JSON-RPC message as it arrives, without parsing it: its parts are found although it is too large to be stored. */
export function createMessageScan(): MessageScan {
  let depth = 0;
  let isString = false;
  let isEscaped = false;
  let values = 0;
  /** Bytes of the current key or scalar of the message itself, at depth 1. */
  let token: number[] = [];
  let key = '';
  let idText: string | undefined;

  function endMember(): void {
    if (key === '"id"') idText = Buffer.from(token).toString().trim();
    key = '';
    token = [];
  }

  function readOne(byte: number): void {
    if (depth === 1 && token.length < maxTokenBytes) token.push(byte);
    if (isString) {
      if (isEscaped) isEscaped = false;
      else if (byte === backslash) isEscaped = true;
      else if (byte === quote) isString = false;
    } else if (byte === quote) isString = true;
    else if (byte === colon) {
      if (depth !== 1) return;
      key = Buffer.from(token.slice(0, -1)).toString().trim();
      token = [];
    } else if (byte === comma) {
      values += 1;
      if (depth !== 1) return;
      token.pop();
      endMember();
    } else if (opening.includes(byte)) {
      values += 1;
      depth += 1;
    } else if (closing.includes(byte)) {
      if (depth === 1) {
        token.pop();
        endMember();
      }
      depth -= 1;
    }
  }

  return {
    read(bytes) {
      for (const byte of bytes) readOne(byte);
    },
    get values() {
      return values;
    },
    id: () => (idText === undefined ? undefined : parseId(idText)),
    idText: () => (idText !== undefined && parseId(idText) !== undefined ? idText : undefined),
  };
}

function parseId(text: string): string | number | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' || typeof value === 'number' ? value : undefined;
  } catch {
    return undefined;
  }
}
