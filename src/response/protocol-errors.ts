import { isRecord } from '../runtime/is-record.js';

/** An error that the body of a success reports. */
export interface ReportedError {
  readonly protocol: 'JSON-RPC' | 'GraphQL';
  /** The request was executed, at least in part, so it may have taken effect. */
  readonly executed: boolean;
}

/** A batch has one response for each request; the first ones are inspected. */
const maxBatch = 100;
/** Members of a GraphQL response (https://spec.graphql.org/October2021/#sec-Response-Format). */
const graphQlMembers: ReadonlySet<string> = new Set(['data', 'errors', 'extensions', 'hasNext']);

/** Returns the error that the parsed body of a success reports, if it reports one. */
export function reportedError(value: unknown): ReportedError | undefined {
  const responses: readonly unknown[] = Array.isArray(value) ? value.slice(0, maxBatch) : [value];
  const rpcErrors = responses.filter(isJsonRpcError);
  if (rpcErrors.length > 0)
    return { protocol: 'JSON-RPC', executed: !(rpcErrors.length === responses.length && rpcErrors.every(isRefusal)) };
  if (!responses.some(isGraphQlError)) return undefined;
  // Without data, the request was not executed: https://spec.graphql.org/October2021/#sec-Errors
  return { protocol: 'GraphQL', executed: responses.some((response) => isRecord(response) && Object.hasOwn(response, 'data')) };
}

/** Codes of requests that the server did not execute: https://www.jsonrpc.org/specification#error_object */
const refusalCodes: ReadonlySet<unknown> = new Set([-32700, -32600, -32601, -32602]);

function isRefusal(response: unknown): boolean {
  const error = isRecord(response) ? member(response, 'error') : undefined;
  return isRecord(error) && refusalCodes.has(member(error, 'code'));
}

/** Recognizes version 2.0 (https://www.jsonrpc.org/specification#response_object), and version 1.0, which has a null result. */
function isJsonRpcError(value: unknown): boolean {
  if (!isRecord(value) || !isRecord(member(value, 'error'))) return false;
  return typeof member(value, 'jsonrpc') === 'string' || (member(value, 'result') === null && Object.hasOwn(value, 'id'));
}

function isGraphQlError(value: unknown): boolean {
  if (!isRecord(value) || !Object.keys(value).every((name) => graphQlMembers.has(name))) return false;
  const errors = member(value, 'errors');
  return (
    Array.isArray(errors) && errors.length > 0 && errors.every((error) => isRecord(error) && typeof member(error, 'message') === 'string')
  );
}

/** Returns an own member: the body chooses the names. */
const member = (value: object, name: string): unknown => Object.getOwnPropertyDescriptor(value, name)?.value;
