import type { Writable } from 'node:stream';

/** Maximum bytes that wait for the reader of stderr. Further lines are dropped: a host that does not read must not stop the server. */
const maxWaitingBytes = 1024 * 1024;
/** Time in which lines are collected, because each write is a system call. */
const collectMs = 10;
/** Maximum time that `flush` waits for the reader. */
const flushMs = 500;

/** Destination of log lines that never blocks the process and never fails. */
export interface LogOutput {
  write(line: string): void;
  /** Resolves when all lines are written, or nobody reads them. */
  flush(): Promise<void>;
}

// Decision: docs/decisions/2026-11-26-log-lines-never-block.md
/** `describeDropped` returns the line that reports dropped lines as soon as the reader has caught up. */
export function createLogOutput(stream: Writable, describeDropped: (count: number) => string): LogOutput {
  let dropped = 0;
  let collected = '';
  let timer: NodeJS.Timeout | undefined;
  ignoreErrors(stream);

  function send(): void {
    clearTimeout(timer);
    timer = undefined;
    if (collected !== '') stream.write(collected);
    collected = '';
  }

  return {
    write(line) {
      if (stream.writableLength + collected.length > maxWaitingBytes) {
        dropped += 1;
        return;
      }
      if (dropped > 0) collected += describeDropped(dropped);
      dropped = 0;
      collected += line;
      timer ??= setTimeout(send, collectMs).unref();
    },
    flush() {
      send();
      if (stream.writableLength === 0) return Promise.resolve();
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, flushMs);
        stream.write('', () => {
          clearTimeout(timer);
          resolve();
        });
      });
    },
  };
}

const ignored = new WeakSet<Writable>();

/** A broken stderr loses the log, nothing else. */
function ignoreErrors(stream: Writable): void {
  if (!ignored.has(stream)) stream.on('error', () => undefined);
  ignored.add(stream);
}
