import { isRecord } from '../../runtime/is-record.js';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Returns the schema of a named property, if the schema of the object has it. */
export function propertyOf({ properties }: JsonSchema, name: string): JsonSchema | undefined {
  return isRecord(properties) && Object.hasOwn(properties, name) ? asSchema(properties[name]) : undefined;
}

/** Returns the schema at a path; an empty one where the schema of the tool states nothing. */
export function schemaAt(schema: JsonSchema, path: readonly PropertyKey[]): JsonSchema {
  return path.reduce<JsonSchema>(
    (parent, key) => propertyOf(parent, String(key)) ?? asSchema(typeof key === 'number' ? parent.items : parent.additionalProperties),
    schema,
  );
}

/** Returns the names that the schema of an object lists. */
export function namesIn({ properties }: JsonSchema): string[] {
  return isRecord(properties) ? Object.keys(properties) : [];
}

function asSchema(value: unknown): JsonSchema {
  return isRecord(value) ? value : {};
}
