import { isRecord } from '../runtime/is-record.js';

/** Protocol that reports its errors in the body of a success. */
export type ErrorProtocol = 'JSON-RPC' | 'GraphQL';

/** A batch has one response for each request; the first ones are inspected. */
const maxBatch = 100;
/** Members of a GraphQL response (https://spec.graphql.org/October2021/#sec-Response-Format). */
const graphQlMembers: ReadonlySet<string> = new Set(['data', 'errors', 'extensions', 'hasNext']);

/** Returns the protocol whose error the parsed body of a success reports, if it reports one. */
export function reportedError(value: unknown): ErrorProtocol | undefined {
  const responses: readonly unknown[] = Array.isArray(value) ? value.slice(0, maxBatch) : [value];
  if (responses.some(isJsonRpcError)) return 'JSON-RPC';
  return responses.some(isGraphQlError) ? 'GraphQL' : undefined;
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
