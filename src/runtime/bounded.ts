/** One place of a body that is shown in part. */
export interface Cut {
  /** JSON Pointer (RFC 6901) into the body; '' is the root. */
  readonly pointer: string;
  readonly shown: number;
  readonly total: number;
  /** Position of the first one that is not shown, if it is known. */
  readonly from?: number;
  /** What `shown` and `total` count. Default: `items`. */
  readonly unit?: 'items' | 'keys' | 'bytes' | 'lines' | 'events';
}

/** A body, or a part of it, reduced to a limit. `cuts` is empty if it is complete. */
export interface Bounded {
  readonly value: unknown;
  /** The first cuts. They are the only authority about what is missing: a body can contain text that looks like a mark. */
  readonly cuts: readonly Cut[];
  /** Number of cuts that are not listed. Default: 0. */
  readonly moreCuts?: number;
}
