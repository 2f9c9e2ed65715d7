import { type DecodedBody, decodeBody } from './decode.js';
import { parseJsonNumbers } from './parse-json.js';

/** A response body as it is passed to a task. */
export interface BodyBytes {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
}

/** A body of this size is read in this process: decoding, parsing and bounding it takes less than 100 ms. */
export const maxSmallBytes = 256 * 1024;

/** Returns the JSON of a body as it is shown, for which a check expects JSON; undefined if it is not JSON. */
export function decodeExactly({ bytes, contentType }: BodyBytes): unknown {
  const decoded = decodeBody(bytes, contentType, { expectsJson: true, listsEvents: true });
  return decoded.kind === 'json' ? decoded.value : undefined;
}

/** Decodes a body for a check that expects JSON: a schema must see every number as a number, and events as the list that is shown. */
export function decodeForCheck({ bytes, contentType }: BodyBytes): DecodedBody {
  return decodeBody(bytes, contentType, { parse: parseJsonNumbers, expectsJson: true, listsEvents: true });
}
