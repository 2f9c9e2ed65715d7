import { isAbsolute, join } from 'node:path';
import type { Places } from './host.js';

/** Returns the folder in which desktop applications store their settings. */
export function applicationFolder(places: Places): string {
  const { env, home, platform } = places;
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  return platform === 'win32' ? roamingFolder(places) : configFolder(env, home);
}

/** Returns the folder of settings as command-line programs use it, on macOS too. */
export function configFolder(env: Places['env'], home: string): string {
  return folderIn(env.XDG_CONFIG_HOME) ?? join(home, '.config');
}

export const roamingFolder = ({ env, home }: Pick<Places, 'env' | 'home'>): string =>
  folderIn(env.APPDATA) ?? join(home, 'AppData', 'Roaming');
export const localFolder = ({ env, home }: Pick<Places, 'env' | 'home'>): string =>
  folderIn(env.LOCALAPPDATA) ?? join(home, 'AppData', 'Local');

/** Returns a folder that an environment variable names, if it is absolute. */
export function folderIn(path: string | undefined): string | undefined {
  return path !== undefined && isAbsolute(path) ? path : undefined;
}
