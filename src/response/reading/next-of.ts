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
