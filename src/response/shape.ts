import { ApiError } from '../errors.js';
import type { ApiResponse } from '../http/call/api-response.js';
import { bodyWithheld } from '../http/call/body-withheld.js';
import { mislabelledCodings } from '../http/semantics/content-codings.js';
import { type Method, safeMethods } from '../http/semantics/method.js';
import type { Cut } from '../runtime/bounded.js';
import { quoteUnlessPlain } from '../runtime/quote.js';
import { runTask, type TaskLimits } from '../runtime/worker/run-task.js';
import { reasons } from './parse-json.js';
import type { ReportedError } from './protocol-errors.js';
import { type ShapedBody, shapeTask } from './shape-body.js';
import { showHeaders } from './shown-headers.js';
import { type ViewableImage, viewableImage } from './text/viewable-image.js';
import type { View } from './view.js';

export interface ShapedResponse {
  readonly contentType?: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  /** Decoded size; absent if the body is shown completely. */
  readonly bodyBytes?: number;
  readonly cuts?: readonly Cut[];
  readonly moreCuts?: number;
  /** `body` is what `select` returned, and `cuts` are those of that. */
  readonly isSelection?: true;
  /** The body in Base64, with the view `image`. */
  readonly image?: { readonly data: string; readonly mimeType: string };
  /** What the agent must know to read the response. */
  readonly notes?: readonly string[];
  /**
   * Set if the body reports an error, if Content-Type declares JSON, but the body is not valid JSON, or if the body is withheld.
   */
  readonly error?: ApiError;
}

export interface ShapeOptions {
  /** The caller expects JSON: a body of any text type is parsed, if it is JSON. */
  readonly expectsJson: boolean;
  readonly view: View;
  /** JMESPath expression that selects from a JSON body; checked already. */
  readonly select?: string | undefined;
  /** Limit for the body. */
  readonly maxBytes: number;
  /** Shows all headers, not only those that decide what to do next. */
  readonly allHeaders: boolean;
  /** Escapes the characters of a body that a reader does not see. */
  readonly escapeUnseen: boolean;
}

/** Prepares a response for the agent: decodes and bounds the body, and selects headers. Never throws. */
export async function shapeResponse(
  response: ApiResponse,
  method: Method,
  limits: TaskLimits,
  { expectsJson, view, select, maxBytes, allHeaders, escapeUnseen }: ShapeOptions,
): Promise<ShapedResponse> {
  const contentType = response.headers.get('content-type');
  const { headers, shortened } = showHeaders(response.headers, { all: allHeaders });
  const notes = [...encodingNotes(response), ...shortened.map((name) => `The header ${quoteUnlessPlain(name)} is shortened.`)];
  const bodyBytes = response.body.length;
  const base = { ...(contentType !== null && { contentType }), ...(Object.keys(headers).length > 0 && { headers }) };
  const imageView = view === 'image' ? viewableImage(response.body) : undefined;
  if (imageView?.ok === true) return { ...base, bodyBytes, ...withNotes(notes), image: imageOf(response.body, imageView.image) };
  if (imageView !== undefined) notes.push(`The body cannot be shown as an image: ${imageView.reason}.`);
  const end = await runTask(
    shapeTask,
    { bytes: response.body, contentType, expectsJson: expectsJson || select !== undefined, view, select, maxBytes, escapeUnseen },
    limits,
  );
  if (!end.ok) return { ...base, bodyBytes, ...withNotes(notes), error: bodyWithheld('reading', method) };
  const { shown, isWhole, isSelection } = end.output;
  notes.push(...(end.output.notes ?? []));
  const error = bodyErrorOf(response, method, end.output);
  return {
    ...base,
    ...(shown && { body: shown.value }),
    ...((!isWhole || response.bodyError !== undefined) && { bodyBytes }),
    ...(shown && shown.cuts.length > 0 && { cuts: shown.cuts }),
    ...(shown?.moreCuts !== undefined && { moreCuts: shown.moreCuts }),
    ...(isSelection && { isSelection }),
    ...withNotes(notes),
    ...(error && { error }),
  };
}

function bodyErrorOf({ status }: ApiResponse, method: Method, { invalid, reported }: ShapedBody) {
  // A part of a JSON document (RFC 9110 §15.3.7) is not JSON, but it is what a request with Range asked for.
  if (invalid !== undefined) return status === 206 ? undefined : invalidJson(invalid, method);
  // The status of an error is an error already, with a hint for it.
  return reported !== undefined && status < 300 ? reportedErrorOf(reported, method) : undefined;
}

function imageOf(bytes: Uint8Array, { mediaType }: ViewableImage) {
  return { data: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'), mimeType: mediaType };
}

const withNotes = (notes: readonly string[]) => (notes.length > 0 ? { notes } : {});

/** The status is that of the transport, so a success can contain an error. */
function reportedErrorOf({ protocol, executed }: ReportedError, method: Method): ApiError {
  const subject = protocol === 'GraphQL' ? 'GraphQL errors' : 'a JSON-RPC error';
  const where = protocol === 'GraphQL' ? 'errors in the body' : 'error.code and error.message in the body';
  const outcome = executed ? 'unknown' : 'rejected';
  const effect = executed && !safeMethods.has(method) ? ' A write may have taken effect in part: check before you send it again.' : '';
  return new ApiError('error-in-body', `The API returned ${subject} with a status of success.`, {
    outcome,
    safeToRetry: false,
    hint: `Read ${where}, and correct the request.${effect}`,
  });
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
