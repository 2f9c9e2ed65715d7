import { createHash } from 'node:crypto';
import type { Bounded } from '../runtime/bounded.js';
import { quoteUnlessPlain } from '../runtime/quote.js';
import type { Task } from '../runtime/worker/task.js';
import { type BodyBytes, maxSmallBytes } from './body-bytes.js';
import { boundJson, boundText } from './bound.js';
import { decodeBody } from './decode.js';
import { parseMediaType } from './media-type.js';
import { type ErrorProtocol, reportedError } from './protocol-errors.js';
import { isHtml } from './text/is-html.js';
import { readableHtml } from './text/readable-html.js';

interface ShapeInput extends BodyBytes {
  /** The caller expects JSON, whatever the media type is. */
  readonly expectsJson: boolean;
  /** Maximum size of the result in bytes. */
  readonly maxBytes: number;
}

/** A body as the agent sees it; undefined if there is none. `invalid`: why it is not the JSON that Content-Type declares. */
export interface ShapedBody {
  readonly shown?: Bounded;
  /** Protocol of an error that JSON reports, whatever the status. */
  readonly errorProtocol?: ErrorProtocol;
  readonly invalid?: string;
  /** What the agent must know to read the body. */
  readonly notes?: readonly string[];
}

/** Decodes, parses and bounds a body. */
export const shapeTask: Task<ShapeInput, ShapedBody> = {
  name: 'shape-body',
  isSmall: ({ bytes }) => bytes.length <= maxSmallBytes,
  run({ bytes, contentType, expectsJson, maxBytes }) {
    const decoded = decodeBody(bytes, contentType, { expectsJson });
    switch (decoded.kind) {
      case 'none':
        return {};
      case 'json': {
        const errorProtocol = reportedError(decoded.value);
        return { shown: boundJson(decoded.value, maxBytes), ...(errorProtocol && { errorProtocol }) };
      }
      case 'text':
        return shapeText(decoded.text, bytes.length, contentType, maxBytes);
      case 'binary':
        return { shown: describeBinary(bytes, contentType) };
      case 'invalid-json':
        return decoded.text === undefined
          ? { shown: describeBinary(bytes, contentType), invalid: decoded.reason }
          : { ...shapeText(decoded.text, bytes.length, contentType, maxBytes), invalid: decoded.reason };
    }
  },
};

function shapeText(text: string, bytes: number, contentType: string | null, maxBytes: number): ShapedBody {
  const page = isHtml(text, parseMediaType(contentType).essence) ? readableHtml(text) : undefined;
  // A page without text is written by its script, so its source is all that there is to see.
  if (page === undefined || page.text === '') return { shown: boundText(text, maxBytes) };
  return {
    shown: boundText(page.title === undefined ? page.text : `${page.title}\n\n${page.text}`, maxBytes),
    notes: [`The body is the readable text of an HTML page of ${bytes} bytes; read-response returns the source.`],
  };
}

function describeBinary(bytes: Uint8Array, contentType: string | null): Bounded {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const type = contentType === null ? 'no content type' : quoteUnlessPlain(contentType);
  return { value: `[binary body omitted: ${type}, ${bytes.length} bytes, sha256 ${hash}]`, cuts: [] };
}
