import type { Writable } from 'node:stream';
import type { Batch } from './stdio-requests.js';

/** Maximum bytes that wait for the client to read them. */
const maxUnread = 16 * 1024 * 1024;

/** Writes messages to stdout. A broken stdout is noticed by its own event. */
export interface StdioOutput {
  /** Writes one message. Resolves when stdout can take the next one. */
  write(text: string): Promise<void>;
  /** Writes a response, or adds it to its batch. */
  respond(text: string, batch: Batch | undefined): Promise<void>;
  /** Counts one message of a batch as finished, and writes the responses after the last one. */
  settle(batch: Batch): Promise<void>;
  /** Reports whether the client has not read so much that it is not sent more. */
  isFull(): boolean;
}

export function createStdioOutput(stdout: Writable): StdioOutput {
  const output: StdioOutput = {
    write: (text) =>
      new Promise((resolve, reject) => {
        // A callback instead of listeners: Node.js warns about more than ten of them, and every waiting response would add one.
        const isTaken = stdout.write(`${text}\n`, (error) => (error ? reject(error) : resolve()));
        if (isTaken) resolve();
      }),
    async respond(text, batch) {
      if (batch === undefined) return output.write(text);
      batch.responses.push(text);
      return output.settle(batch);
    },
    async settle(batch) {
      batch.missing -= 1;
      if (batch.missing === 0 && batch.responses.length > 0) await output.write(`[${batch.responses.join(',')}]`);
    },
    isFull: () => stdout.writableLength > maxUnread,
  };
  return output;
}
