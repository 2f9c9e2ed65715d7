import { onAbort } from '../runtime/abort.js';

/** How long what is in flight may go on after the end was asked for. */
export const drainMs = 5000;
/** How long answers may take to be written once their calls were aborted. */
export const graceMs = 250;

export interface InFlight<Key> {
  begin(key: Key): void;
  done(key: Key): void;
  /** Whether nothing is left, or nothing within `ms`. */
  emptyWithin(ms: number): Promise<boolean>;
}

/** What every served connection shares with the end of the process. */
export interface Lifetime {
  /** The tool calls that run now. */
  readonly calls: InFlight<object>;
  /** Aborted when the calls still running must end now. */
  readonly stop: AbortController;
  /** Asks for the end from outside (SIGTERM). */
  readonly shutdown: AbortSignal;
}

/** Lets what runs finish; after 5 s, or when `hurry` aborts, it is aborted, and has a moment left to answer so. */
export async function drain(inFlight: InFlight<unknown>, stop: AbortController, hurry?: AbortSignal): Promise<void> {
  const unlink = hurry === undefined ? () => undefined : onAbort(hurry, () => stop.abort());
  const empty = await inFlight.emptyWithin(drainMs);
  unlink();
  if (empty) return;
  stop.abort();
  await inFlight.emptyWithin(graceMs);
}

/** Resolves when the end is asked for. */
export function ending(shutdown: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    onAbort(shutdown, resolve);
  });
}

/** The requests that have arrived and are not answered yet. */
export function createInFlight<Key>(): InFlight<Key> {
  const open = new Set<Key>();
  let wake: () => void = () => undefined;
  return {
    begin: (key) => open.add(key),
    done(key) {
      open.delete(key);
      if (open.size === 0) wake();
    },
    async emptyWithin(ms) {
      if (open.size > 0) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      return open.size === 0;
    },
  };
}
