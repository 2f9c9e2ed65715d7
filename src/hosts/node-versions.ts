import { readdirSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Places } from './host.js';
import { foldersOf } from './path.js';

/** Folders that version managers add to PATH in shells, so that a desktop application does not have them. */
const managed = /[/\\](\.nvm|\.?fnm|fnm_multishells|\.volta|\.asdf|mise|\.nodenv|\.nodebrew)[/\\]/;

/** Returns the folder of a program that only shells find, because a version manager adds it to their PATH. */
export function shellOnlyFolder(program: string, places: Pick<Places, 'env' | 'platform'>): string | undefined {
  const folders = foldersOf(program, places);
  return folders.every((folder) => managed.test(`${folder}/`)) ? folders[0] : undefined;
}

export interface NodeVersion {
  readonly version: string;
  readonly isTooOld: boolean;
}

/** Returns the oldest version that nvm has installed: Claude Desktop takes it for the command `node`. */
export function oldestOfNvm({ env, home }: Pick<Places, 'env' | 'home'>): NodeVersion | undefined {
  const folder = join(env.NVM_DIR !== undefined && isAbsolute(env.NVM_DIR) ? env.NVM_DIR : join(home, '.nvm'), 'versions', 'node');
  const versions = namesIn(folder).flatMap((name) => {
    const numbers = /^v(\d+)\.(\d+)\.(\d+)$/.exec(name)?.slice(1).map(Number);
    return numbers === undefined ? [] : [{ name, numbers }];
  });
  const [oldest] = versions.sort((one, other) => compare(one.numbers, other.numbers));
  return oldest && { version: oldest.name.slice(1), isTooOld: compare(oldest.numbers, required) < 0 };
}

/** The oldest version that this program supports, which `src/bin.ts` checks. */
const required = [20, 19, 0];

function compare(one: readonly number[], other: readonly number[]): number {
  const differences = one.map((part, index) => part - (other[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
