import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { FileFolders } from './file-folders.js';
import { namesOf, refused } from './path-below.js';

/**
 * Returns the real path of a file in `files.read` that an argument of an agent names. A link that leads out of the folder is
 * refused.
 * @throws ApiError `invalid-arguments`, which names `owner`
 */
export async function fileToRead({ read: folder }: FileFolders, path: string, owner: string): Promise<string> {
  if (folder === undefined) {
    throw refused(owner, 'names a file, but this server may not read files', 'Ask the operator to set files.read in the configuration.');
  }
  const names = namesOf(path, owner);
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, ...names));
    if (!file.startsWith(root.endsWith(sep) ? root : `${root}${sep}`)) throw refused(owner, 'leads out of the folder of files.read');
    if ((await stat(file)).isFile()) return file;
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
  }
  throw refused(owner, 'does not name a readable file', 'Pass the path of a file in the folder that the operator has set as files.read.');
}
