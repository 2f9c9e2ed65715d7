import * as z from 'zod';
import { runWithTimeLimit } from '../../../runtime/time-limit.js';
import type { ApiResponse } from '../../call/api-response.js';

/** Rate limit messages are short; parsing larger documents would slow down every call. */
const maxInspectedBytes = 64 * 1024;
const maxValueLength = 1000;
/** The pattern is the operator's, but the value that it may be slow for is the API's. */
const matchMs = 25;

export const bodyRuleOptions = () =>
  z.strictObject({
    pointer: z
      .string()
      .regex(/^(\/([^~]|~[01])*)?$/, 'must be a JSON Pointer (RFC 6901)')
      .describe('JSON Pointer to the value that signals an exhausted limit, for example /error/code.'),
    matches: z
      .string()
      .refine(isPattern, 'must be a regular expression')
      .optional()
      .describe('Regular expression that this value, as text, must match. Default: any value except null.'),
  });
export type BodyRule = z.infer<ReturnType<typeof bodyRuleOptions>>;

function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}

/** Detects an exhausted limit in the JSON body of a success, which some APIs use instead of a 429. Reads up to 64 KiB. */
export function createBodyRule({ pointer, matches }: BodyRule): (response: Pick<ApiResponse, 'status' | 'body'>) => boolean {
  const path = pointer.split('/').slice(1).map(unescaped);
  const pattern = matches === undefined ? undefined : new RegExp(matches);
  return ({ status, body }) => {
    if (status < 200 || status > 299 || body.byteLength === 0 || body.byteLength > maxInspectedBytes) return false;
    const value = valueAt(body, path);
    if (value === undefined || value === null) return false;
    return pattern === undefined || matchesInTime(pattern, value);
  };
}

/** A value that is nested too deeply to be converted, or that takes too long to match, signals no limit. */
function matchesInTime(pattern: RegExp, value: unknown): boolean {
  try {
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
    return runWithTimeLimit(matchMs, () => pattern.test(text.slice(0, maxValueLength)));
  } catch {
    return false;
  }
}

const unescaped = (token: string) => token.replaceAll('~1', '/').replaceAll('~0', '~');

function valueAt(body: Uint8Array, path: readonly string[]): unknown {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
  for (const name of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, name)?.value;
  }
  return value;
}
