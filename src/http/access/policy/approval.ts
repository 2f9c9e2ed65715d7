import { createHash } from 'node:crypto';
import { ApiError } from '../../../errors.js';
import { digest } from '../../../runtime/digest.js';
import type { RequestSummary } from '../../call/decision.js';
import type { PreparedRequest } from '../../call/request.js';

/** A person has to agree before this very request goes out. */
export class ApprovalRequired extends ApiError {
  readonly request: RequestSummary;

  constructor(request: RequestSummary, rule: string) {
    super('approval-required', `${request.method} ${request.url} needs the approval of a person: ${rule}.`, {
      outcome: 'not-sent',
      safeToRetry: false,
      hint: 'Nothing was sent, and only the user of the host can approve it. A host that can not ask (MCP elicitation) gets this refusal each time: then the person who runs this server takes the rule out of approve in the configuration file.',
    });
    this.request = request;
  }
}

/** A person was asked, and said no or nothing. */
export function approvalDeclined({ method, url }: RequestSummary): ApiError {
  return new ApiError('approval-declined', `The user did not approve ${method} ${url}.`, {
    outcome: 'not-sent',
    safeToRetry: false,
    hint: 'Nothing was sent. Do not ask again for the same request: ask the user what they want instead.',
  });
}

const previewCharacters = 400;

/** `shown` holds URL and headers with credentials named instead of shown; the fingerprint covers what the caller asked for. */
export function summarize(
  request: Pick<PreparedRequest, 'method' | 'url' | 'headers' | 'body' | 'caller'>,
  shown: { readonly url: string; readonly headers: Readonly<Record<string, string>> },
  partition: string,
): RequestSummary {
  const { method, url, headers, body, caller } = request;
  const sha256 = createHash('sha256')
    .update(body ?? '')
    .digest('hex');
  return {
    method,
    ...shown,
    ...(body !== undefined && { body: { bytes: body.byteLength, sha256, ...previewOf(body) } }),
    fingerprint: digest('approval', partition, caller, method, url.href, [...headers], sha256),
  };
}

function previewOf(body: Uint8Array): { preview?: string } {
  const text = Buffer.from(body.subarray(0, 4 * previewCharacters)).toString();
  if (/[^\P{Cc}\t\r\n]|\ufffd/u.test(text.slice(0, previewCharacters))) return {};
  return { preview: text.length > previewCharacters ? `${text.slice(0, previewCharacters)}…` : text };
}
