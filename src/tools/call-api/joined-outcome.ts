import type { ApiError } from '../../errors.js';
import type { ApiOutcome, ApiResponse } from '../../http/call/api-response.js';
import { bodyText } from '../../response/decode.js';

/** Headers that describe one page, not the list of all items. */
const pageHeaders: readonly string[] = [
  ...['link', 'etag', 'last-modified', 'content-type', 'content-length', 'content-range', 'content-location', 'content-disposition'],
  ...['content-encoding', 'content-digest', 'repr-digest', 'content-md5', 'x-next-page', 'x-page', 'x-prev-page'],
];

/**
 * Returns the outcome of the calls with the items of all pages as its body. An error is that of the page that failed, and so
 * are status and headers, if that page has a response.
 */
export function joinedOutcome(
  outcomes: readonly ApiOutcome[],
  failed: ApiOutcome | undefined,
  { body, totalMs, error }: { readonly body: Uint8Array; readonly totalMs: number; readonly error: ApiError | undefined },
): ApiOutcome {
  const [first, last] = [outcomes[0], outcomes.at(-1)];
  const response = joinedResponse(failed?.response ?? last?.response, body);
  if (first === undefined || last === undefined || response === undefined) throw new TypeError('no page was read');
  const { requestId, method } = first;
  const base = { requestId, method, url: (failed ?? first).url, attempts: (failed ?? last).attempts, totalMs };
  return error === undefined ? { ...base, ok: true, response } : { ...base, ok: false, error, response };
}

function joinedResponse(response: ApiResponse | undefined, body: Uint8Array): ApiResponse | undefined {
  if (response === undefined) return undefined;
  const { bodyError: _bodyError, streamEnd: _streamEnd, ...rest } = response;
  const headers = new Headers(response.headers);
  for (const name of pageHeaders) headers.delete(name);
  headers.set('content-type', 'application/json');
  return { ...rest, headers, body };
}

const maxFailedBody = 1000;

/** Returns the beginning of the body with which a page failed: it states why. */
export function failedBodyOf({ response }: ApiOutcome): string | undefined {
  const text = response && bodyText(response.body.subarray(0, maxFailedBody), response.headers.get('content-type'))?.trim();
  return text === '' ? undefined : text;
}
