import type { RequestSummary } from '../http/call/decision.js';
import type { Method } from '../http/semantics/method.js';
import { showInvisible } from '../runtime/visible-text.js';

/** What the methods mean (RFC 9110 §9.3, RFC 5789), without a guess at what the API does. */
const effects: Readonly<Record<Method, string>> = {
  GET: 'GET reads data.',
  HEAD: 'HEAD reads headers.',
  OPTIONS: 'OPTIONS reads what the API supports.',
  POST: 'POST can create or change data, or start an action.',
  PUT: 'PUT creates or replaces what is at this URL.',
  PATCH: 'PATCH changes what is at this URL.',
  DELETE: 'DELETE removes what is at this URL.',
};

/** Limits in characters as shown, which are more than those of the request if many are escaped. */
const maxUrl = 4000;
const maxHeader = 1000;
const maxHeaderLines = 60;
const maxHead = 6000;
const maxTail = 2000;

// Decision: docs/decisions/2026-11-26-approvals-are-signed-and-cover-one-attempt.md
/**
 * Describes a request for the user: what decides first, the rest below. Each fact is one line with invisible characters escaped,
 * so that no text of the agent can add a line or hide one, and the length is limited, but never silently.
 */
export function describeApproval({ method, url, headers, idempotencyKey, body }: RequestSummary): string {
  const entries = Object.entries(headers);
  const lines = [
    'An agent asks for your approval to send this request, once:',
    '',
    `${method} ${shorten(url, maxUrl)}`,
    effects[method],
    '',
    ...(body === undefined ? ['No body.'] : describeBody(body)),
    '',
    ...(idempotencyKey === undefined ? [] : [`Idempotency key: ${shorten(idempotencyKey, maxHeader)}`]),
    entries.length === 0 ? 'No headers.' : 'Headers:',
    ...entries.slice(0, maxHeaderLines).map(([name, value]) => `${name}: ${shorten(value, maxHeader)}`),
    ...(entries.length > maxHeaderLines ? [`(${entries.length - maxHeaderLines} more headers are not shown)`] : []),
  ];
  return lines.join('\n');
}

function describeBody({ bytes, sha256, content }: NonNullable<RequestSummary['body']>): string[] {
  const { encoding, omittedCharacters } = content;
  const facts = `${bytes} bytes, ${sha256 === undefined ? 'large parts are described' : `SHA-256 ${sha256}`}${encoding === 'base64' ? ', shown as base64' : ''}`;
  const isWhole = omittedCharacters === 0;
  const head = beginning(content.head, isWhole ? maxHead + maxTail : maxHead);
  if (isWhole && head.length === content.head.length) return [`Body (${facts}):`, showInvisible(content.head)];
  const start = beginning(content.head, maxHead);
  const rest = isWhole ? content.head.slice(start.length) : content.tail;
  const end = ending(rest, maxTail);
  const omitted = isWhole
    ? rest.length - end.length
    : omittedCharacters + (content.head.length - start.length) + (rest.length - end.length);
  return [
    `Body (${facts}; its middle, ${omitted} characters, is not shown):`,
    showInvisible(start),
    '(not shown: see above)',
    showInvisible(end),
  ];
}

/** Returns the text, escaped; of a long one its beginning and end, with the number of characters between them. */
function shorten(text: string, max: number): string {
  const shown = showInvisible(text);
  if (shown.length <= max) return shown;
  const start = beginning(text, Math.floor((3 * max) / 4));
  const end = ending(text.slice(start.length), Math.floor(max / 4));
  return `${showInvisible(start)} (${text.length - start.length - end.length} characters are not shown) ${showInvisible(end)}`;
}

/** Returns the longest beginning that is shown in at most `max` characters. */
function beginning(text: string, max: number): string {
  let [at, shown] = [0, 0];
  for (const character of text.slice(0, max)) {
    shown += showInvisible(character).length;
    if (shown > max) break;
    at += character.length;
  }
  return text.slice(0, at);
}

function ending(text: string, max: number): string {
  let [at, shown] = [text.length, 0];
  for (const character of Array.from(text.slice(-max)).reverse()) {
    shown += showInvisible(character).length;
    if (shown > max) break;
    at -= character.length;
  }
  return text.slice(at);
}
