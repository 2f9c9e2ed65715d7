import { type FSWatcher, statSync, unwatchFile, watch, watchFile } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type Clock, systemClock } from '../runtime/clock.js';
import type { LoadedConfig } from './config.js';
import { type ConfigLocation, loadConfig } from './load-config.js';

export interface ConfigWatch {
  close(): void;
}

/** Editors and Kubernetes replace a file in several steps. */
const quietMs = 100;
/** Mounted and remote folders may send no events. */
const pollMs = 5000;

export interface ConfigWatchSettings {
  /** What `stateOf` said before the file was loaded: a change since then is told too. Default: what it says now. */
  readonly since?: string;
  readonly clock?: Clock;
}

/**
 * Tells what the file says each time that it was changed, valid or not. The folder is watched, because a file that was
 * replaced is another one to the system. It does not keep the process alive.
 */
export function watchConfig(
  location: ConfigLocation,
  onChange: (loaded: LoadedConfig) => void,
  { since, clock = systemClock }: ConfigWatchSettings = {},
): ConfigWatch {
  const { file } = location;
  let cancelTimer: (() => void) | undefined;
  let isClosed = false;
  let seen = since ?? stateOf(file);
  let running: Promise<void> = Promise.resolve();

  const load = async () => {
    const now = stateOf(file);
    if (isClosed || now === seen) return;
    seen = now;
    const loaded = await loadConfig(location);
    if (!isClosed) onChange(loaded);
  };
  const onEvent = () => {
    cancelTimer?.();
    cancelTimer = clock.after(quietMs, () => {
      running = running.then(load);
    });
  };
  const watcher = watchFolder(file, onEvent);
  watchFile(file, { persistent: false, interval: pollMs }, onEvent);
  // Watched from here on; what came before sends no event.
  if (stateOf(file) !== seen) onEvent();
  return {
    close() {
      isClosed = true;
      cancelTimer?.();
      watcher?.close();
      unwatchFile(file, onEvent);
    },
  };
}

/** Where the system has no watcher left, or the folder is gone, looking every five seconds has to do. */
function watchFolder(file: string, onEvent: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(dirname(file), { persistent: false }, (_, name) => {
      // Kubernetes changes the link ..data, through which the file is reached.
      if (name === null || name === basename(file) || name.startsWith('..')) onEvent();
    });
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return undefined;
  }
}

/** Changes with the file that is reached, and with what it holds. */
export function stateOf(file: string): string {
  try {
    const { dev, ino, size, mtimeMs } = statSync(file);
    return [dev, ino, size, mtimeMs].join(' ');
  } catch {
    return 'missing';
  }
}
