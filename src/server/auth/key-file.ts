import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod';
import { scopes } from '../../callers/caller.js';
import { readTextFile } from '../../documents/read-text-file.js';
import { UsageError } from '../../errors.js';
import { withFileLock } from '../../runtime/file-lock.js';
import { linkTarget } from '../../runtime/link-target.js';
import { once } from '../../runtime/once.js';
import { type FilePermissions, replaceFile } from '../../runtime/replace-file.js';

const storedKey = () =>
  z.strictObject({
    id: z.string().regex(/^[0-9a-z]{8}$/),
    name: z.string().min(1),
    /** Of the whole key, in hexadecimal. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    scopes: z.array(z.enum(scopes)).min(1),
    apis: z.array(z.string()).optional(),
    skills: z.array(z.string()).optional(),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime().optional(),
  });
export type StoredKey = z.output<ReturnType<typeof storedKey>>;

const keyFile = once(() =>
  z.strictObject({
    version: z.literal(1),
    keys: z.array(storedKey()).refine((keys) => new Set(keys.map(({ id }) => id)).size === keys.length, 'contains two keys of the same id'),
  }),
);

/** Space for 20,000 keys. */
const maxFileBytes = 8 * 1024 * 1024;

export type KeyFile =
  | { readonly ok: true; readonly keys: readonly StoredKey[] }
  /** `rule` is appended to the name of the file. */
  | { readonly ok: false; readonly rule: string };

/**
 * Reads a key file. Hashes of random keys are not secret, so others may read it, as mounted files of containers often allow;
 * but who can write to it can add a key.
 */
export async function readKeyFile(file: string): Promise<KeyFile> {
  const read = await readTextFile(file, maxFileBytes);
  if (!read.ok) return { ok: false, rule: read.error };
  if (process.platform !== 'win32' && (read.stats.mode & 0o022) !== 0) {
    return { ok: false, rule: 'is writable by other users, who could add a key; to fix this, run: chmod go-w FILE' };
  }
  const content = parseJson(read.text);
  if (content === undefined) return { ok: false, rule: 'is not valid JSON' };
  const parsed = keyFile().safeParse(content);
  if (parsed.success) return { ok: true, keys: parsed.data.keys };
  const [issue] = parsed.error.issues;
  return { ok: false, rule: `is not a valid key file (${issue?.path.join('.') || 'file'}: ${issue?.message ?? 'invalid'})` };
}

/**
 * Changes the keys of a file, which is created if it does not exist, while no other process changes them. The file
 * remains where it is, and readable for the same users: a server that cannot read it refuses every key.
 * @throws UsageError if the file cannot be read or written
 */
export async function changeKeyFile(path: string, change: (keys: readonly StoredKey[]) => readonly StoredKey[]): Promise<void> {
  try {
    const file = await linkTarget(path);
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await withFileLock(file, async () => {
      const read = await readKeyFile(file);
      const isMissing = !read.ok && read.rule === 'does not exist';
      if (!read.ok && !isMissing) throw new UsageError(`${path} ${read.rule}`, 2);
      const keys = change(read.ok ? read.keys : []);
      const text = `${JSON.stringify({ version: 1, keys }, undefined, 2)}\n`;
      if (Buffer.byteLength(text) > maxFileBytes)
        throw new UsageError(
          `${path} cannot contain more keys: the maximum is ${maxFileBytes / 1024} KiB; revoke those that are not used`,
          2,
        );
      await replaceFile(file, text, isMissing ? { mode: 0o600 } : await permissionsOf(file));
    });
  } catch (error) {
    if (error instanceof UsageError || !(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError(`cannot write ${path} (${String(error.code)})`, 2, error);
  }
}

async function permissionsOf(file: string): Promise<FilePermissions> {
  const { mode, uid, gid } = await stat(file);
  return { mode: mode & 0o777, ignoresMask: true, owner: { uid, gid } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
