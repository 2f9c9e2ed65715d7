import { lstat, readlink } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Linux follows 40. */
const maxLinks = 40;

/** Follows symbolic links, also one whose target does not exist yet: a rename over a link would replace the link, not the file. */
export async function linkTarget(path: string, depth = 0): Promise<string> {
  const stats = await lstat(path).catch(() => undefined);
  if (stats?.isSymbolicLink() !== true || depth >= maxLinks) return path;
  return linkTarget(resolve(dirname(path), await readlink(path)), depth + 1);
}
