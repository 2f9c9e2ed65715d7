import { createHash } from 'node:crypto';
import { ApiError } from '../errors.js';
import type { Answer } from '../http/call/answer.js';
import type { Method } from '../http/semantics/method.js';
import { type Bounded, boundJson, boundText } from './bound.js';
import { decodeBody } from './decode.js';

/** Bytes of body that the agent gets in a result. */
export const inlineBytes = 16 * 1024;

/**
 * Fields that carry sessions and credentials, which no agent needs: those of RFC 6265, 9110 and 7615, and names that
 * APIs have made up (x-api-key, x-amz-security-token, x-subject-token, private-token ...). A token that is a place in a
 * list (next-token, continuation-token), a challenge and an idempotency key are none.
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
    if (secretHeader.test(name)) continue;
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
