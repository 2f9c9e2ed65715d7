import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { linkTarget } from '../runtime/link-target.js';
import { shellWord } from '../runtime/own-command.js';
import { replaceFile } from '../runtime/replace-file.js';
import type { Edited } from './edit.js';

/** A file of a host as it was read. */
export interface HostFile {
  /** The file itself, if the path is a symbolic link. */
  readonly file: string;
  readonly exists: boolean;
  /** Without a byte order mark. */
  readonly text: string;
  readonly hasMark: boolean;
  /** Permissions. */
  readonly mode: number;
}

/** State files of hosts contain whole conversations. */
const maxHostFileBytes = 64 * 1024 * 1024;

export async function readHostFile(path: string): Promise<Edited<HostFile>> {
  try {
    const file = await linkTarget(path);
    if (!existsSync(file)) return { ok: true, value: { file, exists: false, text: '', hasMark: false, mode: 0o600 } };
    const stats = await stat(file);
    if (!stats.isFile()) return { ok: false, rule: 'is not a regular file' };
    if (stats.size > maxHostFileBytes) return { ok: false, rule: `is larger than ${maxHostFileBytes / 1024 / 1024} MiB` };
    const bytes = await readFile(file);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const hasMark = text.startsWith('\uFEFF');
    return { ok: true, value: { file, exists: true, text: hasMark ? text.slice(1) : text, hasMark, mode: stats.mode & 0o777 } };
  } catch (error) {
    const code = codeOf(error);
    return { ok: false, rule: code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'is not UTF-8 text' : `cannot be read (${code})` };
  }
}

/**
 * Writes a new version atomically, after a backup. Refuses a file that is read-only, or that changed since it was read.
 * Returns the path of the backup, or undefined for a new file.
 */
export async function writeHostFile(before: HostFile, text: string, now: Date): Promise<Edited<string | undefined>> {
  const { file, exists, mode } = before;
  if (exists && (mode & 0o200) === 0)
    return { ok: false, rule: `is read-only; to change that, run: chmod u+w ${shellWord(file) ?? 'FILE'}` };
  const current = await readHostFile(file);
  if (!current.ok) return current;
  if (current.value.text !== before.text || current.value.exists !== exists)
    return { ok: false, rule: 'was changed by another program; run the command again' };
  const backup = exists ? `${file}.${now.toISOString().slice(0, 23).replace(/[:.]/g, '-')}.bak` : undefined;
  try {
    await mkdir(dirname(file), { recursive: true });
    if (backup !== undefined) await copyFile(file, backup);
    // The mask of the process can have removed permissions that the file had.
    await replaceFile(file, text, { mode, ignoresMask: exists });
    return { ok: true, value: backup };
  } catch (error) {
    return { ok: false, rule: `cannot be written (${codeOf(error)})` };
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
