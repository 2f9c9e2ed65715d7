import * as z from 'zod';
import { type JsonSchema, namesIn, propertyOf } from './schema-place.js';

/** Keeps a field of a result out of the listed schema: every conversation pays for that, and the name explains the field. */
export const unlisted = { unlisted: true } as const;

/** Lists an object without its properties: the description names them in fewer tokens. */
export const brief = { brief: true } as const;

/**
 * Returns the JSON Schema that hosts show to the model. Hosts copy a subset of JSON Schema: `propertyNames` is dropped, an
 * empty schema becomes a text, but `true` stays (openai/codex codex-rs/tools/src/json_schema.rs). So a map with a list of keys
 * is listed as an object with these properties; ranges are dropped as well, so that only their type is repeated. The dialect is
 * the default of MCP, and results may have more fields than their schema lists.
 */
export function listedSchema(schema: z.ZodObject, io: 'input' | 'output'): object {
  const { $schema: _, ...listed } = z.toJSONSchema(schema, {
    io,
    override: ({ jsonSchema }) => {
      if (io === 'output') shorten(jsonSchema);
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
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
  return listed;
}

function shorten(schema: z.core.JSONSchema.BaseSchema): void {
  delete schema.additionalProperties;
  if (schema.brief === true) {
    delete schema.brief;
    delete schema.properties;
    delete schema.required;
  }
  if (schema.properties === undefined) return;
  const isListed = ([, property]: [string, z.core.JSONSchema._JSONSchema]) => typeof property !== 'object' || property.unlisted !== true;
  const listed = Object.fromEntries(Object.entries(schema.properties).filter(isListed));
  schema.properties = listed;
  if (schema.required !== undefined) schema.required = schema.required.filter((name) => Object.hasOwn(listed, name));
}

const scalarTypes = ['string', 'number', 'boolean', 'null'].map((type) => ({ type }));
const itemTypes = [{ type: 'object' }, { type: 'array', items: {} }, ...scalarTypes];
/**
 * Choices of a value that can be any JSON; other scalars are accepted, but APIs do not expect them. They are typed, because hosts drop the description of a property without a type, or
 * make it a text; some refuse a list without `items` (digitalocean-labs/mcp-digitalocean#271).
 */
const jsonTypes = [{ type: 'object' }, { type: 'array', items: { anyOf: itemTypes } }, { type: 'string' }];

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
