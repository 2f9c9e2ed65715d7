import { ApiError } from '../errors.js';
import type { ApiResponse } from '../http/call/api-response.js';
import { bodyWithheld } from '../http/call/body-withheld.js';
import { type Method, safeMethods } from '../http/semantics/method.js';
import { runTask, type TaskLimits } from '../runtime/worker/run-task.js';
import { shapeTask } from './shape-body.js';

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

/** Reports whether a header carries a session or a credential: an agent learns that it is present, but not its value. */
export function isSecretHeader(name: string): boolean {
  const folded = name.toLowerCase().replaceAll('_', '-');
  // CORS headers end with "credentials", but contain none.
  return secretHeader.test(folded) && !folded.startsWith('access-control-');
}

export interface ShapedResponse {
  readonly contentType?: string;
  readonly headers: Record<string, string>;
  readonly body?: unknown;
  readonly bodyBytes: number;
  readonly truncated: boolean;
  /** Set if Content-Type declares JSON, but the body is not valid JSON, or if the body is withheld. */
  readonly error?: ApiError;
}

/** Prepares a response for the agent: decodes and bounds the body, and removes headers that carry credentials. Never throws. */
export async function shapeResponse(response: ApiResponse, method: Method, limits: TaskLimits): Promise<ShapedResponse> {
  const contentType = response.headers.get('content-type');
  const expected = method !== 'HEAD' && response.status !== 204 && response.status !== 304 && response.bodyError === undefined;
  const base = {
    ...(contentType !== null && { contentType }),
    headers: shapeHeaders(response.headers),
    bodyBytes: response.body.length,
  };
  const end = await runTask(shapeTask, { bytes: response.body, contentType, expected, maxBytes: maxInlineBytes }, limits);
  if (!end.ok) return { ...base, truncated: true, error: bodyWithheld('reading', method) };
  const { shown, invalid } = end.output;
  return {
    ...base,
    ...(shown && { body: shown.value }),
    truncated: shown !== undefined && (shown.truncated || response.bodyError !== undefined),
    ...(invalid !== undefined && { error: invalidJson(invalid, method) }),
  };
}

function shapeHeaders(headers: Headers): Record<string, string> {
  const shaped: Record<string, string> = {};
  for (const [name, value] of headers) {
    if (isSecretHeader(name)) continue;
    shaped[name] = value.length > maxHeaderLength ? `${value.slice(0, maxHeaderLength)}…` : value;
  }
  return shaped;
}

function invalidJson(reason: string, method: Method): ApiError {
  return new ApiError('invalid-json', `The response declares JSON, but its body is not valid JSON: ${reason}.`, {
    outcome: 'unknown',
    safeToRetry: false,
    hint: safeMethods.has(method)
      ? 'Read the body as text; it may be an error page from a proxy. Retrying is unlikely to help.'
      : 'Read the body as text. The request probably took effect: check with a GET before you send it again.',
  });
}
