import type { JSONRPCResponse } from '@modelcontextprotocol/server';
import type { MessageId } from './incoming-message.js';

/** Responses to one batch, which are sent together (JSON-RPC 2.0, section 6). */
export interface Batch {
  readonly responses: string[];
  /** Number of responses that are still missing. */
  missing: number;
}

/** A request that was received, and what its response needs. */
export interface ReceivedRequest {
  readonly id: MessageId;
  /** JSON text of the id, as the client wrote it. */
  readonly idText: string;
  readonly batch: Batch | undefined;
}

/** Requests in flight, by the id under which the SDK knows them. */
export interface StdioRequests {
  /** Adds a request. Returns its own id, or another one if the SDK could not tell it from others, or would not accept it. */
  add(request: ReceivedRequest): MessageId;
  /** Removes the request of a response, and returns the response with the id of the client, and its batch. */
  finish(response: JSONRPCResponse): { readonly text: string; readonly batch: Batch | undefined };
  /** Removes the request, and returns its response with this JSON text as the result. */
  finishWith(known: MessageId, resultText: string): string;
  /** Removes the requests with an id of the client, and returns the ids under which the SDK knows them, and their batches. */
  cancel(id: unknown): readonly { readonly known: MessageId; readonly batch: Batch | undefined }[];
}

export function createStdioRequests(): StdioRequests {
  const requests = new Map<MessageId, ReceivedRequest>();
  let aliases = 0;
  return {
    add(request) {
      const { id, batch } = request;
      // The SDK accepts integers that a double holds; an id that is used twice would have one response only.
      const isPlain = batch === undefined && !requests.has(id) && (typeof id === 'string' || Number.isSafeInteger(id));
      aliases += 1;
      const known = isPlain ? id : `\u0000${aliases}`;
      requests.set(known, request);
      return known;
    },
    finish(response) {
      const { id: known, ...others } = response;
      const request = known === undefined ? undefined : requests.get(known);
      if (known !== undefined) requests.delete(known);
      if (request === undefined || request.id === known) return { text: JSON.stringify(response), batch: request?.batch };
      return { text: `{"id":${request.idText},${JSON.stringify(others).slice(1)}`, batch: request.batch };
    },
    finishWith(known, resultText) {
      const request = requests.get(known);
      requests.delete(known);
      return `{"result":${resultText},"jsonrpc":"2.0","id":${request?.idText ?? JSON.stringify(known)}}`;
    },
    cancel(id) {
      const found = [...requests].filter(([, request]) => request.id === id);
      for (const [known] of found) requests.delete(known);
      return found.map(([known, { batch }]) => ({ known, batch }));
    },
  };
}
