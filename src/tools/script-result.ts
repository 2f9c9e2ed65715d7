import * as z from 'zod';
import type { JsonSchema } from './define-tool.js';
import { errorSchema } from './result-schema.js';

function envelope() {
  // Loose: a call that was refused repeats what it asked for.
  return z.looseObject({
    ok: z.boolean().describe('True when the script ended with exit code 0 within its time-out'),
    result: z.unknown().optional().describe('What it wrote to stdout: JSON parsed, else as text'),
    stdout: z.string().optional().describe('In place of result, where that would not fit its schema'),
    stderr: z.string().optional(),
    exit_code: z.int().optional(),
    signal: z.string().optional().describe('The signal that ended it'),
    duration: z.number().optional().describe('Seconds'),
    timed_out: z.boolean().optional(),
    truncated: z.boolean().optional().describe('result, stdout or stderr is cut; marks say where'),
    requestId: z.string(),
    error: errorSchema.optional(),
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
