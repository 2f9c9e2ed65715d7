import { showUnseen } from '../../runtime/visible-text.js';
import type { NextArguments } from './next-of.js';
import type { PageRange } from './page.js';

/** What to read of a body. */
export interface Reading extends PageRange {
  readonly select: string | undefined;
  /** JSON Pointer; '' is the root. */
  readonly at: string;
  readonly search: string | undefined;
  /** Default: items of JSON, lines of text, bytes of anything else. */
  readonly unit: 'items' | 'lines' | 'bytes' | undefined;
  /** `source`: the text as it was sent, of JSON and HTML as well. */
  readonly view: 'body' | 'shape' | 'source';
}

/** Which argument does not apply to a body, and why. */
export interface Refused {
  readonly ok: false;
  readonly argument: 'select' | 'at' | 'search' | 'unit' | 'view';
  readonly reason: string;
}

export const refused = (argument: Refused['argument'], reason: string): Refused => ({ ok: false, argument, reason });

/** Returns the arguments that name the same subject. They are shown, so unseen characters are escaped. */
export function placeOf({ select, at, view }: Reading): Pick<NextArguments, 'select' | 'at' | 'view'> {
  return { ...(select !== undefined && { select }), ...(at !== '' && { at: showUnseen(at) }), ...(view === 'source' && { view }) };
}
