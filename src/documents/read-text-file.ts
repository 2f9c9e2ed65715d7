import { constants, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

export type TextFile =
  | { readonly ok: true; readonly text: string; readonly stats: Stats }
  /** `error` is appended to the file name, for example "is a folder, not a file". */
  | { readonly ok: false; readonly error: string };

/** Reads a regular UTF-8 file of at most `maxBytes`; follows symbolic links. */
export async function readTextFile(file: string, maxBytes: number): Promise<TextFile> {
  let handle: FileHandle | undefined;
  try {
    // Without O_NONBLOCK, opening a pipe without a writer would block forever.
    handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = await handle.stat();
    if (stats.isDirectory()) return { ok: false, error: 'is a folder, not a file' };
    if (!stats.isFile()) return { ok: false, error: 'is not a regular file' };
    const bytes = await readUpTo(handle, maxBytes + 1);
    if (bytes.byteLength > maxBytes) return { ok: false, error: `is larger than ${maxBytes / 1024} KiB` };
    const text = decode(bytes);
    return text === undefined ? { ok: false, error: 'is not UTF-8 text' } : { ok: true, text, stats };
  } catch (error) {
    return { ok: false, error: describeReadError(error) };
  } finally {
    await handle?.close();
  }
}

async function readUpTo(handle: FileHandle, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let total = 0;
  while (total < maxBytes) {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(Math.min(65_536, maxBytes - total)));
    if (bytesRead === 0) break;
    chunks.push(buffer.subarray(0, bytesRead));
    total += bytesRead;
  }
  return Buffer.concat(chunks);
}

/** Decodes UTF-8 and removes a byte order mark; returns undefined if the bytes are not UTF-8. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function describeReadError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'does not exist' : `cannot be read (${code})`;
}
