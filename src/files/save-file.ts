import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, lstat, mkdir, open, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ApiError } from '../errors.js';
import type { FileFolders } from './file-folders.js';
import { namesOf, refused } from './path-below.js';

/** A file in `files.save` that does not exist yet. */
export interface SaveTarget {
  /** Absolute path. */
  readonly path: string;
  /**
   * Writes the complete file or nothing; only the user of this process can read it.
   * @throws ApiError `save-failed`
   */
  save(bytes: Uint8Array): Promise<void>;
}

/**
 * Checks a path of an agent before the request is sent.
 * @throws ApiError `invalid-arguments`
 */
export async function saveTargetOf({ save: folder }: FileFolders, path: string): Promise<SaveTarget> {
  if (folder === undefined) {
    const hint = 'Omit saveTo and read the body with read-response, or ask the operator to set files.save in the configuration.';
    throw refused('saveTo', 'is not available: this server may not write files', hint);
  }
  const names = namesOf(path, 'saveTo');
  const target = join(folder, ...names);
  if (await exists(target)) throw refused('saveTo', 'names an existing file, which is never replaced', 'Pass another path.');
  return {
    path: target,
    async save(bytes) {
      try {
        await write(await createFolders(folder, names.slice(0, -1)), names.at(-1) ?? '', bytes);
      } catch (error) {
        throw saveFailed(error);
      }
    },
  };
}

/** Creates the folders of a file. A link among them could lead anywhere, so that the real path must be the one that was named. */
async function createFolders(root: string, names: readonly string[]): Promise<string> {
  await mkdir(root, { recursive: true, mode: 0o700 });
  let folder = await realpath(root);
  for (const name of names) {
    folder = join(folder, name);
    await mkdir(folder, { mode: 0o700 }).catch(ignoreExisting);
    if ((await realpath(folder)) !== folder) throw new LinkedFolder();
  }
  return folder;
}

/** Writes next to the target first: a link to the complete file appears in one step, and fails if the target exists. */
async function write(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(folder, `.${randomUUID()}`);
  try {
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
    } finally {
      await handle.close();
    }
    const target = join(folder, name);
    await link(temporary, target).catch(async (error: unknown) => {
      if (codeOf(error) === 'EEXIST') throw error;
      // File systems without hard links, such as FAT.
      await copyFile(temporary, target, constants.COPYFILE_EXCL);
    });
  } finally {
    await rm(temporary, { force: true });
  }
}

class LinkedFolder extends Error {}

/** What exists cannot be replaced, and a link without a target is not followed. */
async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    // A file in place of a folder is found when the file is written.
    if (error instanceof Error && 'syscall' in error) return false;
    throw error;
  }
}

function ignoreExisting(error: unknown): void {
  if (codeOf(error) !== 'EEXIST') throw error;
}

/** Reasons that the agent or the operator can do something about. */
const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'a file of this name exists now',
  ENOTDIR: 'a part of its path is a file',
  EACCES: 'this server may not write in the folder',
  EPERM: 'this server may not write in the folder',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is exhausted',
  ENAMETOOLONG: 'its path is too long',
};

function saveFailed(cause: unknown): ApiError {
  const reason =
    cause instanceof LinkedFolder ? 'a folder of its path is a link' : (reasons[codeOf(cause)] ?? 'the file cannot be written');
  return new ApiError('save-failed', `The response could not be saved: ${reason}.`, {
    outcome: 'unknown',
    safeToRetry: false,
    hint: 'The API processed the request; only saving failed. Read the body with read-response instead of sending a write again.',
    cause,
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
