import { resolve } from 'node:path';
import { decode, readTextFile } from '../documents/read-text-file.js';
import { ApiError } from '../errors.js';
import type { Redactor } from '../redaction/redactor.js';
import type { Clock } from '../runtime/clock.js';
import { nameOf, parseReferences, type Reference } from './references.js';
import { runSecretCommand } from './secret-command.js';
import type { SecretReader } from './secret-reader.js';

export interface SecretReaderOptions {
  /** Where relative paths begin and commands run: the folder of the configuration file. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** Is told every value before anybody else has it. */
  readonly redactor: Pick<Redactor, 'add'>;
}

const keepMs = 60_000;
const commandTimeoutMs = 30_000;
const maxBytes = 64 * 1024;

interface Kept {
  readonly value: Promise<string>;
  /** Not known while it is being read. */
  readAt?: number;
}

/** Reads each secret when it is used, at most once in a minute, and once at a time. What could not be read is not kept. */
export function createSecretReader(options: SecretReaderOptions): SecretReader {
  const { clock, redactor } = options;
  const kept = new Map<string, Kept>();

  function secretOf(reference: Reference): Promise<string> {
    const known = kept.get(reference.source);
    if (known !== undefined && (known.readAt === undefined || clock.monotonic() - known.readAt < keepMs)) return known.value;
    const entry: Kept = { value: readNow() };
    kept.set(reference.source, entry);
    return entry.value;

    async function readNow(): Promise<string> {
      try {
        const value = await readReference(reference, options);
        redactor.add(value);
        entry.readAt = clock.monotonic();
        return value;
      } catch (error) {
        kept.delete(reference.source);
        throw error;
      }
    }
  }

  return {
    async read(text) {
      const parsed = parseReferences(text);
      if (!parsed.ok) throw unavailable(`A text of the configuration ${parsed.rule}.`, 'To see where: api-integration-mcp config check.');
      const values = await Promise.all(parsed.parts.map((part) => (typeof part === 'string' ? part : secretOf(part))));
      return values.join('');
    },
  };
}

/** @throws ApiError `secret-unavailable` */
export async function readReference(
  reference: Reference,
  { folder, env, clock }: Pick<SecretReaderOptions, 'folder' | 'env' | 'clock'>,
): Promise<string> {
  const name = nameOf(reference);
  if (reference.kind === 'env') {
    const value = env[reference.name];
    const hint = `The person who runs this server starts it with ${reference.name} in its environment.`;
    if (value === undefined) throw unavailable(`${name} is not set.`, hint);
    return filled(value, name, hint);
  }
  if (reference.kind === 'file') {
    const hint = 'The person who runs this server puts the secret into that file, as text that this server may read.';
    const read = await readTextFile(resolve(folder, reference.path), maxBytes);
    if (!read.ok) throw unavailable(`The file of ${name} ${read.fault}.`, hint);
    return filled(withoutNewline(read.text), name, hint);
  }
  const hint = 'The person who runs this server runs the command by itself to see why; it must print the secret, and end with exit code 0.';
  const run = await runSecretCommand(reference.program, reference.args, { folder, env, clock, maxBytes, timeoutMs: commandTimeoutMs });
  if (!run.ok) throw unavailable(`The command of ${name} ${run.fault}.`, hint);
  const text = decode(run.stdout);
  if (text === undefined) throw unavailable(`The command of ${name} did not print UTF-8 text.`, hint);
  return filled(withoutNewline(text), name, hint);
}

function filled(value: string, name: string, hint: string): string {
  if (value === '') throw unavailable(`${name} is empty.`, hint);
  return value;
}

/** Editors and commands end their text with one; those that belong to the secret come before it. */
function withoutNewline(text: string): string {
  return text.replace(/\r?\n$/, '');
}

function unavailable(message: string, hint: string): ApiError {
  return new ApiError('secret-unavailable', message, { outcome: 'not-sent', safeToRetry: false, hint });
}
