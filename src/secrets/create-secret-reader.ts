import { setMaxListeners } from 'node:events';
import { resolve } from 'node:path';
import { decode, readTextFile } from '../documents/read-text-file.js';
import { ApiError } from '../errors.js';
import type { Clock } from '../runtime/clock.js';
import { ownCommand } from '../runtime/own-command.js';
import { nameOf, parseReferences, type Reference } from './references.js';
import { runSecretCommand } from './secret-command.js';
import type { Register, SecretReader } from './secret-reader.js';

export interface SecretReaderOptions {
  /** Returns the base of relative paths and working directory of commands: the folder of the configuration file in use. */
  readonly folder: () => string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** Returns why a reference must not be used now: a file that it names changed. Default: nothing forbids it. */
  readonly check?: (reference: Reference) => Promise<string | undefined>;
}

export interface ConfiguredSecretReader extends Required<SecretReader> {
  /** Resolves when the secrets that `peek` began to read are registered. */
  peeked(): Promise<void>;
  /** Ends the commands that are running, because a process that exits would leave them behind. Further commands fail. */
  close(): void;
}

const cacheTtlMs = 60_000;
const commandTimeoutMs = 30_000;
const maxBytes = 64 * 1024;

interface CachedSecret {
  readonly value: Promise<string>;
  /** Absent while the read is in progress. */
  readAt?: number;
}

/** Reads secrets on use. Caches each value for 60 s and shares concurrent reads; failures are not cached. */
export function createSecretReader(options: SecretReaderOptions): ConfiguredSecretReader {
  const { clock } = options;
  const cache = new Map<string, CachedSecret>();
  const peeking = new Set<Promise<unknown>>();
  const closing = new AbortController();
  // Every running command adds a listener, so many listeners are not a leak.
  setMaxListeners(0, closing.signal);

  async function requireAllowed(reference: Reference): Promise<void> {
    const change = await options.check?.(reference);
    if (change === undefined) return;
    const hint = `Ask the operator to check the change, and then run in the folder of the configuration file: ${ownCommand('config trust')}`;
    throw secretUnavailable(`${nameOf(reference)} cannot be used: ${change}.`, hint);
  }

  function secretOf(reference: Reference): Promise<string> {
    const cached = cache.get(reference.source);
    if (cached !== undefined && (cached.readAt === undefined || clock.monotonic() - cached.readAt < cacheTtlMs)) return cached.value;
    const entry: CachedSecret = { value: readNow() };
    cache.set(reference.source, entry);
    return entry.value;

    async function readNow(): Promise<string> {
      try {
        await requireAllowed(reference);
        const value = await readReference(reference, { ...options, folder: options.folder(), signal: closing.signal });
        entry.readAt = clock.monotonic();
        return value;
      } catch (error) {
        cache.delete(reference.source);
        throw error;
      }
    }
  }

  async function peek(text: string, register: Register): Promise<string | undefined> {
    const parsed = parseReferences(text);
    if (!parsed.ok) return undefined;
    const values = await Promise.all(parsed.parts.map((part) => (typeof part === 'string' ? part : peekAt(part))));
    return values.every((value) => value !== undefined) ? values.join('') : undefined;

    async function peekAt(reference: Reference): Promise<string | undefined> {
      if (reference.kind === 'command') return undefined;
      // Not cached: the first use reads the current value.
      const value = await requireAllowed(reference)
        .then(() => readReference(reference, { ...options, folder: options.folder() }))
        .catch(() => undefined);
      if (value !== undefined) register(value, reference.source);
      return value;
    }
  }

  return {
    async read(text, register) {
      const parsed = parseReferences(text);
      if (!parsed.ok)
        throw secretUnavailable(`A value in the configuration ${parsed.rule}.`, `Ask the operator to run: ${ownCommand('config check')}`);
      const values = await Promise.all(
        parsed.parts.map(async (part) => {
          if (typeof part === 'string') return part;
          const value = await secretOf(part);
          register?.(value, part.source);
          return value;
        }),
      );
      return values.join('');
    },
    peek(text, register) {
      const peeked = peek(text, register);
      peeking.add(peeked);
      return peeked.finally(() => peeking.delete(peeked));
    },
    async peeked() {
      while (peeking.size > 0) await Promise.all(peeking);
    },
    close: () => closing.abort(),
  };
}

/** @throws ApiError `secret-unavailable` */
export async function readReference(
  reference: Reference,
  { folder, env, clock, signal }: Pick<SecretReaderOptions, 'env' | 'clock'> & { readonly folder: string; readonly signal?: AbortSignal },
): Promise<string> {
  const name = nameOf(reference);
  if (reference.kind === 'env') {
    const value = env[reference.name];
    const hint = `Ask the operator to set the environment variable ${reference.name} for this server and restart it. Many MCP hosts pass only the variables that their configuration of the server names: add it there to env (Codex: env_vars; Gemini CLI: env with "$${reference.name}"). Its value must not appear in the conversation.`;
    if (value === undefined) throw secretUnavailable(`${name} is not set.`, hint);
    return requireNonEmpty(value, name, hint);
  }
  if (reference.kind === 'file') {
    const hint = 'Ask the operator to write the secret to that file as plain text that this server can read.';
    const read = await readTextFile(resolve(folder, reference.path), maxBytes);
    if (!read.ok) throw secretUnavailable(`The file of ${name} ${read.error}.`, hint);
    return requireNonEmpty(withoutNewline(read.text), name, hint);
  }
  const hint = 'Ask the operator to run the command in a shell. It must print the secret and exit with 0.';
  const limits = { maxBytes, timeoutMs: commandTimeoutMs, ...(signal && { signal }) };
  const result = await runSecretCommand(reference.program, reference.args, { folder, env, clock, ...limits });
  if (!result.ok) throw secretUnavailable(`The command of ${name} ${result.failure}.`, hint);
  const text = decode(result.stdout);
  if (text === undefined) throw secretUnavailable(`The output of the command of ${name} is not UTF-8 text.`, hint);
  return requireNonEmpty(withoutNewline(text), name, hint);
}

function requireNonEmpty(value: string, name: string, hint: string): string {
  if (value === '') throw secretUnavailable(`${name} is empty.`, hint);
  return value;
}

/** Removes one trailing newline, which editors and commands append; earlier ones belong to the secret. */
function withoutNewline(text: string): string {
  return text.replace(/\r?\n$/, '');
}

function secretUnavailable(message: string, hint: string): ApiError {
  return new ApiError('secret-unavailable', message, { outcome: 'not-sent', safeToRetry: false, hint });
}
