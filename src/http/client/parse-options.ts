import type * as z from 'zod';

/** @throws {TypeError} that names each wrong option, its rule and the value it has. */
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

/** Long texts may be keys or certificates, which no message should show. */
function show(value: unknown): string {
  if (typeof value === 'string') return value.length > 40 ? 'a long text' : JSON.stringify(value);
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
