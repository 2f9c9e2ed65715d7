import { createHash } from 'node:crypto';
import { ApiError } from '../errors.js';
import type { ApiResponse } from '../http/call/api-response.js';
import type { Method } from '../http/semantics/method.js';
import { type Bounded, boundJson, boundText } from './bound.js';
import { decodeBody } from './decode.js';

/** Maximum size of a body in a tool result. */
export const maxInlineBytes = 16 * 1024;

/**
 * Matches headers that carry sessions and credentials, which an agent does not need: those of RFC 6265, 9110 and 7615,
 * and proprietary ones (x-api-key, x-amz-security-token, x-subject-token, private-token ...). Does not match pagination
 * tokens (next-token, continuation-token), challenges and idempotency keys.
 */
const secretHeader = new RegExp(
  [
    '^(set-)?cookie2?$',
    '(^|-)(authorization|authentication-info|passw(or)?d|secret|credentials?|session(-?id)?|jwt)$',
    '(^|-)(access|api|auth|aws|bearer|csrf|id|identity|job|jwt|private|refresh|secret|security|session|shared|sso|subject|user|vault|xsrf)-?token$',
    '^x-token$',
    '(^|-)(access|api|app|auth|functions|license|master|private|secret|shared|subscription)-?key$',
  ].join('|'),
);
const maxHeaderLength = 500;

export interface ShapedResponse {
  readonly contentType?: string;
  readonly headers: Record<string, string>;
  readonly body?: unknown;
  readonly bodyBytes: number;
  readonly truncated: boolean;
  /** Set if Content-Type declares JSON, but the body is not valid JSON. */
  readonly error?: ApiError;
}

/** Prepares a response for the agent: decodes and bounds the body, and removes headers that carry credentials. */
export function shapeResponse(response: ApiResponse, method: Method): ShapedResponse {
  const contentType = response.headers.get('content-type');
  const expected = method !== 'HEAD' && response.status !== 204 && response.status !== 304 && response.bodyError === undefined;
  const decoded = decodeBody(response.body, contentType, expected);
  const base = {
    ...(contentType !== null && { contentType }),
    headers: shapeHeaders(response.headers),
    bodyBytes: response.body.length,
  };
  const withBody = ({ value, truncated }: Bounded) => ({ ...base, body: value, truncated: truncated || response.bodyError !== undefined });
  switch (decoded.kind) {
    case 'none':
      return { ...base, truncated: false };
    case 'json':
      return withBody(boundJson(decoded.value, maxInlineBytes));
    case 'text':
      return withBody(boundText(decoded.text, maxInlineBytes));
    case 'binary':
      return withBody({ value: describeBinary(response.body, contentType), truncated: false });
    case 'invalid-json':
      return { ...withBody(boundText(decoded.text, maxInlineBytes)), error: invalidJson(decoded.reason, method) };
  }
}

function shapeHeaders(headers: Headers): Record<string, string> {
  const shaped: Record<string, string> = {};
  for (const [name, value] of headers) {
    if (secretHeader.test(name)) continue;
    shaped[name] = value.length > maxHeaderLength ? `${value.slice(0, maxHeaderLength)}…` : value;
  }
  return shaped;
}

function describeBinary(bytes: Uint8Array, contentType: string | null): string {
  const hash = createHash('sha256').update(bytes).digest('hex');
  return `[binary body omitted: ${contentType ?? 'no content type'}, ${bytes.length} bytes, sha256 ${hash}]`;
}

function invalidJson(reason: string, method: Method): ApiError {
  const isSafe = method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
  return new ApiError('invalid-json', `The response declares JSON, but its body is not valid JSON: ${reason}.`, {
    outcome: 'unknown',
    safeToRetry: false,
    hint: isSafe
      ? 'Read the body as text; it may be an error page from a proxy. Retrying is unlikely to help.'
      : 'Read the body as text. The request probably took effect: check with a GET before you send it again.',
  });
}
