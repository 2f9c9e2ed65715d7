import { createHash } from 'node:crypto';
import { quoteUnlessPlain } from '../runtime/quote.js';
import type { Task } from '../runtime/worker/task.js';
import { type BodyBytes, maxSmallBytes } from './body-bytes.js';
import { type Bounded, boundJson, boundText } from './bound.js';
import { decodeBody } from './decode.js';

interface ShapeInput extends BodyBytes {
  /** False if an empty body is valid. */
  readonly expected: boolean;
  /** Maximum size of the result in bytes. */
  readonly maxBytes: number;
}

/** A body as the agent sees it; undefined if there is none. `invalid`: why it is not the JSON that Content-Type declares. */
export interface ShapedBody {
  readonly shown?: Bounded;
  readonly invalid?: string;
}

/** Decodes, parses and bounds a body. */
export const shapeTask: Task<ShapeInput, ShapedBody> = {
  name: 'shape-body',
  isSmall: ({ bytes }) => bytes.length <= maxSmallBytes,
  run({ bytes, contentType, expected, maxBytes }) {
    const decoded = decodeBody(bytes, contentType, expected);
    switch (decoded.kind) {
      case 'none':
        return {};
      case 'json':
        return { shown: boundJson(decoded.value, maxBytes) };
      case 'text':
        return { shown: boundText(decoded.text, maxBytes) };
      case 'binary':
        return { shown: { value: describeBinary(bytes, contentType), truncated: false } };
      case 'invalid-json':
        return { shown: boundText(decoded.text, maxBytes), invalid: decoded.reason };
    }
  },
};

function describeBinary(bytes: Uint8Array, contentType: string | null): string {
  const hash = createHash('sha256').update(bytes).digest('hex');
  return `[binary body omitted: ${contentType === null ? 'no content type' : quoteUnlessPlain(contentType)}, ${bytes.length} bytes, sha256 ${hash}]`;
}
