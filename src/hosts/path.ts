import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Places } from './host.js';

type Searched = Pick<Places, 'env' | 'platform'>;

/** Returns the folders of PATH that contain a program. */
export function foldersOf(program: string, { env, platform }: Searched): string[] {
  const endings = platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.filter((folder) => endings.some((ending) => existsSync(join(folder, `${program}${ending}`))));
}

export function isOnPath(program: string, places: Searched): boolean {
  return foldersOf(program, places).length > 0;
}
