import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';

export interface FilePermissions {
  /** Permissions of a new file, less those that the mask of the process removes. */
  readonly mode: number;
  /** Sets the permissions whatever the mask is. Default: false. */
  readonly ignoresMask?: boolean;
  /** User and group of the file. Nothing is replaced if this process may not set them. Default: those of a new file. */
  readonly owner?: FileOwner | undefined;
}

interface FileOwner {
  readonly uid: number;
  readonly gid: number;
}

/** Writes a file in one step: a reader never sees a part of it, and a process that is killed leaves the old one. */
export async function replaceFile(file: string, text: string, { mode, ignoresMask = false, owner }: FilePermissions): Promise<void> {
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    const handle = await open(temporary, 'wx', mode);
    try {
      await handle.writeFile(text);
      if (owner !== undefined) await setOwner(handle, owner);
      if (ignoresMask) await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function setOwner(handle: FileHandle, { uid, gid }: FileOwner): Promise<void> {
  const stats = await handle.stat();
  if (stats.uid !== uid || stats.gid !== gid) await handle.chown(uid, gid);
}
