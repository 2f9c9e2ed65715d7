import { isAbsolute, join } from 'node:path';

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Default: that of this process. */
  readonly platform?: NodeJS.Platform;
}

export interface UserFolders {
  /** For what the user writes. */
  readonly config: string;
  /** For what this program writes. */
  readonly state: string;
}

const name = 'api-integration-mcp';

/** By the XDG Base Directory Specification, on macOS too; on Windows by APPDATA and LOCALAPPDATA. */
export function userFolders({ env, home, platform = process.platform }: Surroundings): UserFolders {
  const isWindows = platform === 'win32';
  const config = isWindows ? (env.APPDATA ?? join(home, 'AppData', 'Roaming')) : join(home, '.config');
  const state = isWindows ? (env.LOCALAPPDATA ?? join(home, 'AppData', 'Local')) : join(home, '.local', 'state');
  return { config: join(absolute(env.XDG_CONFIG_HOME) ?? config, name), state: join(absolute(env.XDG_STATE_HOME) ?? state, name) };
}

/** The specification has relative paths ignored. */
function absolute(path: string | undefined): string | undefined {
  return path !== undefined && isAbsolute(path) ? path : undefined;
}
