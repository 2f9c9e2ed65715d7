import * as z from 'zod';
import type { Answer } from '../../call/answer.js';

/** Reports of a limit are short; parsing whole documents for one would cost every call. */
const largestBytes = 64 * 1024;
const longestValue = 1000;

export const bodyRuleOptions = () =>
  z.strictObject({
    pointer: z
      .string()
      .regex(/^(\/([^~]|~[01])*)?$/, 'must be a JSON pointer (RFC 6901)')
      .describe('JSON pointer to the value that tells of a used-up limit, e.g. /error/code.'),
    matches: z
      .string()
      .refine(isPattern, 'must be a regular expression')
      .optional()
      .describe('Regular expression that the value, as text, must match. Default: any value but null.'),
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

/** Some APIs hide a used-up limit in a success: this tells by the body (JSON of 64 KiB at most). */
export function createBodyRule({ pointer, matches }: BodyRule): (answer: Pick<Answer, 'status' | 'body'>) => boolean {
  const path = pointer.split('/').slice(1).map(unescaped);
  const pattern = matches === undefined ? undefined : new RegExp(matches);
  return ({ status, body }) => {
    if (status < 200 || status > 299 || body.byteLength === 0 || body.byteLength > largestBytes) return false;
    const value = valueAt(body, path);
    if (value === undefined || value === null) return false;
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
    return pattern === undefined || pattern.test(text.slice(0, longestValue));
  };
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
