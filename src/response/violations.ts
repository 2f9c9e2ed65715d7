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

export function describeErrors(errors: readonly ErrorObject[]): Violation[] {
  return errors.slice(0, maxViolations).map((error) => ({
    path: truncate(error.instancePath),
    message: truncate(`${error.message ?? error.keyword}${detailOf(error)}`),
    value: previewJson(error.data, maxTextLength),
  }));
}

/** Returns the parameter that Ajv's message omits, such as the allowed values. */
function detailOf({ params }: ErrorObject): string {
  const detail: unknown = params.additionalProperty ?? params.unevaluatedProperty ?? params.allowedValues ?? params.allowedValue;
  return detail === undefined ? '' : `: ${previewJson(detail, maxTextLength)}`;
}

function truncate(text: string): string {
  return text.length > maxTextLength ? `${text.slice(0, maxTextLength - 1)}…` : text;
}
