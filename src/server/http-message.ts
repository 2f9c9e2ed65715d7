import type { IncomingMessage, ServerResponse } from 'node:http';
import { isJsonContentType } from '@modelcontextprotocol/server';
import { type RefusedMessage, readIncoming, refuse, refuseUnread, rpcCodes } from './incoming-message.js';
import { createMessageBuffer } from './message-buffer.js';
import { parseMessage } from './message-text.js';

/** Maximum bytes of one message over HTTP, the limit of the SDK. */
const maxMessageBytes = 4 * 1024 * 1024;

/** What the SDK reads of a request. */
export interface HttpMessage extends AsyncIterable<Uint8Array> {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  /** The parsed body; undefined without one. */
  readonly parsed: unknown;
}

/**
 * Reads the message of a request to `url`. Responds to it, and returns undefined, if it is too large to be served in time, or
 * not a message that can be served.
 * @throws Error if the client disconnects before
 */
export async function readMessage(request: IncomingMessage, response: ServerResponse, url: string): Promise<HttpMessage | undefined> {
  const { method = 'GET', headers } = request;
  if (Number(headers['content-length'] ?? 0) > maxMessageBytes) {
    respond(response, 413, refuseUnread(undefined, `is larger than ${maxMessageBytes} bytes`));
    return undefined;
  }
  const buffer = createMessageBuffer(maxMessageBytes);
  let received = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    buffer.add(chunk);
    received += chunk.length;
    if (received > maxMessageBytes) break;
  }
  const message = buffer.take();
  if (message.kind === 'refused') {
    respond(response, 413, refuseUnread(message.id, message.rule));
    return undefined;
  }
  const parsed = method === 'POST' && isJsonContentType(headers['content-type'] ?? null) ? readBody(message.bytes, response) : undefined;
  if (response.writableEnded) return undefined;
  return {
    method,
    url,
    headers: { ...headers, ...(acceptsAll(headers.accept) && { accept: responseTypes.join(', ') }) },
    parsed,
    async *[Symbol.asyncIterator]() {
      if (message.bytes.length > 0) yield message.bytes;
    },
  };
}

/** Returns what the SDK serves. Responds to a body that is not JSON, and to a message that the SDK would refuse at length. */
function readBody(bytes: Uint8Array, response: ServerResponse): unknown {
  const text = parseMessage(bytes);
  if (!text.ok || text.value === undefined) {
    const rule = text.ok ? 'is empty' : text.rule;
    respond(response, 400, refuse(null, rpcCodes.parseError, `The message ${rule}.`));
    return undefined;
  }
  // The SDK refuses a batch with an invalid message as a whole.
  if (Array.isArray(text.value)) return text.value.map((value: unknown) => readOne(value).message ?? value);
  const { message, refused } = readOne(text.value);
  // The params of a message with a usable id are the concern of JSON-RPC, not of HTTP.
  if (refused !== undefined) respond(response, refused.error.code === rpcCodes.invalidParams ? 200 : 400, refused);
  return message ?? text.value;
}

function readOne(value: unknown): { readonly message?: unknown; readonly refused?: RefusedMessage } {
  const incoming = readIncoming(value);
  if (incoming.kind === 'refused') return { refused: incoming.response };
  return incoming.kind === 'ignored' ? {} : { message: incoming.message };
}

/** What the SDK sends; it refuses a request that does not list both. */
const responseTypes = ['application/json', 'text/event-stream'];

/** Reports whether a request accepts every type of response; without the header it does (RFC 9110 §12.5.1). */
function acceptsAll(accept: string | undefined): boolean {
  if (accept === undefined || accept.trim() === '') return true;
  const ranges = accept.split(',').map((range) => {
    const [name = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    return { name, isRefused: parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)) };
  });
  return responseTypes.every((type) => {
    const [main = ''] = type.split('/');
    // The most specific range decides.
    const range = [type, `${main}/*`, '*/*'].map((name) => ranges.find((candidate) => candidate.name === name)).find((found) => found);
    return range !== undefined && !range.isRefused;
  });
}

function respond(response: ServerResponse, status: number, body: RefusedMessage): void {
  response.writeHead(status, { 'content-type': 'application/json', ...(status === 413 && { connection: 'close' }) });
  response.end(JSON.stringify(body));
}
