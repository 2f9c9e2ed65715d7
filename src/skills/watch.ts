import { type FSWatcher, statSync, watch } from 'node:fs';
import type { Clock } from '../runtime/clock.js';

export interface Watcher {
  /** From now on these folders are watched, and no others. */
  follow(folders: readonly string[]): void;
  close(): void;
}

/** An editor writes a file in several steps: quiet for so long means done. */
const quietMs = 100;
/** A folder that never is quiet must not be waited for without end. */
const longestMs = 400;
const pollMs = 800;

/**
 * Tells of changes in folders, each by a watch of its own: fs.watch with `recursive` is not native on Linux, where it
 * would watch every single file. What can't be watched (not there yet, or no watches left) is looked at now and then;
 * `poll` then has to find out by itself whether anything has changed.
 */
export function createWatcher(onChange: () => void, clock: Clock): Watcher {
  const watched = new Map<string, { readonly watcher: FSWatcher; readonly ino: number }>();
  let unwatched: readonly string[] = [];
  let stopPolling: (() => void) | undefined;
  let firstAt: number | undefined;
  let cancelQuiet: () => void = () => undefined;

  const changed = (): void => {
    firstAt ??= clock.monotonic();
    cancelQuiet();
    const left = longestMs - (clock.monotonic() - firstAt);
    cancelQuiet = clock.after(Math.min(quietMs, Math.max(left, 0)), () => {
      firstAt = undefined;
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
    // A folder that is there by now is found by the reload, which follows it then.
    if (unwatched.some((folder) => statSync(folder, { throwIfNoEntry: false }) !== undefined)) changed();
    if (unwatched.length > 0) stopPolling = clock.after(pollMs, poll);
  };

  /** A folder that was removed and made again is another one, of which the watch knows nothing. */
  const isGone = (folder: string, ino: number): boolean => statSync(folder, { throwIfNoEntry: false })?.ino !== ino;

  return {
    follow(folders) {
      const wanted = new Set(folders);
      for (const [folder, { ino }] of watched) if (!wanted.has(folder) || isGone(folder, ino)) drop(folder);
      const added = [...wanted].filter((folder) => !watched.has(folder));
      unwatched = added.filter((folder) => !add(folder));
      // What changed after it was read and before it was watched.
      if (unwatched.length < added.length) changed();
      if (unwatched.length > 0) stopPolling ??= clock.after(pollMs, poll);
    },
    close() {
      for (const folder of [...watched.keys()]) drop(folder);
      unwatched = [];
      stopPolling?.();
      cancelQuiet();
    },
  };
}
