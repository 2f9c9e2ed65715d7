import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Returns the existing ones of these paths, with symbolic links resolved. */
export function existingPaths(paths: readonly string[]): string[] {
  return [...new Set(paths.flatMap((path) => resolved(path) ?? []))];
}

/**
 * Returns where the hidden paths appear in the visible folders: a hidden path that is visible through a symbolic link has
 * a second name there.
 */
export function visibleAs(hidden: readonly string[], folders: readonly string[]): string[] {
  const visible = folders.flatMap((folder) => {
    const real = resolved(folder);
    if (real === undefined) return [];
    return hidden.filter((path) => isBelow(real, path)).map((path) => join(folder, relative(real, path)));
  });
  return [...new Set(visible)];
}

/** Limits the walk: a larger folder is hidden as a whole. */
const maxEntries = 20_000;

/** Returns the files and folders below a folder that not every user may read, such as /etc/shadow. */
export function unreadableByOthers(folder: string): string[] {
  const found: string[] = [];
  let entries = 0;
  const visit = (path: string): void => {
    try {
      const stats = lstatSync(path);
      const needed = stats.isDirectory() ? 0o005 : 0o004;
      if ((stats.mode & needed) !== needed || entries > maxEntries) found.push(path);
      else if (stats.isDirectory()) {
        for (const entry of readdirSync(path, { withFileTypes: true })) {
          entries += 1;
          if (!entry.isSymbolicLink()) visit(join(path, entry.name));
        }
      }
    } catch {
      // It was removed, or this server may not read it either.
      found.push(path);
    }
  };
  visit(folder);
  return found;
}

export function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

export function isBelow(parent: string, path: string): boolean {
  const inner = relative(parent, path);
  return inner !== '..' && !inner.startsWith('../');
}

function resolved(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
