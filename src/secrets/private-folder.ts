import { constants, type Stats } from 'node:fs';
import { lstat, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { ApiError } from '../errors.js';
import { type FileLockOptions, withFileLock } from '../runtime/file-lock.js';
import { replaceFile } from '../runtime/replace-file.js';

/** Folder whose files only the user of this process can access. */
export interface PrivateFolder {
  read(name: string): Promise<string | undefined>;
  /** Writes atomically, even if several processes write concurrently. */
  write(name: string, text: string): Promise<void>;
  /** Runs the action while no other process runs one for this name. */
  exclusive<Result>(name: string, action: () => Promise<Result>, options: FileLockOptions): Promise<Result>;
}

const maxFileBytes = 1024 * 1024;

/** Returns a folder that is created on first write. Refuses folders and files that other users can access and may have read or changed. */
export function createPrivateFolder(folder: string): PrivateFolder {
  async function checkFolder(): Promise<void> {
    const stats = await lstat(folder);
    if (!stats.isDirectory()) throw unsafe(folder, 'is not a folder', 'delete it.');
    checkOwner(folder, stats, 'chmod 700');
  }

  async function createFolder(): Promise<void> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await checkFolder();
  }

  return {
    async exclusive(name, action, options) {
      await createFolder();
      return withFileLock(join(folder, name), action, options);
    },
    async read(name) {
      const file = join(folder, name);
      try {
        await checkFolder();
        // O_NOFOLLOW: this program creates no links, so a link in this folder was planted.
        const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
        try {
          const stats = await handle.stat();
          if (!stats.isFile() || stats.size > maxFileBytes) throw unsafe(file, 'was not written by this program', 'delete it.');
          checkOwner(file, stats, 'chmod 600');
          return await handle.readFile('utf8');
        } finally {
          await handle.close();
        }
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    async write(name, text) {
      await createFolder();
      await replaceFile(join(folder, name), text, { mode: 0o600 });
    },
  };
}

function checkOwner(path: string, { mode, uid }: Stats, repair: string): void {
  const user = process.getuid?.();
  // On Windows, only the user has access to the user profile.
  if (user === undefined) return;
  if (uid !== user) throw unsafe(path, 'belongs to another user', 'delete it.');
  if ((mode & 0o077) !== 0)
    throw unsafe(path, `is accessible to other users (mode ${(mode & 0o777).toString(8)})`, `run: ${repair} ${shellQuoted(path)}`);
}

function unsafe(path: string, error: string, repair: string): ApiError {
  return new ApiError('secret-unavailable', `${path} ${error}, so it was neither read nor written.`, {
    outcome: 'not-sent',
    safeToRetry: false,
    // Without a full stop, which would be copied with a command.
    hint: `Ask the operator to inspect its contents, and then to ${repair}`,
  });
}

/** Quotes a path for a shell, if it contains other than harmless characters. */
function shellQuoted(path: string): string {
  return /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
