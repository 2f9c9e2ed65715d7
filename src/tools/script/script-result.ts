import * as z from 'zod';
import type { JsonSchema } from '../contract/schema-place.js';

/**
 * Returns the schema of every script's result. It is short because hosts show it to the model once for each script, and
 * loose because the result of refused arguments can repeat their `method` and `url`.
 */
function envelope() {
  return z.looseObject({
    ok: z.boolean(),
    result: z.unknown().optional().describe('stdout: parsed JSON, else text'),
    stdout: z.string().optional().describe('Replaces a result that does not match its schema'),
    stderr: z.string().optional(),
    exit_code: z.int().optional(),
    timed_out: z.boolean().optional(),
    truncated: z.boolean().optional(),
    requestId: z.string(),
    error: z.looseObject({ code: z.string(), message: z.string(), hint: z.string() }).optional(),
  });
}

let converted: JsonSchema | undefined;

/** Returns the JSON Schema of a script's result; `declared` is the schema of its output. */
export function resultSchema(declared: JsonSchema | undefined): JsonSchema {
  converted ??= { ...z.toJSONSchema(envelope(), { io: 'output' }) };
  if (declared === undefined) return converted;
  const { $schema = converted.$schema, ...inner } = declared;
  const result = inner.$id === undefined ? rebaseReferences(inner) : inner;
  return { ...converted, $schema, properties: { ...Object(converted.properties), result } };
}

/** Rebases the references of a schema without $id: they begin at the root, which is a new one in the result schema. */
function rebaseReferences(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(rebaseReferences);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]): [string, unknown] => {
      const isRootReference = key === '$ref' && typeof value === 'string' && (value === '#' || value.startsWith('#/'));
      return [key, isRootReference ? value.replace('#', '#/properties/result') : rebaseReferences(value)];
    }),
  );
}
