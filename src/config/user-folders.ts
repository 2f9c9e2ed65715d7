import { isAbsolute, join } from 'node:path';

export interface UserEnvironment {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Default: the platform of this process. */
  readonly platform?: NodeJS.Platform;
}

export interface UserFolders {
  /** For files that the user writes. */
  readonly config: string;
  /** For files that this program writes. */
  readonly state: string;
  /** For files that this program can write again. */
  readonly cache: string;
}

const name = 'api-integration-mcp';

/** Returns the folders of the XDG Base Directory Specification, on macOS too; on Windows, those of APPDATA and LOCALAPPDATA. */
export function userFolders({ env, home, platform = process.platform }: UserEnvironment): UserFolders {
  const isWindows = platform === 'win32';
  const config = isWindows ? (absolute(env.APPDATA) ?? join(home, 'AppData', 'Roaming')) : join(home, '.config');
  const state = isWindows ? (absolute(env.LOCALAPPDATA) ?? join(home, 'AppData', 'Local')) : join(home, '.local', 'state');
  const cache = isWindows ? join(state, 'Cache') : join(home, '.cache');
  return {
    config: join(absolute(env.XDG_CONFIG_HOME) ?? config, name),
    state: join(absolute(env.XDG_STATE_HOME) ?? state, name),
    cache: join(absolute(env.XDG_CACHE_HOME) ?? cache, name),
  };
}

/** Returns undefined for a relative path, because the specification requires to ignore it. */
function absolute(path: string | undefined): string | undefined {
  return path !== undefined && isAbsolute(path) ? path : undefined;
}
