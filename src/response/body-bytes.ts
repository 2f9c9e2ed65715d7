import { type DecodedBody, decodeBody } from './decode.js';
import { parseJsonNumbers } from './parse-json.js';

/** A response body as it is passed to a task. */
export interface BodyBytes {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
}

/** A body of this size is read in this process: decoding, parsing and bounding it takes less than 100 ms. */
export const maxSmallBytes = 256 * 1024;

/** Decodes a body for a check: a schema must see large integers as numbers. */
export function decodeForCheck({ bytes, contentType }: BodyBytes): DecodedBody {
  return decodeBody(bytes, contentType, false, parseJsonNumbers);
}
