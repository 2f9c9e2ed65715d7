import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';

export interface FilePermissions {
  /** Permissions of a new file, less those that the mask of the process removes. */
  readonly mode: number;
  /** Sets the permissions whatever the mask is. Default: false. */
  readonly ignoresMask?: boolean;
}

/** Writes a file in one step: a reader never sees a part of it, and a process that is killed leaves the old one. */
export async function replaceFile(file: string, text: string, { mode, ignoresMask = false }: FilePermissions): Promise<void> {
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    const handle = await open(temporary, 'wx', mode);
    try {
      await handle.writeFile(text);
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
