import type { Cut } from '../../runtime/bounded.js';

/** Arguments of read-response without the id. */
export interface NextArguments {
  readonly select?: string;
  readonly at?: string;
  readonly search?: string;
  readonly unit?: 'items' | 'lines' | 'bytes';
  readonly from?: number;
  readonly count?: number;
  readonly view?: 'source';
}

/** Returns the arguments of read-response that lead to what a cut lacks. `select`: the expression whose result was cut. */
export function nextOf({ pointer, unit, from = 0 }: Cut, select?: string): NextArguments {
  return {
    ...(select !== undefined && { select }),
    ...(pointer !== '' && { at: pointer }),
    ...((unit === 'lines' || unit === 'bytes') && { unit }),
    from,
  };
}

/** A cut as a result lists it. */
export interface ListedCut {
  /** Absent with `next`, which names the place as `at`. */
  readonly pointer?: string;
  readonly shown: number;
  readonly total: number;
  readonly unit?: string;
  readonly next?: Record<string, unknown>;
}

/** Lists a cut without repeating place and unit: `next` is complete, so that an agent passes it as it is. */
export function listCut({ pointer, shown, total, unit }: Cut, next?: NextArguments): ListedCut {
  return {
    ...(next === undefined && { pointer }),
    ...{ shown, total },
    ...(unit !== undefined && unit !== next?.unit && { unit }),
    ...(next && { next: { ...next } }),
  };
}
