import type * as z from 'zod';
import { mask, showName, showPath, showValue } from '../../documents/show-value.js';

/** @throws {TypeError} naming each invalid option, its rule and its value, unless that may be a secret */
export function parseOptions<Schema extends z.ZodType>(owner: string, schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const findings = result.error.issues.map(
    (issue) => `${showPath(issue.path) || 'options'}: ${messageOf(issue)}; got ${show(issue.path, valueAt(value, issue.path))}`,
  );
  throw new TypeError(`${owner}: ${findings.join(' | ')}`);
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'unrecognized_keys') return issue.message;
  return `Unrecognized keys: ${issue.keys.map((key) => JSON.stringify(showName(key))).join(', ')}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), value);
}

/** Options whose values may be secrets. */
const secretOptions: ReadonlySet<PropertyKey> = new Set(['auth', 'headers', 'query', 'tls']);

/** Shows a value. Masks what may be a secret, such as a URL with a password or a query; long texts may be keys or certificates. */
function show(path: readonly PropertyKey[], value: unknown): string {
  if (typeof value === 'object' && value !== null) return 'an object';
  if (path.some((name) => secretOptions.has(name))) return showValue(path, value);
  if (typeof value !== 'string') return String(value);
  if (/[@?]/.test(value)) return mask;
  return value.length > 40 ? 'a long string' : JSON.stringify(value);
}
