import { randomUUID } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ApiError } from '../errors.js';

/** Files that nobody but the user of this process may read. */
export interface PrivateFolder {
  read(name: string): Promise<string | undefined>;
  /** As a whole or not at all, also when two processes write at a time. */
  write(name: string, text: string): Promise<void>;
}

const mostBytes = 1024 * 1024;

/** Made on the first write. A folder or file that others can get at is refused, because what it held may be known or changed. */
export function createPrivateFolder(folder: string): PrivateFolder {
  async function checkFolder(): Promise<void> {
    const stats = await lstat(folder);
    if (!stats.isDirectory()) throw unsafe(folder, 'is no folder', 'remove it');
    checkOwner(folder, stats, 'chmod 700');
  }

  return {
    async read(name) {
      const file = join(folder, name);
      try {
        await checkFolder();
        // Nobody else makes links here; one that is there leads to what was not meant.
        const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
        try {
          const stats = await handle.stat();
          if (!stats.isFile() || stats.size > mostBytes) throw unsafe(file, 'is not a file of this program', 'remove it');
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
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await checkFolder();
      const temporary = join(folder, `.${randomUUID()}`);
      try {
        const handle = await open(temporary, 'wx', 0o600);
        try {
          await handle.writeFile(text);
          await handle.sync();
        } finally {
          await handle.close();
        }
        await rename(temporary, join(folder, name));
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
    },
  };
}

function checkOwner(path: string, { mode, uid }: Stats, repair: string): void {
  const user = process.getuid?.();
  // Windows: what lies in the profile of a user is that user's.
  if (user === undefined) return;
  if (uid !== user) throw unsafe(path, 'belongs to another user', 'remove it');
  if ((mode & 0o077) !== 0) throw unsafe(path, `is open to other users (mode ${(mode & 0o777).toString(8)})`, `type: ${repair} ${path}`);
}

function unsafe(path: string, fault: string, repair: string): ApiError {
  return new ApiError('secret-unavailable', `${path} ${fault}, so that nothing is read from it or written to it.`, {
    outcome: 'not-sent',
    safeToRetry: false,
    hint: `The person who runs this server looks at what it holds; then, to use it again, ${repair}.`,
  });
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
