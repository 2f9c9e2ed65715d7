import { appendFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import type { Clock } from '../runtime/clock.js';
import type { Logger } from './logger.js';

/** Record of who called what. It must be written before the call starts, or the call is refused. */
export interface AuditLog {
  /** Whether calls that cannot be recorded are refused. */
  readonly isRequired: boolean;
  /** Appends a record as a JSON line, and reports whether it was written. Never rejects. */
  append(record: Readonly<Record<string, unknown>>): Promise<boolean>;
}

export interface AuditLogOptions {
  /** Path of the file, or a stream. */
  readonly to: string | Writable;
  readonly isRequired: boolean;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Redacts each record. */
  readonly redact: (record: Record<string, unknown>) => Record<string, unknown>;
}

/** Time after which a record counts as not written: a file system can hang. */
const maxWriteMs = 2000;

interface Waiting {
  readonly line: string;
  readonly written: (isWritten: boolean) => void;
}

// Decision: docs/decisions/2026-11-26-calls-are-audited-before-they-start.md
/**
 * Creates an audit log. Each write opens the file again, so that it can be renamed at any time (logrotate needs no signal).
 * Records that arrive during a write are written together.
 */
export function createAuditLog({ to, isRequired, clock, logger, redact }: AuditLogOptions): AuditLog {
  const waiting = new Set<Waiting>();
  let isWriting = false;
  let hasFailed = false;

  async function writeAll(): Promise<void> {
    if (isWriting) return;
    isWriting = true;
    while (waiting.size > 0) {
      const batch = [...waiting];
      waiting.clear();
      // After a failure, a part of a line may be in the file.
      const text = `${hasFailed ? '\n' : ''}${batch.map(({ line }) => line).join('')}`;
      const isWritten = await write(to, text).then(
        () => true,
        (error: unknown) => report(error),
      );
      if (isWritten && hasFailed) logger.info({}, 'the audit log is written again');
      hasFailed = !isWritten;
      for (const { written } of batch) written(isWritten);
    }
    isWriting = false;
  }

  /** Logs the first of several failures. */
  function report(error: unknown): false {
    if (!hasFailed)
      logger.error({ err: String(error) }, `the audit log cannot be written; ${isRequired ? 'calls are refused' : 'calls go on'}`);
    return false;
  }

  return {
    isRequired,
    append(record) {
      const line = `${JSON.stringify(redact({ time: new Date(clock.now()).toISOString(), ...record }))}\n`;
      return new Promise((resolve) => {
        const one: Waiting = {
          line,
          written(isWritten) {
            cancel();
            resolve(isWritten);
          },
        };
        const cancel = clock.after(maxWriteMs, () => {
          waiting.delete(one);
          resolve(report('a write takes too long'));
          hasFailed = true;
        });
        waiting.add(one);
        void writeAll();
      });
    },
  };
}

function write(to: string | Writable, text: string): Promise<void> {
  if (typeof to === 'string') return appendFile(to, text, { mode: 0o600 });
  return new Promise((resolve, reject) => {
    to.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
