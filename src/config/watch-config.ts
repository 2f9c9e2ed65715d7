import { type FSWatcher, statSync, unwatchFile, watch, watchFile } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type Clock, systemClock } from '../runtime/clock.js';
import type { LoadedConfig } from './config.js';
import type { ConfigLocation } from './load-config.js';

export interface ConfigWatch {
  close(): void;
}

/** Editors and Kubernetes replace a file in several steps. */
const debounceMs = 100;
/** Polling covers mounted and remote folders, which may send no events. */
const pollMs = 5000;

export interface ConfigWatchSettings {
  /** Result of `stateOf` before the file was loaded, so that a change since then is reported. Default: the current state. */
  readonly since?: string;
  readonly clock?: Clock;
}

/**
 * Reloads the file after each change and reports the result, valid or not. Watches the folder, because a watch on a file ends
 * when the file is replaced. Does not keep the process alive.
 */
export function watchConfig(
  location: ConfigLocation,
  onChange: (loaded: LoadedConfig) => void,
  { since, clock = systemClock }: ConfigWatchSettings = {},
): ConfigWatch {
  const { file } = location;
  let lastState = since ?? stateOf(file);
  const watched = watchFiles(
    [file],
    async (isClosed) => {
      const state = stateOf(file);
      if (state === lastState) return;
      lastState = state;
      const { loadConfig } = await import('./load-config.js');
      const loaded = await loadConfig(location);
      if (!isClosed()) onChange(loaded);
    },
    clock,
  );
  // A change before the watch began sends no event.
  if (stateOf(file) !== lastState) watched.notify();
  return watched;
}

/** Calls `onEvent` some time after each change of one of the files, which need not exist. One call ends before the next begins. */
export function watchFiles(
  files: readonly string[],
  onEvent: (isClosed: () => boolean) => Promise<void>,
  clock: Clock = systemClock,
): ConfigWatch & { notify(): void } {
  let cancelTimer: (() => void) | undefined;
  let isClosed = false;
  let running: Promise<void> = Promise.resolve();
  const notify = () => {
    cancelTimer?.();
    cancelTimer = clock.after(debounceMs, () => {
      running = running.then(async () => {
        if (!isClosed) await onEvent(() => isClosed);
      });
    });
  };
  const folders = new Set(files.map((file) => dirname(file)));
  const names = new Set(files.map((file) => basename(file)));
  const watchers = [...folders].map((folder) => watchFolder(folder, names, notify));
  for (const file of files) watchFile(file, { persistent: false, interval: pollMs }, notify);
  return {
    notify,
    close() {
      isClosed = true;
      cancelTimer?.();
      for (const watcher of watchers) watcher?.close();
      for (const file of files) unwatchFile(file, notify);
    },
  };
}

/** Watches the folder. If that fails (no watches left, or no folder), only polling detects changes. */
function watchFolder(folder: string, names: ReadonlySet<string>, onEvent: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, { persistent: false }, (_, name) => {
      // Kubernetes replaces the symbolic link ..data, which leads to the file.
      if (name === null || names.has(name) || name.startsWith('..')) onEvent();
    });
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return undefined;
  }
}

/** Returns a text that changes if the path leads to another file or the file changes. */
export function stateOf(file: string): string {
  try {
    const { dev, ino, size, mtimeMs } = statSync(file);
    return [dev, ino, size, mtimeMs].join(' ');
  } catch {
    return 'missing';
  }
}
