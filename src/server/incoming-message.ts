import {
  isJSONRPCErrorResponse,
  isJSONRPCResultResponse,
  type JSONRPCNotification,
  type JSONRPCRequest,
  type JSONRPCResponse,
} from '@modelcontextprotocol/server';
import { isRecord } from '../runtime/is-record.js';
import { quoteUnlessPlain } from '../runtime/quote.js';
import { invalidParams, normalizeParams } from './request-params.js';

/** Codes of JSON-RPC 2.0, section 5.1. */
export const rpcCodes = { parseError: -32_700, invalidRequest: -32_600, invalidParams: -32_602 } as const;

export type MessageId = string | number;

/** Error response to a message that is not served. Its id is null if the message has none that is usable. */
export interface RefusedMessage {
  readonly jsonrpc: '2.0';
  readonly id: MessageId | null;
  readonly error: { readonly code: number; readonly message: string };
}

export type IncomingMessage =
  | { readonly kind: 'request'; readonly message: JSONRPCRequest }
  | { readonly kind: 'notification'; readonly message: JSONRPCNotification }
  | { readonly kind: 'response'; readonly message: JSONRPCResponse }
  | { readonly kind: 'refused'; readonly response: RefusedMessage }
  /** Neither a request nor usable otherwise, so its sender waits for nothing. */
  | { readonly kind: 'ignored'; readonly reason: string };

export function refuse(id: MessageId | null, code: number, message: string): RefusedMessage {
  return { jsonrpc: '2.0', id, error: { code, message } };
}

/** Returns the error for a message that is not read to its end. `rule` continues "The message". */
export function refuseUnread(id: MessageId | undefined, rule: string): RefusedMessage {
  return refuse(id ?? null, rpcCodes.invalidRequest, `The message ${rule}.`);
}

/**
 * Reads one JSON-RPC message as hosts send it: further members are ignored, and what is null is omitted. The SDK discards a
 * message that does not match its schema, so its sender would wait forever (JSON-RPC 2.0, section 5).
 */
export function readIncoming(value: unknown): IncomingMessage {
  if (!isRecord(value)) return refused(null, 'The message must be an object.');
  const { jsonrpc, method } = value;
  const id = readId(value.id);
  if (method === undefined && ('result' in value || 'error' in value)) return readResponse(value);
  if (jsonrpc !== '2.0') return refused(id, 'The member jsonrpc must be "2.0".');
  if (typeof method !== 'string') return refused(id, 'The member method must be text.');
  const isRequest = 'id' in value;
  if (isRequest && id === null) return refused(null, 'The member id must be text or a number.');
  const params = normalizeParams(method, value.params);
  const problem = params === undefined || isRecord(params) ? undefined : 'params must be an object';
  if (!isRequest) {
    if (problem !== undefined) return { kind: 'ignored', reason: `the notification ${quoteUnlessPlain(method)} is not valid: ${problem}` };
    return { kind: 'notification', message: { jsonrpc, method, ...(isRecord(params) && { params }) } };
  }
  const invalid = problem ?? invalidParams(method, params);
  if (invalid !== undefined)
    return { kind: 'refused', response: refuse(id, rpcCodes.invalidParams, `Invalid params for ${quoteUnlessPlain(method)}: ${invalid}.`) };
  return { kind: 'request', message: { jsonrpc, id: id ?? '', method, ...(isRecord(params) && { params }) } };
}

function refused(id: MessageId | null, message: string): IncomingMessage {
  return { kind: 'refused', response: refuse(id, rpcCodes.invalidRequest, message) };
}

function readResponse(value: Record<string, unknown>): IncomingMessage {
  if (isJSONRPCResultResponse(value) || isJSONRPCErrorResponse(value)) return { kind: 'response', message: value };
  return { kind: 'ignored', reason: 'the response is not valid JSON-RPC' };
}

function readId(id: unknown): MessageId | null {
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}
