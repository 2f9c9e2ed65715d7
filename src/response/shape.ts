import { createHash } from 'node:crypto';
import { ApiError } from '../errors.js';
import type { Answer } from '../http/answer.js';
import type { Method } from '../http/method.js';
import { type Bounded, boundJson, boundText } from './bound.js';
import { decodeBody } from './decode.js';

/** Bytes of body that the agent gets in a result. */
export const inlineBytes = 16 * 1024;

/** They carry sessions and credentials, and no agent needs them. */
const secretHeaders: ReadonlySet<string> = new Set(['set-cookie', 'set-cookie2', 'authorization', 'proxy-authorization', 'cookie']);
const maxHeaderLength = 500;

export interface ShapedAnswer {
  readonly contentType?: string;
  readonly headers: Record<string, string>;
  readonly body?: unknown;
  readonly bodyBytes: number;
  readonly truncated: boolean;
  /** The body is not what the answer says it is. */
  readonly error?: ApiError;
}

/** What of an answer goes to the agent: decoded, bounded, without secrets. */
export function shapeAnswer(answer: Answer, method: Method): ShapedAnswer {
  const contentType = answer.headers.get('content-type');
  const expected = method !== 'HEAD' && answer.status !== 204 && answer.status !== 304 && answer.fault === undefined;
  const decoded = decodeBody(answer.body, contentType, expected);
  const base = {
    ...(contentType !== null && { contentType }),
    headers: shapeHeaders(answer.headers),
    bodyBytes: answer.body.length,
  };
  const withBody = ({ value, truncated }: Bounded) => ({ ...base, body: value, truncated: truncated || answer.fault !== undefined });
  switch (decoded.kind) {
    case 'none':
      return { ...base, truncated: false };
    case 'json':
      return withBody(boundJson(decoded.value, inlineBytes));
    case 'text':
      return withBody(boundText(decoded.text, inlineBytes));
    case 'binary':
      return withBody({ value: describeBinary(answer.body, contentType), truncated: false });
    case 'invalid-json':
      return { ...withBody(boundText(decoded.text, inlineBytes)), error: invalidJson(decoded.reason, method) };
  }
}

function shapeHeaders(headers: Headers): Record<string, string> {
  const shaped: Record<string, string> = {};
  for (const [name, value] of headers) {
    if (secretHeaders.has(name)) continue;
    shaped[name] = value.length > maxHeaderLength ? `${value.slice(0, maxHeaderLength)}…` : value;
  }
  return shaped;
}

function describeBinary(bytes: Uint8Array, contentType: string | null): string {
  const hash = createHash('sha256').update(bytes).digest('hex');
  return `[binary body, not shown: ${contentType ?? 'no content type'}, ${bytes.length} bytes, sha256 ${hash}]`;
}

function invalidJson(reason: string, method: Method): ApiError {
  const reads = method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
  return new ApiError('invalid-json', `The answer says JSON, but its body is not: ${reason}.`, {
    outcome: 'unknown',
    safeToRetry: false,
    hint: reads
      ? 'Read the body as text; it may be an error page of a proxy. Trying again is unlikely to help.'
      : 'Read the body as text. The request has probably taken effect: check with a GET before sending it again.',
  });
}
