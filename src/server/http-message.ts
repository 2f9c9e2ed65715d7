import type { IncomingMessage, ServerResponse } from 'node:http';
import { createMessageBuffer, refusedMessage } from './message-buffer.js';

/** Maximum bytes of one message over HTTP, the limit of the SDK. */
const maxMessageBytes = 4 * 1024 * 1024;

/** What the SDK reads of a request. */
export interface HttpMessage extends AsyncIterable<Uint8Array> {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
}

/**
 * Reads the message of a request. Responds to it, and returns undefined, if it is too large to be served in time.
 * @throws Error if the client disconnects before
 */
export async function readMessage(request: IncomingMessage, response: ServerResponse): Promise<HttpMessage | undefined> {
  const { method = 'GET', url = '', headers } = request;
  if (Number(headers['content-length'] ?? 0) > maxMessageBytes) {
    refuse(response, undefined, `is larger than ${maxMessageBytes} bytes`);
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
    refuse(response, message.id, message.rule);
    return undefined;
  }
  return {
    method,
    url,
    headers,
    async *[Symbol.asyncIterator]() {
      if (message.bytes.length > 0) yield message.bytes;
    },
  };
}

function refuse(response: ServerResponse, id: string | number | undefined, rule: string): void {
  response.writeHead(413, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify(refusedMessage(id, rule)));
}
