import { constants, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

export type TextFile =
  | { readonly ok: true; readonly text: string; readonly stats: Stats }
  /** `fault` goes on after the name of the file, e.g. "is a folder". */
  | { readonly ok: false; readonly fault: string };

/** Reads a regular file (symbolic links are followed), but none that is larger than `maxBytes` or not UTF-8. */
export async function readTextFile(file: string, maxBytes: number): Promise<TextFile> {
  let handle: FileHandle | undefined;
  try {
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = await handle.stat();
    if (stats.isDirectory()) return { ok: false, fault: 'is a folder, not a file' };
    if (!stats.isFile()) return { ok: false, fault: 'is not a regular file' };
    const bytes = await readUpTo(handle, maxBytes + 1);
    if (bytes.byteLength > maxBytes) return { ok: false, fault: `is larger than ${maxBytes / 1024} KiB` };
    const text = decode(bytes);
    return text === undefined ? { ok: false, fault: 'is not UTF-8 text' } : { ok: true, text, stats };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
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

/** Without a byte order mark. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function faultOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'does not exist' : `can't be read (${code})`;
}
