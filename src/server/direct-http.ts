import { type JSONRPCRequest, SUPPORTED_PROTOCOL_VERSIONS } from '@modelcontextprotocol/server';
import { systemClock } from '../runtime/clock.js';
import { isRecord } from '../runtime/is-record.js';
import type { App } from './app.js';
import { respondedQuestion, showsForms } from './approvals.js';
import { createCallStream } from './call-stream.js';
import { callerOf } from './caller-of.js';
import type { Connection, DirectCalls } from './direct-calls.js';
import type { ResponseWriter } from './front/steady-response.js';
import type { CalledMessage } from './http-gate.js';

type Serve = (message: CalledMessage, response: ResponseWriter, parsed: unknown) => Promise<void>;

export interface DirectOptions {
  readonly direct: Pick<DirectCalls, 'start'>;
  readonly asking: App['asking'];
  readonly keepAliveMs: number;
}

// Decision: docs/decisions/2026-11-26-tools-are-called-past-the-sdk.md
// Decision: docs/decisions/2026-11-26-sessions-state-only-what-a-client-can-do.md
/** Serves calls of tools of 2025-era clients, and their replies to questions. Passes every other message on. */
export function serveDirectly({ direct, asking, keepAliveMs }: DirectOptions, serve: Serve): Serve {
  const { sessions, replies } = asking;

  /** Serves a call, with its questions in the stream of its response. Reports whether it did. */
  async function serveCall(message: CalledMessage, response: ResponseWriter, request: JSONRPCRequest): Promise<boolean> {
    const stream = createCallStream(response, keepAliveMs, systemClock);
    const ask: Connection['ask'] = async (questions, caller, signal) => {
      const waiting = Object.entries(questions).map(async ([name, question]) => {
        // Before the question is sent: a client can respond immediately.
        const reply = replies.wait(name, caller, signal);
        stream.send({ jsonrpc: '2.0', id: name, ...question });
        return [name, await reply] as const;
      });
      const received = await Promise.all(waiting);
      return received.some(([, reply]) => reply === undefined) ? undefined : Object.fromEntries(received);
    };
    const canAsk = sessions.isOpen(message.headers['mcp-session-id'], callerOf(message.auth));
    const notify: Connection['notify'] = async (notification) => stream.send({ jsonrpc: '2.0', ...notification });
    const call = direct.start(request, { notify, ...connectionOf(message), ...(canAsk && { ask }) });
    if (call === undefined) return false;
    response.on('close', () => call.abort(new Error('the client has closed the connection')));
    stream.end(`{"result":${await call.resultText},"jsonrpc":"2.0","id":${JSON.stringify(request.id)}}`);
    return true;
  }

  return async (message, response, parsed) => {
    if (isDirect(message, parsed) && (await serveCall(message, response, parsed))) return;
    const caller = callerOf(message.auth);
    const question = message.method === 'POST' && isRecord(parsed) ? respondedQuestion(parsed) : undefined;
    if (question !== undefined) {
      await replies.deliver(question, caller, parsed);
      response.writeHead(202);
      response.end();
    } else if (opensFormSession(message, parsed)) {
      await serve(message, withHeader(response, 'mcp-session-id', sessions.open(caller)), parsed);
    } else await serve(message, response, parsed);
  };
}

/** The version in the header is that of the handshake. Without it, a client is older than the header. */
function isDirect({ method, headers }: CalledMessage, parsed: unknown): parsed is JSONRPCRequest {
  const version = headers['mcp-protocol-version'];
  if (version !== undefined && (typeof version !== 'string' || !SUPPORTED_PROTOCOL_VERSIONS.includes(version))) return false;
  if (method !== 'POST' || !isRecord(parsed) || parsed.method !== 'tools/call') return false;
  const accept = headers.accept ?? '';
  if (!accept.includes('application/json') || !accept.includes('text/event-stream')) return false;
  return typeof parsed.id === 'string' || Number.isSafeInteger(parsed.id);
}

/** Reports whether a message is the handshake of a client of 2025 that can show forms. */
function opensFormSession({ method }: CalledMessage, parsed: unknown): boolean {
  if (method !== 'POST' || !isRecord(parsed) || parsed.method !== 'initialize') return false;
  return isRecord(parsed.params) && showsForms(parsed.params.capabilities);
}

function connectionOf({ headers, auth }: CalledMessage): Required<Pick<Connection, 'http'>> {
  const get = (name: string) => {
    const value = headers[name];
    return typeof value === 'string' ? value : null;
  };
  return { http: { req: { headers: { get } }, ...(auth && { authInfo: auth }) } };
}

/** Adds a header to a response that succeeds. */
function withHeader(response: ResponseWriter, name: string, value: string): ResponseWriter {
  return {
    get destroyed() {
      return response.destroyed;
    },
    on: (event, listener) => response.on(event, listener),
    writeHead: (status, headers) => response.writeHead(status, { ...headers, ...(status === 200 && { [name]: value }) }),
    write: (chunk) => response.write(chunk),
    end: (chunk) => response.end(chunk),
  };
}
