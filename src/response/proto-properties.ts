import { isRecord } from '../runtime/is-record.js';

/** Keywords of JSON Schema whose value is a schema, a list of schemas, or both. */
const schemaKeywords = [
  ...['not', 'if', 'then', 'else', 'items', 'prefixItems', 'additionalItems', 'unevaluatedItems', 'contains', 'allOf', 'anyOf', 'oneOf'],
  ...['additionalProperties', 'unevaluatedProperties', 'propertyNames'],
];
/** Keywords of JSON Schema whose value has a schema for each name. */
const mapKeywords = ['properties', 'patternProperties', 'dependentSchemas', 'dependencies', '$defs', 'definitions'];

const name = '__proto__';
const pattern = '^(?:__proto__)$';

/** Ajv ignores a property named __proto__: moves its schema to a pattern that matches the same name. Changes the schema. */
export function checkProtoProperties(schema: unknown): void {
  if (Array.isArray(schema)) for (const item of schema) checkProtoProperties(item);
  if (!isRecord(schema)) return;
  const { properties, patternProperties = {} } = schema;
  if (isRecord(properties) && Object.hasOwn(properties, name) && isRecord(patternProperties)) {
    schema.patternProperties = { ...patternProperties, [pattern]: Reflect.get(properties, name) };
    Reflect.deleteProperty(properties, name);
  }
  for (const keyword of schemaKeywords) if (Object.hasOwn(schema, keyword)) checkProtoProperties(schema[keyword]);
  for (const keyword of mapKeywords) {
    const map = schema[keyword];
    if (Object.hasOwn(schema, keyword) && isRecord(map)) for (const key of Object.keys(map)) checkProtoProperties(map[key]);
  }
}
