import { timingSafeEqual } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { Caller } from '../../callers/caller.js';
import type { Clock } from '../../runtime/clock.js';
import type { Logger } from '../../telemetry/logger.js';
import { type KeyFile, readKeyFile, type StoredKey } from './key-file.js';
import { digestOfKey, idOfKey } from './static-key.js';
import type { Verification } from './verification.js';

/** Static keys of a file, as it is now. */
export interface StaticKeys {
  verify(token: string): Promise<Verification>;
  /** Whether the file was usable when a key was last checked. */
  state(): 'ready' | 'unreadable';
}

/** Time within which a change of the file takes effect, such as a revoked key. */
const maxStalenessMs = 1000;

/** Compared for an unknown id, so that its response takes as long as that for a wrong secret. */
const noDigest = Buffer.alloc(32);

export function createStaticKeys(file: string, { clock, logger }: { readonly clock: Clock; readonly logger: Logger }): StaticKeys {
  let state = '';
  let current: { readonly read: KeyFile; readonly byId: ReadonlyMap<string, StoredKey> } | undefined;
  let checkedAt = Number.NEGATIVE_INFINITY;
  let checking: Promise<void> | undefined;

  async function check(): Promise<void> {
    const startedAt = clock.monotonic();
    const found = await stateOf(file);
    if (current === undefined || found !== state) {
      const read = await readKeyFile(file);
      if (!read.ok) logger.error({ file }, `the key file ${read.rule}; static keys are refused until it is corrected`);
      else if (current !== undefined) logger.info({ file, keys: read.keys.length }, 'key file reloaded');
      current = { read, byId: new Map(read.ok ? read.keys.map((key) => [key.id, key]) : []) };
      state = found;
    }
    checkedAt = startedAt;
  }

  return {
    state: () => (current?.read.ok === false ? 'unreadable' : 'ready'),
    async verify(token) {
      if (clock.monotonic() - checkedAt >= maxStalenessMs) {
        checking ??= check().finally(() => {
          checking = undefined;
        });
        await checking;
      }
      if (current?.read.ok !== true) return { kind: 'unavailable', reason: 'the key file cannot be read' };
      const key = current.byId.get(idOfKey(token) ?? '');
      const isKey = timingSafeEqual(digestOfKey(token), key === undefined ? noDigest : Buffer.from(key.sha256, 'hex'));
      if (key === undefined || !isKey) return { kind: 'refused', reason: 'unknown key' };
      const expiresAt = key.expiresAt === undefined ? undefined : Date.parse(key.expiresAt);
      if (expiresAt !== undefined && expiresAt <= clock.now()) return { kind: 'refused', reason: `the key ${key.id} has expired` };
      return { kind: 'verified', caller: callerOfKey(key) };
    },
  };
}

function callerOfKey({ id, name, scopes, apis, skills }: StoredKey): Caller {
  return { id: `key:${id}`, name, scopes, ...(apis && { apis }), ...(skills && { skills }) };
}

/** Returns what changes with each version of the file; a replaced file has another inode. */
async function stateOf(file: string): Promise<string> {
  try {
    const { mtimeMs, ctimeMs, size, ino } = await stat(file);
    return `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
  } catch {
    return 'missing';
  }
}
