import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdtemp, open, rmdir, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The bytes of one body, in memory or in a file. */
export interface StoredBytes {
  /** Returns less where the body ends. */
  read(from: number, bytes: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

export function inMemory(body: Uint8Array): StoredBytes {
  // A copy: the body can be a view of a larger buffer.
  const copy = Uint8Array.from(body);
  return { read: async (from, bytes) => copy.subarray(from, from + bytes), close: async () => undefined };
}

// Decision: docs/decisions/2026-11-26-stored-responses-have-no-file-name.md
/**
 * Writes a body to a file that has lost its name before the first byte is written: no other process can open it, and the
 * system frees it when this process ends, however it ends. Returns undefined if that fails.
 */
export async function createUnlinkedFile(body: Uint8Array, folder = tmpdir()): Promise<StoredBytes | undefined> {
  let file: UnlinkedFile | undefined;
  try {
    file = await openUnlinked(folder);
    await file.handle.writeFile(body);
    return readable(file);
  } catch (error) {
    // Disk full, read-only or missing folder, no file descriptor left: the response itself is complete without the file.
    if (!(error instanceof Error && 'code' in error)) throw error;
    await file?.close();
    return undefined;
  }
}

interface UnlinkedFile {
  readonly handle: FileHandle;
  close(): Promise<void>;
}

async function openUnlinked(parent: string): Promise<UnlinkedFile> {
  // Created with mode 0700, and of its own for each file, so that nothing remains to be removed later.
  const folder = await mkdtemp(join(parent, 'api-integration-mcp-'));
  const removeFolder = () => rmdir(folder).catch(() => undefined);
  const path = join(folder, randomUUID());
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'wx+', 0o600);
    await unlink(path);
    const opened = handle;
    return {
      handle: opened,
      async close() {
        await opened.close().catch(() => undefined);
        // Windows lists the name until the file is closed.
        await removeFolder();
      },
    };
  } catch (error) {
    await handle?.close().catch(() => undefined);
    throw error;
  } finally {
    await removeFolder();
  }
}

function readable({ handle, close }: UnlinkedFile): StoredBytes {
  return {
    async read(from, bytes) {
      const buffer = Buffer.allocUnsafeSlow(bytes);
      let filled = 0;
      // One read can return less than it was asked for.
      while (filled < bytes) {
        const { bytesRead } = await handle.read(buffer, filled, bytes - filled, from + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return buffer.subarray(0, filled);
    },
    close,
  };
}
