import { ApiError } from '../errors.js';
import type { ApiResponse } from '../http/call/api-response.js';
import { bodyWithheld } from '../http/call/body-withheld.js';
import { mislabelledCodings } from '../http/semantics/content-codings.js';
import { decodeHeader } from '../http/semantics/header-text.js';
import { type Method, safeMethods } from '../http/semantics/method.js';
import { quoteUnlessPlain } from '../runtime/quote.js';
import { runTask, type TaskLimits } from '../runtime/worker/run-task.js';
import { reasons } from './parse-json.js';
import type { ErrorProtocol } from './protocol-errors.js';
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

/**
 * Matches headers that are useless in part: the agent follows or returns them. Links and locations (RFC 8288, RFC 9110 §10.2.2,
 * Operation-Location), cursors and continuation tokens of pages, and validators.
 */
const wholeHeader =
  /(^|-)(links?|location|ur[il]|href|(async)?operation|next|prev(ious)?|page|cursor|continuation|token|etag)$|continuation/;

/** Matches headers that the agent sends back, so they must keep their bytes. */
const returnedHeader = /etag$|token|cursor|continuation/;

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
  /** What the agent must know to read the response. */
  readonly notes?: string[];
  /** Set if Content-Type declares JSON, but the body is not valid JSON, or if the body is withheld. */
  readonly error?: ApiError;
}

export interface ShapeOptions {
  /** The caller expects JSON: a body of any text type is parsed, if it is JSON. */
  readonly expectsJson: boolean;
}

/** Prepares a response for the agent: decodes and bounds the body, and removes headers that carry credentials. Never throws. */
export async function shapeResponse(
  response: ApiResponse,
  method: Method,
  limits: TaskLimits,
  { expectsJson }: ShapeOptions = { expectsJson: false },
): Promise<ShapedResponse> {
  const contentType = response.headers.get('content-type');
  const { headers, shortened } = shapeHeaders(response.headers);
  const notes = [...encodingNotes(response), ...shortened.map((name) => `The header ${quoteUnlessPlain(name)} is shortened.`)];
  const base = {
    ...(contentType !== null && { contentType }),
    headers,
    bodyBytes: response.body.length,
  };
  const end = await runTask(shapeTask, { bytes: response.body, contentType, expectsJson, maxBytes: maxInlineBytes }, limits);
  if (!end.ok) return { ...base, ...withNotes(notes), truncated: true, error: bodyWithheld('reading', method) };
  const { shown, invalid, errorProtocol } = end.output;
  notes.push(...(end.output.notes ?? []));
  if (errorProtocol !== undefined && response.status < 300) notes.push(protocolNotes[errorProtocol]);
  return {
    ...base,
    ...withNotes(notes),
    ...(shown && { body: shown.value }),
    truncated: shown !== undefined && (shown.cuts.length > 0 || response.bodyError !== undefined),
    // A part of a JSON document (RFC 9110 §15.3.7) is not JSON, but it is what a request with Range asked for.
    ...(invalid !== undefined && response.status !== 206 && { error: invalidJson(invalid, method) }),
  };
}

const withNotes = (notes: string[]) => (notes.length > 0 ? { notes } : {});

/** Hints for an error that a success contains: the status is that of the transport. */
const protocolNotes: Readonly<Record<ErrorProtocol, string>> = {
  'JSON-RPC':
    'The body reports a JSON-RPC error, so the method failed although the status is a success. Read error.code and error.message in the body, and correct method and params before you send it again.',
  GraphQL:
    'The body reports GraphQL errors, so the operation failed in part or completely although the status is a success. Read errors in the body, and correct the operation before you send it again.',
};

function shapeHeaders(headers: Headers): { readonly headers: Record<string, string>; readonly shortened: readonly string[] } {
  const shaped: [string, string][] = [];
  const shortened: string[] = [];
  for (const [name, value] of headers) {
    if (isSecretHeader(name)) continue;
    const text = returnedHeader.test(name) ? value : decodeHeader(value);
    const isWhole = text.length <= maxHeaderLength || wholeHeader.test(name) || /^https?:\/\/\S+$/.test(text);
    shaped.push([name, isWhole ? text : `${text.slice(0, maxHeaderLength)}…`]);
    if (!isWhole) shortened.push(name);
  }
  // fromEntries defines own properties, so "__proto__" is an ordinary name.
  return { headers: Object.fromEntries(shaped), shortened };
}

/** Names what Content-Encoding contains that is not a content coding: the body was read as if it were absent. */
function encodingNotes({ headers, body }: ApiResponse): string[] {
  const names = body.length === 0 ? [] : mislabelledCodings(headers);
  if (names.length === 0) return [];
  return [`Content-Encoding names ${names.map((name) => quoteUnlessPlain(name)).join(', ')}, which is not a compression: it was ignored.`];
}

/** Instructions for the causes that an agent can do something about. */
const invalidJsonHints: Readonly<Record<string, string>> = {
  [reasons.endsEarly]: 'The body is incomplete. Read it as text, and request less data if you need the rest.',
  [reasons.markup]: 'Read the body as text; it may be an error or login page from a proxy.',
  [reasons.sequence]: 'Read the body as text: each line is one JSON value.',
  [reasons.script]: 'Read the body as text: JSON may follow a prefix. Omit a callback parameter, if the request has one.',
  [reasons.compressed]: 'Report to the API owner that the body is compressed more often than Content-Encoding declares.',
  [reasons.binary]: 'Report to the API owner that Content-Type does not match the body.',
};

function invalidJson(reason: string, method: Method): ApiError {
  const read = invalidJsonHints[reason] ?? 'Read the body as text, and report the invalid JSON to the API owner.';
  return new ApiError('invalid-json', `The response declares JSON, but its body is not valid JSON: ${reason}.`, {
    outcome: 'unknown',
    safeToRetry: false,
    hint: safeMethods.has(method) ? read : `${read} The request probably took effect: check with a GET before you send it again.`,
  });
}
