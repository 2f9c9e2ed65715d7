import { createHash } from 'node:crypto';
import { ApiError } from '../../../errors.js';
import { digest } from '../../../runtime/digest.js';
import type { RequestSummary, ShownContent } from '../../call/decision.js';
import type { PreparedRequest } from '../../call/request.js';
import { describeForm } from './described-form.js';

/** Error of a request that the user must approve before it is sent. */
export class ApprovalRequired extends ApiError {
  readonly request: RequestSummary;

  constructor(request: RequestSummary, rule: string) {
    super('approval-required', `${request.method} ${request.url} requires the user's approval: ${rule}.`, {
      outcome: 'not-sent',
      safeToRetry: false,
      hint: 'Nothing was sent. The user must approve this request, which the host shows (MCP elicitation). If the host did not show it, it cannot: do not resend the request, and ask the operator to remove this rule.',
    });
    this.request = request;
  }
}

/** Creates the error of a request that the user declined or did not decide on. */
export function approvalDeclined({ method, url }: RequestSummary): ApiError {
  return new ApiError('approval-declined', `The user did not approve ${method} ${url}.`, {
    outcome: 'not-sent',
    safeToRetry: false,
    hint: 'Nothing was sent. Do not send this request again, nor by another tool. Ask the user what to do instead.',
  });
}

const previewCharacters = 400;

/**
 * Summarizes a request for its approval. `displayed` contains placeholders in place of credentials; the fingerprint
 * covers the request before configured credentials are added.
 */
export function summarize(
  request: Pick<PreparedRequest, 'method' | 'url' | 'headers' | 'body' | 'largeForm' | 'caller' | 'idempotencyKey'>,
  displayed: { readonly url: string; readonly headers: Readonly<Record<string, string>> },
  partition: string,
): RequestSummary {
  const { method, url, headers, body, largeForm, caller, idempotencyKey } = request;
  const sha256 = createHash('sha256')
    .update(body ?? '')
    .digest('hex');
  const size = largeForm?.bytes ?? body?.byteLength ?? 0;
  return {
    method,
    ...displayed,
    ...(idempotencyKey !== undefined && { idempotencyKey }),
    ...(body !== undefined && {
      body: {
        bytes: size,
        ...(largeForm === undefined && { sha256 }),
        ...previewOf(body),
        content: contentOf(body, headers.get('content-type')),
      },
    }),
    fingerprint: digest('approval', partition, caller, method, url.href, [...headers], idempotencyKey ?? '', sha256, String(size)),
  };
}

function previewOf(body: Uint8Array): { preview?: string } {
  const text = Buffer.from(body.subarray(0, 4 * previewCharacters)).toString();
  if (/[^\P{Cc}\t\r\n]|\ufffd/u.test(text.slice(0, previewCharacters))) return {};
  return { preview: text.length > previewCharacters ? `${text.slice(0, previewCharacters)}…` : text };
}

const headCharacters = 6000;
const tailCharacters = 2000;

/** Decodes strictly: bytes that are not UTF-8 would be shown as replacement characters, and could hide a difference. */
function contentOf(body: Uint8Array, contentType: string | null): ShownContent {
  let text: string;
  let encoding: ShownContent['encoding'] = 'text';
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    const described = describeForm(body, contentType);
    text = described ?? Buffer.from(body).toString('base64');
    if (described === undefined) encoding = 'base64';
  }
  const omittedCharacters = Math.max(0, text.length - headCharacters - tailCharacters);
  return omittedCharacters === 0
    ? { encoding, head: text, omittedCharacters, tail: '' }
    : { encoding, head: text.slice(0, headCharacters), omittedCharacters, tail: text.slice(-tailCharacters) };
}
