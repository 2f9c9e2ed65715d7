import type * as z from 'zod';

/** @throws {TypeError} naming each invalid option, its rule and its value */
export function parseOptions<Schema extends z.ZodType>(owner: string, schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const findings = result.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'options'}: ${message}; got ${show(valueAt(value, path))}`,
  );
  throw new TypeError(`${owner}: ${findings.join(' | ')}`);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), value);
}

/** Shortens long texts: they may be keys or certificates, which no message may show. */
function show(value: unknown): string {
  if (typeof value === 'string') return value.length > 40 ? 'a long string' : JSON.stringify(value);
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
