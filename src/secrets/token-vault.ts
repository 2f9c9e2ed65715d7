import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { ApiError } from '../errors.js';
import { type Clock, systemClock } from '../runtime/clock.js';
import { FileLockTimeout } from '../runtime/file-lock.js';
import { createPrivateFolder } from './private-folder.js';

/** Storage for tokens across restarts, separate for each user of this machine. */
export interface TokenVault {
  load(key: string): Promise<unknown>;
  save(key: string, value: unknown): Promise<void>;
  /**
   * Runs the action while no other process runs one for this key; the signal ends the wait, not the action. Without this
   * method, two processes can use the same refresh token concurrently.
   */
  exclusive?<Result>(key: string, action: () => Promise<Result>, signal: AbortSignal): Promise<Result>;
}

/** A token request takes at most 30 s. */
const maxLockWaitMs = 60_000;

/** Stores each key in its own file, so that processes that save different tokens do not block each other. */
export function createTokenVault(stateFolder: string, clock: Clock = systemClock): TokenVault {
  const folder = createPrivateFolder(join(stateFolder, 'tokens'));
  return {
    async load(key) {
      const text = await folder.read(fileOf(key));
      return text === undefined ? undefined : parse(text);
    },
    save: (key, value) => folder.write(fileOf(key), `${JSON.stringify(value)}\n`),
    async exclusive(key, action, signal) {
      let started = false;
      const start = () => {
        started = true;
        return action();
      };
      try {
        return await folder.exclusive(fileOf(key), start, { timeoutMs: maxLockWaitMs, signal, clock });
      } catch (error) {
        if (started) throw error;
        if (error instanceof FileLockTimeout) throw lockTimeout(error);
        // Where no lock can be created, no tokens can be saved either: the tokens of this process are its own.
        if (error instanceof Error && 'syscall' in error) return action();
        throw error;
      }
    },
  };
}

/** Hashes a key into a file name, because it may contain any character, such as those of an issuer URL. */
function fileOf(key: string): string {
  return `${createHash('sha256').update(key).digest('hex')}.json`;
}

/** Returns undefined if the text is not valid JSON; a new token then replaces the file. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function lockTimeout(cause: unknown): ApiError {
  return new ApiError('token-unavailable', `Another process has been renewing the token for more than ${maxLockWaitMs / 1000} s.`, {
    outcome: 'not-sent',
    safeToRetry: true,
    hint: 'Retry in one minute. If it fails again, ask the operator to restart the other processes of this server.',
    cause,
  });
}
