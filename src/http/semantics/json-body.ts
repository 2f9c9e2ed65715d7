import { ApiError, badInput } from '../../errors.js';
import { numberProblem } from './number-text.js';

/**
 * Returns a value as JSON. JSON.stringify alone sends `{}` for a Map, a Blob or an object of a class, and null for NaN: what it
 * would change is refused. As in JSON.stringify, `toJSON` is used, and a member that is undefined is omitted.
 * @throws ApiError `invalid-body`
 */
export function encodeJson(body: unknown): Uint8Array {
  try {
    return Buffer.from(JSON.stringify(body, checkValue));
  } catch (cause) {
    if (cause instanceof ApiError) throw cause;
    const reason = cause instanceof Error ? cause.name : 'unknown error';
    throw badInput('invalid-body', `The body cannot be serialized as JSON: ${reason}.`, 'Pass a plain JSON value.');
  }
}

/** `value` is what `toJSON` returned, if the member has it. */
function checkValue(this: Readonly<Record<string, unknown>>, name: string, value: unknown): unknown {
  const problem = problemOf(this[name], value, Array.isArray(this));
  if (problem === undefined) return value;
  const place = name === '' ? 'The body' : `The body cannot be sent as JSON: ${JSON.stringify(name.slice(0, 60))}`;
  const hint =
    typeof value === 'number' || typeof value === 'bigint'
      ? 'Pass the number as text, in quotes. Or pass the whole body as JSON text, which is sent unchanged.'
      : 'Pass only text, numbers, booleans, null, lists and plain objects in the body.';
  throw badInput('invalid-body', `${place} ${problem}.`, hint);
}

function problemOf(given: unknown, value: unknown, isItem: boolean): string | undefined {
  // Buffer has a toJSON, which returns a list of numbers.
  if (ArrayBuffer.isView(given)) return 'contains bytes';
  switch (typeof value) {
    case 'number':
      return numberProblem(value);
    case 'undefined':
      return isItem ? 'is undefined' : undefined;
    case 'bigint':
    case 'function':
    case 'symbol':
      return `is a ${typeof value}`;
    case 'object':
      if (value === null) return given instanceof Date ? 'is an invalid date' : undefined;
      return Array.isArray(value) || isPlainObject(value) ? undefined : 'is an object of a class without toJSON';
    default:
      return undefined;
  }
}

/** Reports whether an object is a literal, of this or another realm: only the prototypes of literals have no prototype. */
export function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
