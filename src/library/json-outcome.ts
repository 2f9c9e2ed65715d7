import { ApiError } from '../errors.js';
import type { ApiOutcome } from '../http/call/api-response.js';
import { type Method, safeMethods } from '../http/semantics/method.js';
import type { StandardIssue, StandardSchema } from './standard-schema.js';

type Succeeded = Extract<ApiOutcome, { ok: true }>;
type Failed = Extract<ApiOutcome, { ok: false }>;

/**
 * The result of a call for JSON: the outcome of the call, and its `data` if it succeeded. A body that is not JSON fails with
 * `invalid-json`, one that the schema does not accept with `schema-mismatch` and the `issues` of the schema.
 */
export type JsonOutcome<Output> =
  | (Succeeded & { readonly data: Output })
  | (Failed & { readonly data?: undefined; readonly issues?: readonly StandardIssue[] });

/** Reads the body of an outcome as JSON, and as the schema says. */
export async function readJson<Output>(outcome: ApiOutcome, schema: StandardSchema<Output>): Promise<JsonOutcome<Output>> {
  if (!outcome.ok) return outcome;
  const parsed = parse(outcome.response.body);
  if (parsed === undefined) return failed(outcome, 'invalid-json', 'The body of the response is not valid JSON.');
  const result = await schema['~standard'].validate(parsed.value);
  if (result.issues === undefined) return { ...outcome, data: result.value };
  const places = result.issues.map(pathOf).filter((path) => path !== '');
  const where = places.length === 0 ? '' : ` at ${places.slice(0, maxPlaces).join(', ')}${places.length > maxPlaces ? ', …' : ''}`;
  return { ...failed(outcome, 'schema-mismatch', `The body of the response does not match the schema${where}.`), issues: result.issues };
}

const maxPlaces = 5;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** JSON is UTF-8, and a byte order mark before it is ignored (RFC 8259 §8.1). */
function parse(body: Uint8Array): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(utf8.decode(body)) };
  } catch {
    return undefined;
  }
}

function pathOf({ path = [] }: StandardIssue): string {
  return path.map((part) => String(typeof part === 'object' ? part.key : part)).join('.');
}

function failed({ ok: _, ...outcome }: Succeeded, code: 'invalid-json' | 'schema-mismatch', message: string): Failed {
  return {
    ...outcome,
    ok: false,
    error: new ApiError(code, message, { outcome: 'unknown', safeToRetry: false, hint: hint(outcome.method) }),
  };
}

function hint(method: Method): string {
  return safeMethods.has(method)
    ? 'Read response.body, then correct the request or the schema.'
    : 'The request probably took effect: read response.body, and check with a GET before you send it again.';
}
