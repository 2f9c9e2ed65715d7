import type { Socket } from 'node:net';

/** Maximum size of an informational response. undici rejects a larger one. */
const maxHeadBytes = 16 * 1024;

/** Start of a status line whose status is 1xx. */
const informational = 'HTTP/1.1 1';
const headEnd = /\r?\n\r?\n/;

// Decision: docs/decisions/2026-11-26-unasked-100-is-removed-before-undici.md
/**
 * Removes the 100 (Continue) responses from the start of a response. A client must be able to parse them without having asked
 * for them (RFC 9110 §15.2), but undici destroys the connection.
 */
export interface ContinueFilter {
  /** Must be called when a request is sent: the next bytes are the start of its response. */
  start(): void;
  /** Returns what undici may see. Holds back bytes until they show whether they belong to a 100. */
  pass(chunk: Buffer): Buffer;
}

export function createContinueFilter(): ContinueFilter {
  let atStart = false;
  let held = Buffer.alloc(0);
  return {
    start() {
      atStart = true;
    },
    pass(chunk) {
      if (!atStart) return chunk;
      let bytes = Buffer.concat([held, chunk]);
      held = Buffer.alloc(0);
      const passed: Buffer[] = [];
      for (;;) {
        const text = bytes.toString('latin1', 0, maxHeadBytes);
        const length = headLength(text);
        if (length === undefined && bytes.length < maxHeadBytes) {
          held = bytes;
          break;
        }
        atStart = length !== undefined && length > 0;
        if (!atStart) {
          passed.push(bytes);
          break;
        }
        if (!/^\s*HTTP\/1\.\d 100\b/.test(text)) passed.push(bytes.subarray(0, length));
        bytes = bytes.subarray(length);
      }
      return Buffer.concat(passed);
    },
  };
}

/** Returns the length of the informational response at the start; 0 if there is none, undefined if more bytes decide. */
function headLength(text: string): number | undefined {
  // Parsers skip empty lines before a status line (RFC 9112 §2.2).
  const empty = /^[\r\n]*/.exec(text)?.[0].length ?? 0;
  const line = text.slice(empty, empty + informational.length + 2).replace(/^HTTP\/1\.\d/, 'HTTP/1.1');
  if (!informational.startsWith(line.slice(0, informational.length))) return 0;
  if (line.length < informational.length + 2) return undefined;
  // After 101, the connection has another protocol.
  if (!/1(?!01)\d\d$/.test(line)) return 0;
  const end = headEnd.exec(text.slice(empty));
  return end === null ? undefined : empty + end.index + end[0].length;
}

const filters = new WeakMap<Socket, ContinueFilter>();

/** Removes 100 (Continue) responses from what undici reads from the socket. Must be called for each request on it. */
export function removeContinue(socket: Socket): void {
  const filter = filters.get(socket) ?? createContinueFilter();
  filter.start();
  if (filters.has(socket)) return;
  filters.set(socket, filter);
  const read = socket.read.bind(socket);
  socket.read = (size?: number): unknown => {
    for (;;) {
      const chunk: unknown = read(size);
      if (!Buffer.isBuffer(chunk)) return chunk;
      const passed = filter.pass(chunk);
      if (passed.length > 0) return passed;
    }
  };
}
