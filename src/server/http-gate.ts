import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AuthInfo } from '@modelcontextprotocol/server';
import { localCaller } from '../callers/caller.js';
import type { Clock } from '../runtime/clock.js';
import { isRecord } from '../runtime/is-record.js';
import { endWithToken } from './auth/end-with-token.js';
import type { Gate } from './auth/gate.js';
import { neededScope } from './auth/needed-scope.js';
import { authInfoOf } from './caller-of.js';
import type { CallLimits } from './front/call-limits.js';
import type { ConnectionLimit } from './front/connections.js';
import type { Refusal } from './front/refusal.js';
import { type HttpMessage, readMessage } from './http-message.js';
import { isSubscription } from './http-requests.js';
import { refuse } from './incoming-message.js';

/** An HTTP message with its caller; without authentication, it has none. */
export type CalledMessage = HttpMessage & { readonly auth?: AuthInfo };

export interface Admission {
  readonly gate: Gate | undefined;
  readonly calls: CallLimits;
  readonly connections: ConnectionLimit;
  readonly clock: Clock;
}

/**
 * Reads the message of a request that is admitted: authenticates the caller and counts the request first, and checks the
 * scopes of the caller when the message is known. Responds, and returns undefined, if the request is not served.
 */
export async function readCalledMessage(
  { gate, calls, connections, clock }: Admission,
  request: IncomingMessage,
  response: ServerResponse,
  url: string,
): Promise<CalledMessage | undefined> {
  const path = pathOf(request);
  const decision = await gate?.authenticate(request, path);
  if (decision?.ok === false) return respondWithRefusal(request, response, decision.refusal);
  // Before the body is read: its memory counts too.
  const kind = isSubscription(request) ? 'subscription' : 'call';
  const begun = calls.begin(decision?.caller ?? localCaller, kind);
  if (!begun.ok) return respondWithRefusal(request, response, begun.refusal);
  response.once('close', begun.end);
  connections.protect(request, response);
  const message = await readMessage(request, response, url);
  if (message === undefined) return undefined;
  // The SDK compares them for 2026-era clients only.
  if (kind === 'subscription' && !listens(message.parsed)) return respondWithRefusal(request, response, otherMethod);
  if (decision === undefined) return message;
  const refusal = gate?.refuse(decision, neededScope(message.parsed), path);
  if (refusal !== undefined) return respondWithRefusal(request, response, refusal);
  if (kind === 'subscription') endWithToken(response, decision, clock);
  return { ...message, auth: authInfoOf(decision.caller) };
}

const otherMethod: Refusal = { status: 400, message: 'The header Mcp-Method names another method than the message.', headers: {} };

function listens(message: unknown): boolean {
  return isRecord(message) && message.method === 'subscriptions/listen';
}

/** Responds with the metadata for OAuth clients, if the path is that of the metadata. Clients have no token yet. */
export function respondWithMetadata(gate: Gate, request: IncomingMessage, response: ServerResponse): boolean {
  const document = gate.metadataAt(pathOf(request));
  if (document === undefined) return false;
  // Web pages may read it too: it contains nothing that is not public.
  const headers = { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=300' };
  if (request.method === 'GET' || request.method === 'HEAD') {
    response.writeHead(200, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(document));
  } else if (request.method === 'OPTIONS') {
    // Clients send the header of the MCP specification with this request too.
    const allowed = { 'access-control-allow-methods': 'GET, OPTIONS', 'access-control-allow-headers': 'MCP-Protocol-Version' };
    response.writeHead(204, { ...headers, ...allowed, allow: 'GET, HEAD, OPTIONS' }).end();
  } else response.writeHead(405, { allow: 'GET, HEAD, OPTIONS' }).end();
  return true;
}

/** Bodies up to this size are read after the response, so that the connection stays open for the request with a token. */
const maxDiscardedBytes = 64 * 1024;

/** The body is that of the SDK's checks: a JSON-RPC error without an id. */
export function respondWithRefusal(request: IncomingMessage, response: ServerResponse, { status, headers, message }: Refusal): undefined {
  const length = Number(request.headers['content-length'] ?? (request.headers['transfer-encoding'] === undefined ? 0 : Number.NaN));
  const isLarge = !request.complete && !(length <= maxDiscardedBytes);
  response.writeHead(status, { 'content-type': 'application/json', ...headers, ...(isLarge && { connection: 'close' }) });
  response.end(JSON.stringify(refuse(null, -32_000, message)));
}

/** Returns the path of a request target, which can be absolute (RFC 9112 §3.2.2). */
function pathOf({ url = '' }: IncomingMessage): string {
  const [path = ''] = url.replace(/^https?:\/\/[^/?#]*/i, '').split('?', 1);
  return path;
}
