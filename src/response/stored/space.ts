/** Limits of all stored bodies together. */
export interface SpaceLimits {
  /** In memory and on disk. Default: 256 MiB. */
  readonly maxBytes: number;
  /** Default: 16 MiB. */
  readonly maxMemoryBytes: number;
  /** Maximum number of open files. Default: 256. */
  readonly maxFiles: number;
}

export interface SpaceRequest {
  readonly bytes: number;
  /** On disk, not in memory. */
  readonly isFile: boolean;
}

export interface Space {
  /**
   * Reserves space before anything is written, so that bodies that arrive concurrently stay within the limits. Calls `evict`
   * until there is enough, or until it returns false. Returns a function that frees the space; undefined if there is none.
   */
  reserve(request: SpaceRequest, evict: () => boolean): (() => void) | undefined;
  /** Returns the share of a body, from 0 to 1, of the limit of which it takes the most. */
  shareOf(request: SpaceRequest): number;
}

/** Memory of an entry in addition to its body: URL, media type and bookkeeping. */
const entryBytes = 1024;

/** @throws RangeError if a limit is not a positive number */
export function createSpace({ maxBytes, maxMemoryBytes, maxFiles }: SpaceLimits): Space {
  for (const [name, value] of Object.entries({ maxBytes, maxMemoryBytes, maxFiles }))
    if (!(value > 0)) throw new RangeError(`${name} must be positive, not ${value}`);
  const used = { bytes: 0, memory: 0, files: 0 };
  const sizeOf = ({ bytes, isFile }: SpaceRequest) => {
    return { bytes: bytes + entryBytes, memory: entryBytes + (isFile ? 0 : bytes), files: isFile ? 1 : 0 };
  };
  return {
    shareOf(request) {
      const { bytes, memory, files } = sizeOf(request);
      return Math.max(bytes / maxBytes, memory / maxMemoryBytes, files / maxFiles);
    },
    reserve(request, evict) {
      const added = sizeOf(request);
      if (added.bytes > maxBytes || added.memory > maxMemoryBytes) return undefined;
      const isFull = () =>
        used.bytes + added.bytes > maxBytes || used.memory + added.memory > maxMemoryBytes || used.files + added.files > maxFiles;
      while (isFull()) if (!evict()) return undefined;
      const change = (sign: 1 | -1) => {
        used.bytes += sign * added.bytes;
        used.memory += sign * added.memory;
        used.files += sign * added.files;
      };
      change(1);
      return () => change(-1);
    },
  };
}
