import type { ErrorObject } from 'ajv';
import { previewJson } from './json-size.js';

export interface Violation {
  /** JSON Pointer (RFC 6901) into the value; empty for the value itself. */
  readonly path: string;
  readonly message: string;
  /** The value at `path` as JSON, truncated. */
  readonly value?: string;
}

export const maxViolations = 20;
const maxTextLength = 200;

/** `exact` returns the checked value with the numbers that were rounded for the check as text; it is called only for errors. */
export function describeErrors(errors: readonly ErrorObject[], exact: () => unknown): Violation[] {
  const whole = errors.length === 0 ? undefined : exact();
  return errors.slice(0, maxViolations).map((error) => ({
    path: truncate(error.instancePath),
    message: truncate(`${error.message ?? error.keyword}${detailOf(error)}`),
    value: shownValue(error, whole),
  }));
}

function shownValue({ data, instancePath }: ErrorObject, whole: unknown): string {
  // The text of an error about a name is that name, which is not at the path.
  const exact = typeof data === 'string' ? data : valueAt(whole, instancePath);
  return typeof data === 'number' && typeof exact === 'string' ? truncate(exact) : previewJson(exact ?? data, maxTextLength);
}

/** Returns the value at a JSON Pointer (RFC 6901); undefined if there is none. */
function valueAt(whole: unknown, pointer: string): unknown {
  let value = whole;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** Returns the parameter that Ajv's message omits, such as the allowed values. */
function detailOf({ params }: ErrorObject): string {
  const detail: unknown = params.additionalProperty ?? params.unevaluatedProperty ?? params.allowedValues ?? params.allowedValue;
  return detail === undefined ? '' : `: ${previewJson(detail, maxTextLength)}`;
}

function truncate(text: string): string {
  return text.length > maxTextLength ? `${text.slice(0, maxTextLength - 1)}…` : text;
}
