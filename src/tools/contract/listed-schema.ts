import * as z from 'zod';
import { type JsonSchema, namesIn, propertyOf } from './schema-place.js';

/**
 * Returns the JSON Schema that hosts show to the model. Hosts copy a subset of JSON Schema: `propertyNames` is dropped, an
 * empty schema becomes a text, but `true` stays (openai/codex codex-rs/tools/src/json_schema.rs). So a map with a list of keys
 * is listed as an object with these properties; ranges are dropped as well, so that only their type is repeated.
 */
export function listedSchema(schema: z.ZodObject, io: 'input' | 'output'): object {
  return z.toJSONSchema(schema, {
    io,
    override: ({ jsonSchema }) => {
      const { propertyNames, additionalProperties } = jsonSchema;
      delete jsonSchema.propertyNames;
      if (typeof additionalProperties !== 'object') return;
      if (typeof propertyNames === 'object' && propertyNames.enum !== undefined) {
        const { type } = additionalProperties;
        jsonSchema.properties = Object.fromEntries(propertyNames.enum.map((name) => [String(name), { ...(type && { type }) }]));
        jsonSchema.additionalProperties = false;
      } else if (Object.keys(additionalProperties).length === 0) jsonSchema.additionalProperties = true;
    },
  });
}

const scalarTypes = ['string', 'number', 'boolean', 'null'].map((type) => ({ type }));
const itemTypes = [{ type: 'object' }, { type: 'array', items: {} }, ...scalarTypes];
/**
 * Choices of a value that can be any JSON. They are typed, because hosts drop the description of a property without a type, or
 * make it a text; some refuse a list without `items` (digitalocean-labs/mcp-digitalocean#271).
 */
const jsonTypes = [{ type: 'object' }, { type: 'array', items: { anyOf: itemTypes } }, ...scalarTypes];

/** Creates the schema of a request body. */
export function anyJson(description: string) {
  return z.unknown().optional().meta({ description, anyOf: jsonTypes });
}

/** Returns the schema of a script's parameters as hosts show it: each list has `items`. */
export function listedParameters(schema: JsonSchema): JsonSchema {
  const parameters = namesIn(schema).map((name): [string, JsonSchema] => {
    const parameter = propertyOf(schema, name) ?? {};
    return [name, parameter.type === 'array' && parameter.items === undefined ? { ...parameter, items: {} } : parameter];
  });
  return { ...schema, properties: Object.fromEntries(parameters) };
}
