import type { Parameter, ScriptManifest } from './manifest.js';

type JsonSchema = Record<string, unknown>;

/** Returns the JSON Schema of a script's arguments. */
export function schemaOfParameters(parameters: ScriptManifest['parameters']): JsonSchema {
  const entries = Object.entries(parameters);
  const required = entries.filter(([, parameter]) => parameter.required).map(([name]) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, parameter]) => [name, schemaOf(parameter)])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

function schemaOf({ required: _, ...keywords }: Parameter): JsonSchema {
  return Object.fromEntries(Object.entries(keywords).filter(([, value]) => value !== undefined));
}

/** Returns the arguments with the defaults of omitted parameters. */
export function withDefaults(parameters: ScriptManifest['parameters'], args: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const defaults = Object.entries(parameters).filter(([, parameter]) => parameter.default !== undefined);
  return { ...Object.fromEntries(defaults.map(([name, parameter]) => [name, parameter.default])), ...args };
}
