import * as z from 'zod';
import type { JsonSchema } from './define-tool.js';
import { errorSchema } from './result-schema.js';

function envelope() {
  return z.object({
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
  return { ...converted, $schema, properties: { ...Object(converted.properties), result: asResource(inner) } };
}

/** With an id of its own, so that references such as #/$defs/item still lead into it and not into the envelope. */
function asResource(schema: JsonSchema): JsonSchema {
  const refers = JSON.stringify(schema).includes('"$ref"');
  return refers && schema.$id === undefined ? { $id: 'urn:script-output', ...schema } : schema;
}
