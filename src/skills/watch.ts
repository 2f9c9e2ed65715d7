import { type FSWatcher, statSync, watch } from 'node:fs';
import type { Clock } from '../runtime/clock.js';

export interface Watcher {
  /** Watches exactly these folders from now on. */
  follow(folders: readonly string[]): void;
  close(): void;
}

/** Time without a change until a write counts as complete: editors write a file in several steps. */
const debounceMs = 100;
/** Limits the debounce of a folder that changes continuously. */
const maxDebounceMs = 400;
const pollIntervalMs = 800;

/**
 * Reports changes in folders, with one watch per folder: fs.watch with `recursive` is not native on Linux, where it would
 * watch every single file. Folders that cannot be watched (missing, or out of watches) are polled. A poll detects only
 * whether such a folder exists, so it reports a change each time; the receiver compares the contents.
 */
export function createWatcher(onChange: () => void, clock: Clock): Watcher {
  const watched = new Map<string, { readonly watcher: FSWatcher; readonly ino: number }>();
  let unwatched: readonly string[] = [];
  let stopPolling: (() => void) | undefined;
  let firstChangeAt: number | undefined;
  let cancelDebounce: () => void = () => undefined;

  const changed = (): void => {
    firstChangeAt ??= clock.monotonic();
    cancelDebounce();
    const remainingMs = maxDebounceMs - (clock.monotonic() - firstChangeAt);
    cancelDebounce = clock.after(Math.min(debounceMs, Math.max(remainingMs, 0)), () => {
      firstChangeAt = undefined;
      onChange();
    });
  };

  const add = (folder: string): boolean => {
    try {
      const { ino } = statSync(folder);
      const watcher = watch(folder, { persistent: false }, changed);
      watcher.once('error', () => {
        drop(folder);
        changed();
      });
      watched.set(folder, { watcher, ino });
      return true;
    } catch {
      return false;
    }
  };

  const drop = (folder: string): void => {
    watched.get(folder)?.watcher.close();
    watched.delete(folder);
  };

  const poll = (): void => {
    stopPolling = undefined;
    // The change causes a reload, which calls follow() again and so watches the folders that now exist.
    if (unwatched.some((folder) => statSync(folder, { throwIfNoEntry: false }) !== undefined)) changed();
    if (unwatched.length > 0) stopPolling = clock.after(pollIntervalMs, poll);
  };

  /** Reports whether a folder was removed or replaced: its watch does not cover a new folder with the same path. */
  const isGone = (folder: string, ino: number): boolean => statSync(folder, { throwIfNoEntry: false })?.ino !== ino;

  return {
    follow(folders) {
      const requested = new Set(folders);
      for (const [folder, { ino }] of watched) if (!requested.has(folder) || isGone(folder, ino)) drop(folder);
      const added = [...requested].filter((folder) => !watched.has(folder));
      unwatched = added.filter((folder) => !add(folder));
      // Covers changes between the last read and the start of the watch.
      if (unwatched.length < added.length) changed();
      if (unwatched.length > 0) stopPolling ??= clock.after(pollIntervalMs, poll);
    },
    close() {
      for (const folder of [...watched.keys()]) drop(folder);
      unwatched = [];
      stopPolling?.();
      cancelDebounce();
    },
  };
}
