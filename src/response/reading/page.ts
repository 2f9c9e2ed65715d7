import type { Cut } from '../../runtime/bounded.js';
import type { NextArguments } from './next-of.js';

/** A cut with the arguments that lead to what it lacks. */
export interface PageCut extends Cut {
  readonly next?: NextArguments;
}

export type Unit = 'items' | 'keys' | 'lines' | 'bytes';

/** A part of a body. */
export interface Page {
  readonly value: unknown;
  readonly unit: Unit;
  /** Position of the first one that is shown, from 0. */
  readonly from: number;
  readonly shown: number;
  readonly total: number;
  /** Cuts within what is shown. */
  readonly cuts: readonly PageCut[];
  readonly moreCuts?: number | undefined;
}

export interface PageRange {
  /** Negative: counted from the end. */
  readonly from: number;
  /** Default: as many as the limit allows. */
  readonly count: number | undefined;
  readonly maxBytes: number;
}

/** Returns the position of the first one, and of the one behind the last that may be shown. */
export function limitsOf({ from, count }: PageRange, total: number): { readonly start: number; readonly end: number } {
  const start = Math.min(from < 0 ? Math.max(total + from, 0) : from, total);
  return { start, end: count === undefined ? total : Math.min(start + count, total) };
}
