import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { type Clock, sleep, systemClock } from './clock.js';

export interface FileLockOptions {
  /** Maximum wait for the lock in milliseconds. Default: 10 s. */
  readonly timeoutMs?: number;
  /**
   * Time after which a lock that its holder does not touch is removed, in milliseconds. The holder touches it three times
   * as often while the action runs. Default: 15 s.
   */
  readonly staleMs?: number;
  /** Ends the wait, not the action. */
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
}

/** Thrown if another process holds the lock for longer than `timeoutMs`. */
export class FileLockTimeout extends Error {}

const pollMs = 25;

// Decision: docs/decisions/2026-11-26-one-lock-for-each-login.md
/**
 * Runs the action while no other process holds `<path>.lock`. A lock is removed if its process has ended, or if it was not
 * touched for `staleMs`, as this process measures it: clocks of machines differ, and time passes while a machine sleeps.
 * @throws FileLockTimeout, the reason of the signal, or the error of the file system if the lock cannot be created
 */
export async function withFileLock<Result>(path: string, action: () => Promise<Result>, options: FileLockOptions = {}): Promise<Result> {
  const { clock = systemClock, staleMs = 15_000 } = options;
  const lock = `${path}.lock`;
  const holder = `${process.pid} ${machine} ${randomUUID()}`;
  await acquire(lock, holder, { ...options, clock, staleMs });
  const stopTouching = touchRepeatedly(lock, staleMs / 3, clock);
  try {
    return await action();
  } finally {
    stopTouching();
    // Another process holds the lock if this one was suspended for so long that its lock was removed.
    attempt(() => read(lock)?.holder === holder && rmSync(lock));
  }
}

async function acquire(lock: string, holder: string, options: FileLockOptions & { readonly clock: Clock; readonly staleMs: number }) {
  const { clock, staleMs, timeoutMs = 10_000, signal = new AbortController().signal } = options;
  const endsAt = clock.monotonic() + timeoutMs;
  let watched: { readonly state: string; readonly since: number } | undefined;
  for (;;) {
    signal.throwIfAborted();
    if (create(lock, holder)) return;
    const found = read(lock);
    if (found === undefined) continue;
    const state = `${found.holder} ${found.touchedAt}`;
    if (watched?.state !== state) watched = { state, since: clock.monotonic() };
    if (hasEnded(found.holder) || clock.monotonic() - watched.since >= staleMs) {
      attempt(() => remove(lock, found.holder));
      watched = undefined;
    }
    if (clock.monotonic() >= endsAt) throw new FileLockTimeout(`another process holds ${lock}`);
    await sleep(clock, pollMs, signal);
  }
}

function create(lock: string, holder: string): boolean {
  try {
    writeFileSync(lock, holder, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Returns undefined if no process holds the lock. */
function read(lock: string): { readonly holder: string; readonly touchedAt: number } | undefined {
  try {
    return { holder: readFileSync(lock, 'utf8'), touchedAt: statSync(lock).mtimeMs };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Removes the lock of this holder. Deleting it could delete the lock of a process that has removed it first; renaming shows
 * which lock it was. Without waiting between the steps, so that no third process can take the lock in the meantime.
 */
function remove(lock: string, holder: string): void {
  const aside = `${lock}.${randomUUID()}`;
  renameSync(lock, aside);
  const removed = readFileSync(aside, 'utf8');
  if (removed !== holder) create(lock, removed);
  rmSync(aside);
}

function touchRepeatedly(lock: string, everyMs: number, clock: Clock): () => void {
  let cancel = clock.after(everyMs, touch);
  function touch(): void {
    const now = new Date(clock.now());
    attempt(() => utimesSync(lock, now, now));
    cancel = clock.after(everyMs, touch);
  }
  return () => cancel();
}

/** A process ID identifies a process only on one machine, and on Linux only in one namespace: containers can share a folder. */
const machine = machineOf();

function machineOf(): string {
  if (process.platform !== 'linux') return hostname();
  try {
    return `${hostname()}/${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return randomUUID();
  }
}

function hasEnded(holder: string): boolean {
  const [pid, where] = holder.split(' ');
  return where === machine && !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

/** Runs a step that fails if another process has just changed the lock; the next step shows the new state. */
function attempt(step: () => void): void {
  try {
    step();
  } catch (error) {
    if (codeOf(error) === '') throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
