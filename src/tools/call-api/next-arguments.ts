import type { PageRequest } from '../../http/pagination/next-request.js';
import type { Change } from '../../http/pagination/page.js';
import { isRecord } from '../../runtime/is-record.js';

/** Arguments that state the target, as the agent passed them. */
export interface TargetArguments {
  readonly api?: string | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly pathParams?: Readonly<Record<string, unknown>> | undefined;
}

interface FirstRequest {
  readonly args: TargetArguments;
  readonly url: URL;
  /** The agent passed the body as JSON text, into which a patch cannot be merged. */
  readonly hasTextBody: boolean;
}

/**
 * Returns what the agent merges into its arguments to request a page; null removes an argument (RFC 7396). A cursor is an
 * argument in query or body, a link is the URL or path with its query. Without `target`, a link leads out of the API.
 */
export function nextArguments(
  change: Change,
  { url, body }: PageRequest,
  target: string | undefined,
  { args, url: firstUrl, hasTextBody }: FirstRequest,
): Record<string, unknown> {
  if (change.kind === 'body') return { body: hasTextBody ? body : change.patch };
  const { api, query, pathParams } = args;
  if (change.kind === 'query') {
    const isArgument = isRecord(query) && Object.hasOwn(query, change.name);
    if (isArgument || !firstUrl.searchParams.has(change.name)) return { query: { [change.name]: change.value } };
  }
  const removed = { ...(query !== undefined && { query: null }), ...(pathParams !== undefined && { pathParams: null }) };
  if (api === undefined) return { url: url.href, ...removed };
  if (target === undefined) return { url: url.href, api: null, path: null, ...removed };
  // Braces would be placeholders.
  return { path: target.replaceAll('{', '%7B').replaceAll('}', '%7D'), ...removed };
}
