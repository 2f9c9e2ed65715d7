import { type JSONRPCRequest, SUPPORTED_PROTOCOL_VERSIONS } from '@modelcontextprotocol/server';
import { isRecord } from '../runtime/is-record.js';
import type { DirectCall, DirectCalls } from './direct-calls.js';
import type { ResponseWriter } from './front/steady-response.js';
import type { CalledMessage } from './http-gate.js';

type Serve = (message: CalledMessage, response: ResponseWriter, parsed: unknown) => Promise<void>;

/** As the SDK sends a response of 2025. */
const eventStream = { 'content-type': 'text/event-stream', 'cache-control': 'no-cache, no-transform', 'x-accel-buffering': 'no' };

// Decision: docs/decisions/2026-11-26-tools-are-called-past-the-sdk.md
/** Serves calls of tools of 2025-era clients, and passes every other message on. */
export function serveDirectly(direct: Pick<DirectCalls, 'start'>, serve: Serve): Serve {
  return async (message, response, parsed) => {
    const call = isDirect(message, parsed) ? direct.start(parsed, connectionOf(message)) : undefined;
    if (call === undefined) await serve(message, response, parsed);
    else await respond(call, response, JSON.stringify(isRecord(parsed) ? parsed.id : null));
  };
}

/** The version in the header is that of the handshake. Without it, a client is older than the header. */
function isDirect({ method, headers }: CalledMessage, parsed: unknown): parsed is JSONRPCRequest {
  const version = headers['mcp-protocol-version'];
  if (version !== undefined && (typeof version !== 'string' || !SUPPORTED_PROTOCOL_VERSIONS.includes(version))) return false;
  if (method !== 'POST' || !isRecord(parsed) || parsed.method !== 'tools/call') return false;
  const accept = headers.accept ?? '';
  if (!accept.includes('application/json') || !accept.includes('text/event-stream')) return false;
  // Notifications need a stream that is open before the result.
  const { _meta: meta } = isRecord(parsed.params) ? parsed.params : {};
  return (typeof parsed.id === 'string' || Number.isSafeInteger(parsed.id)) && !(isRecord(meta) && 'progressToken' in meta);
}

function connectionOf({ headers, auth }: CalledMessage) {
  const get = (name: string) => {
    const value = headers[name];
    return typeof value === 'string' ? value : null;
  };
  return { notify: () => Promise.resolve(), http: { req: { headers: { get } }, ...(auth && { authInfo: auth }) } };
}

async function respond(call: DirectCall, response: ResponseWriter, id: string): Promise<void> {
  response.on('close', () => call.abort(new Error('the client has closed the connection')));
  const result = await call.resultText;
  if (response.destroyed) return;
  const body = Buffer.from(`event: message\ndata: {"result":${result},"jsonrpc":"2.0","id":${id}}\n\n`);
  response.writeHead(200, { ...eventStream, 'content-length': String(body.length) });
  response.end(body);
}
