import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile, readlink, realpath } from 'node:fs/promises';
import { join } from 'node:path';

/** Digest of each file by its absolute path; `missing` and special files have a word instead. */
export type Digests = ReadonlyMap<string, string>;

const maxFiles = 2000;
const maxMebibytes = 64;

/** What TooManyFilesError reports; it follows the name of the configuration file. */
export const filesRule = `names folders with more than ${maxFiles} files or ${maxMebibytes} MiB, whose contents cannot be trusted as a whole; name single files`;

/** Reports that the named folders are too large to trust their contents. */
export class TooManyFilesError extends Error {}

/**
 * Hashes files and whole folders, except the history of a repository (.git). Follows symbolic links, whose targets count too.
 * @throws TooManyFilesError
 */
export async function digestsOf(paths: readonly string[]): Promise<Digests> {
  const digests = new Map<string, string>();
  const visitedFolders = new Set<string>();
  let bytes = 0;

  async function visit(path: string): Promise<void> {
    const stats = await lstat(path).catch(() => undefined);
    if (stats === undefined) digests.set(path, 'missing');
    else if (stats.isSymbolicLink()) await visitLink(path);
    else if (stats.isDirectory()) await visitFolder(path);
    else if (stats.isFile()) {
      bytes += stats.size;
      if (digests.size >= maxFiles || bytes > maxMebibytes * 1024 * 1024) throw new TooManyFilesError(path);
      digests.set(path, sha256(await readFile(path)));
    } else digests.set(path, 'special');
  }

  async function visitLink(path: string): Promise<void> {
    const target = await realpath(path).catch(() => undefined);
    digests.set(path, `link ${sha256(await readlink(path))}`);
    if (target !== undefined) await visit(target);
  }

  async function visitFolder(path: string): Promise<void> {
    const real = await realpath(path);
    if (visitedFolders.has(real)) return;
    visitedFolders.add(real);
    const entries: Dirent[] = await readdir(path, { withFileTypes: true });
    for (const { name } of entries) if (name !== '.git') await visit(join(path, name));
  }

  for (const path of paths) await visit(path);
  return digests;
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
