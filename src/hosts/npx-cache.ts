import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../runtime/is-record.js';
import type { Places } from './host.js';
import { namesIn } from './node-versions.js';
import { folderIn, localFolder } from './places.js';

/** Reports whether a command is npx, which Windows starts through cmd. */
export function startsNpx(command: string, args: readonly string[]): boolean {
  return [command, ...args.slice(0, 2)].some((part) => /(^|[/\\])npx(\.cmd)?$/i.test(part));
}

export interface NpxCache {
  /** Whether npx has downloaded the package before. */
  readonly hasPackage: boolean;
  /** Locks that a killed npx left. The next one waits for them. */
  readonly staleLocks: readonly string[];
}

/** npx touches its lock every few seconds while it holds it. */
const maxLockAgeMs = 30_000;

/** Looks into the cache of npx for a package. `env`: that of the npx which the host starts. */
export function readNpxCache(packageName: string, { env, home, platform }: Omit<Places, 'cwd'>, now: number): NpxCache {
  const cache = folderIn(env.npm_config_cache ?? env.NPM_CONFIG_CACHE);
  const folder = join(cache ?? (platform === 'win32' ? join(localFolder({ env, home }), 'npm-cache') : join(home, '.npm')), '_npx');
  const entries = namesIn(folder).map((name) => join(folder, name));
  return {
    hasPackage: entries.some((entry) => dependsOn(join(entry, 'package.json'), packageName)),
    staleLocks: entries
      .map((entry) => join(entry, 'concurrency.lock'))
      .filter((lock) => {
        const stats = statSync(lock, { throwIfNoEntry: false });
        return stats !== undefined && now - stats.mtimeMs > maxLockAgeMs;
      }),
  };
}

function dependsOn(file: string, packageName: string): boolean {
  try {
    const { dependencies }: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
    return isRecord(dependencies) && packageName in dependencies;
  } catch {
    return false;
  }
}
