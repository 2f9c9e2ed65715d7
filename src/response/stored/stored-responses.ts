import { randomBytes } from 'node:crypto';
import type { Redaction } from '../../redaction/redactor.js';
import type { Clock } from '../../runtime/clock.js';
import { forwardClock } from '../../runtime/forward-clock.js';
import { createSpace, type SpaceLimits } from './space.js';
import { createUnlinkedFile, inMemory, type StoredBytes } from './stored-bytes.js';

/** What is known of a stored body. */
export interface BodyOrigin {
  readonly contentType: string | null;
  readonly url: string;
  readonly status: number;
  /** Epoch milliseconds. */
  readonly receivedAt: number;
  /** The caller expects JSON: text of any type is read as JSON, if it is JSON. */
  readonly expectsJson: boolean;
  /** Redaction of the API that responded, for what is read later: its secrets can appear once the body is decoded. */
  readonly redaction: Pick<Redaction, 'value'>;
}

/** A body stored for later reading. */
export interface StoredResponse extends BodyOrigin {
  readonly id: string;
  readonly bytes: number;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

/** A stored body that cannot be evicted meanwhile. */
export interface OpenResponse extends StoredResponse {
  /** Returns the bytes of a range, or less where the body ends. Rejects if the store was closed. */
  read(from: number, bytes: number): Promise<Uint8Array>;
}

/** Bodies of responses that a result does not show completely. */
export interface StoredResponses {
  /**
   * Stores a redacted body for a caller. Never fails: returns undefined if it is too large, or if memory, disk or file
   * descriptors are missing.
   */
  store(body: Uint8Array, origin: BodyOrigin, caller: string): Promise<StoredResponse | undefined>;
  /** Passes a stored body to `use`. Returns undefined for an id that is unknown, expired, or of another caller. */
  use<Result>(
    id: string,
    caller: string,
    use: (response: OpenResponse) => Promise<Result>,
  ): Promise<{ readonly value: Result } | undefined>;
  /** Frees everything; later bodies are not stored. */
  close(): void;
}

/** The stored bodies of one caller. */
export interface CallerResponses {
  store(body: Uint8Array, origin: BodyOrigin): Promise<StoredResponse | undefined>;
  use<Result>(id: string, use: (response: OpenResponse) => Promise<Result>): Promise<{ readonly value: Result } | undefined>;
}

export function responsesOf(responses: StoredResponses, caller: string): CallerResponses {
  return {
    store: (body, origin) => responses.store(body, origin, caller),
    use: (id, use) => responses.use(id, caller, use),
  };
}

export interface StoredResponsesOptions extends Partial<SpaceLimits> {
  readonly clock: Clock;
  /** Folder for temporary files. Default: the one of the system. */
  readonly folder?: string;
  /** Default: 15 minutes. */
  readonly lifetimeMs?: number;
  /** Maximum size of one body. Default: 32 MiB. */
  readonly maxBodyBytes?: number;
}

const MiB = 1024 * 1024;
/** A smaller body stays in memory, so that thousands of them need no file descriptor. */
const maxMemoryBody = 64 * 1024;
/** 128 random bits: an id cannot be guessed. Lowercase, because URLs are compared so. */
const idBytes = 16;

// Decision: docs/decisions/2026-11-26-stored-responses-have-no-file-name.md
/** @throws RangeError if an option is invalid */
export function createStoredResponses(options: StoredResponsesOptions): StoredResponses {
  const { clock, folder, lifetimeMs = 15 * 60_000, maxBodyBytes = 32 * MiB } = options;
  checkPositive({ lifetimeMs, maxBodyBytes });
  const space = createSpace({ maxBytes: 256 * MiB, maxMemoryBytes: 16 * MiB, maxFiles: 256, ...definedLimits(options) });
  const { now } = forwardClock(clock);
  const entries = new Map<string, Entry>();
  /** Share of the space of each caller with stored bodies. */
  const shares = new Map<string, number>();
  let isClosed = false;
  let cancelTimer: (() => void) | undefined;

  function changeShare(caller: string, change: number): void {
    const changed = (shares.get(caller) ?? 0) + change;
    if (changed > roundingError) shares.set(caller, changed);
    else shares.delete(caller);
  }

  function remove(entry: Entry): void {
    entries.delete(entry.response.id);
    changeShare(entry.caller, -entry.share);
    entry.release();
    void entry.content.close();
  }

  function removeExpired(): void {
    const time = now();
    let next = Number.POSITIVE_INFINITY;
    for (const entry of [...entries.values()]) {
      const { expiresAt } = entry.response;
      if (expiresAt <= time && entry.readers === 0) remove(entry);
      else next = Math.min(next, expiresAt);
    }
    cancelTimer = entries.size === 0 ? undefined : clock.after(Math.max(next - time, minTimerMs), removeExpired);
  }

  /** The order of the map is that of the last use. A body that is being read is not evicted. */
  function oldestOf(isCandidate: (caller: string) => boolean): Entry | undefined {
    for (const entry of entries.values()) if (entry.readers === 0 && isCandidate(entry.caller)) return entry;
    return undefined;
  }

  // Decision: docs/decisions/2026-11-26-callers-take-turns.md
  /**
   * Evicts the body that was not used for longest, of the caller whose bodies take the most. Returns
   * false if every body is in use.
   */
  function evictOne(): boolean {
    if (shares.size === 0) return false;
    const [greediest] = [...shares].reduce((first, one) => (one[1] > first[1] ? one : first));
    const evicted = oldestOf((caller) => caller === greediest) ?? oldestOf(() => true);
    if (evicted === undefined) return false;
    remove(evicted);
    return true;
  }

  return {
    async store(body, origin, caller) {
      if (isClosed || body.length > maxBodyBytes) return undefined;
      const isFile = body.length > maxMemoryBody;
      const release = space.reserve({ bytes: body.length, isFile }, evictOne);
      if (release === undefined) return undefined;
      const content = isFile ? await createUnlinkedFile(body, folder) : inMemory(body);
      if (content === undefined || isClosed) {
        release();
        void content?.close();
        return undefined;
      }
      const id = randomBytes(idBytes).toString('hex');
      const response: StoredResponse = { ...origin, id, bytes: body.length, expiresAt: now() + lifetimeMs };
      const share = space.shareOf({ bytes: body.length, isFile });
      entries.set(id, { response, caller, share, content, release, readers: 0 });
      changeShare(caller, share);
      cancelTimer ??= clock.after(lifetimeMs, removeExpired);
      return response;
    },
    async use(id, caller, use) {
      const entry = entries.get(id);
      if (entry === undefined || entry.caller !== caller || entry.response.expiresAt <= now()) return undefined;
      entries.delete(id);
      entries.set(id, entry);
      entry.readers += 1;
      try {
        const left = (from: number) => Math.max(entry.response.bytes - from, 0);
        return { value: await use({ ...entry.response, read: (from, bytes) => entry.content.read(from, Math.min(bytes, left(from))) }) };
      } finally {
        entry.readers -= 1;
      }
    },
    close() {
      isClosed = true;
      cancelTimer?.();
      for (const entry of [...entries.values()]) remove(entry);
    },
  };
}

/** Of a sum of shares; the smallest share is that of an empty body. */
const roundingError = 1e-9;

interface Entry {
  readonly response: StoredResponse;
  readonly caller: string;
  /** Share of the space, from 0 to 1. */
  readonly share: number;
  readonly content: StoredBytes;
  readonly release: () => void;
  readers: number;
}

/** A body that is being read when it expires is removed by the next timer. */
const minTimerMs = 1000;

function definedLimits({ maxBytes, maxMemoryBytes, maxFiles }: Partial<SpaceLimits>): Partial<SpaceLimits> {
  return {
    ...(maxBytes !== undefined && { maxBytes }),
    ...(maxMemoryBytes !== undefined && { maxMemoryBytes }),
    ...(maxFiles !== undefined && { maxFiles }),
  };
}

function checkPositive(options: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(options)) if (!(value > 0)) throw new RangeError(`${name} must be positive, not ${value}`);
}
