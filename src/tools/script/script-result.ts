import * as z from 'zod';
import type { JsonSchema } from '../contract/define-tool.js';

/** Short: hosts show it to the agent once for every script. Loose: a call that was refused repeats what it asked for. */
function envelope() {
  return z.looseObject({
    ok: z.boolean(),
    result: z.unknown().optional().describe('stdout: JSON parsed, else as text'),
    stdout: z.string().optional().describe('In place of a result that does not fit its schema'),
    stderr: z.string().optional(),
    exit_code: z.int().optional(),
    timed_out: z.boolean().optional(),
    truncated: z.boolean().optional(),
    requestId: z.string(),
    error: z.looseObject({ code: z.string(), message: z.string(), hint: z.string() }).optional(),
  });
}

let converted: JsonSchema | undefined;

/** The JSON Schema of a script's result; `declared` describes what it writes. */
export function resultSchema(declared: JsonSchema | undefined): JsonSchema {
  converted ??= { ...z.toJSONSchema(envelope(), { io: 'output' }) };
  if (declared === undefined) return converted;
  const { $schema = converted.$schema, ...inner } = declared;
  const result = inner.$id === undefined ? moved(inner) : inner;
  return { ...converted, $schema, properties: { ...Object(converted.properties), result } };
}

/** A schema with an id keeps its references; those of others begin at the root, which is another one now. */
function moved(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(moved);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]): [string, unknown] => {
      const leadsToRoot = key === '$ref' && typeof value === 'string' && (value === '#' || value.startsWith('#/'));
      return [key, leadsToRoot ? value.replace('#', '#/properties/result') : moved(value)];
    }),
  );
}
