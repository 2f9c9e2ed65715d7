import { createHash } from 'node:crypto';
import { closeSync, constants, lstatSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';

/** What SEP-2640 lets a server publish as one skill. */
export const skillLimits = { files: 512, bytes: 16 * 1024 * 1024, depth: 16 } as const;

export interface SkillFile {
  /** Below the skill's folder, with / between folders. */
  readonly path: string;
  readonly size: number;
  /** `sha256:` and the digest in hexadecimal. */
  readonly digest: string;
  /** Changes with the file, as far as the file system tells. */
  readonly stamp: string;
}

/** Why a folder can't be served as a skill. */
export class FolderFault extends Error {
  /** The file or folder below the skill's folder. */
  readonly path: string;

  constructor(path: string, rule: string) {
    super(rule);
    this.path = path;
  }
}

export interface FoundFiles {
  readonly files: readonly Omit<SkillFile, 'digest'>[];
  /** The skill's folder and those below it, absolute. */
  readonly folders: readonly string[];
}

/**
 * Everything in a skill's folder but what begins with a dot. The calls are synchronous: 5,000 files take 40 ms so, and
 * five times as long through the thread pool.
 * @throws FolderFault
 */
export function findFiles(folder: string): FoundFiles {
  const files: Omit<SkillFile, 'digest'>[] = [];
  const folders: string[] = [];
  const visit = (path: string, depth: number): void => {
    if (depth > skillLimits.depth) throw new FolderFault(path, `is deeper than ${skillLimits.depth} folders`);
    const here = join(folder, path);
    folders.push(here);
    for (const entry of readdirSync(here, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) visit(inner, depth + 1);
      else if (!entry.isFile()) throw new FolderFault(inner, 'is a symbolic link or a special file, which is not served; put a copy there');
      else if (files.length >= skillLimits.files)
        throw new FolderFault('', `has more than ${skillLimits.files} files, the most that is served`);
      else {
        const { size, mtimeMs, ctimeMs, ino } = lstatSync(join(folder, inner));
        files.push({ path: inner, size, stamp: `${size} ${mtimeMs} ${ctimeMs} ${ino}` });
      }
    }
  };
  visit('', 0);
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes > skillLimits.bytes) throw new FolderFault('', `has ${bytes} bytes; at most ${skillLimits.bytes} are served`);
  return { files: files.sort((a, b) => compare(a.path, b.path)), folders };
}

/** Digests; a file with the same stamp as in `known` is not read again. */
export function digestFiles(folder: string, files: FoundFiles['files'], known: readonly SkillFile[]): SkillFile[] {
  const before = new Map(known.map((file) => [file.path, file]));
  return files.map((file) => {
    const same = before.get(file.path);
    if (same?.stamp === file.stamp) return same;
    const bytes = readNow(join(folder, file.path));
    return { ...file, size: bytes.length, digest: digestOf(bytes) };
  });
}

export function readNow(path: string): Buffer {
  const file = openSync(path, noFollow);
  try {
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** The file as it was found: one that has changed since, or became a link, is not given. */
export async function readSkillFile(folder: string, file: SkillFile): Promise<Buffer | undefined> {
  try {
    const handle = await open(join(folder, file.path), noFollow);
    try {
      // A file that grew is not read to its end.
      if ((await handle.stat()).size !== file.size) return undefined;
      const bytes = await handle.readFile();
      return digestOf(bytes) === file.digest ? bytes : undefined;
    } finally {
      await handle.close();
    }
  } catch {
    return undefined;
  }
}

/** Without O_NONBLOCK a named pipe that took the file's place would be waited for. */
const noFollow = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** By code units, as SEP-2640 orders its entries. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
