import { isRecord } from '../runtime/is-record.js';
import { exceedsJsonBytes } from './json-size.js';

const maxBytes = 64 * 1024;
/** Limits the recursion of Ajv; schemas of APIs are not as deep. */
const maxDepth = 64;

/** An untrusted JSON Schema that may be compiled: small, not deep, and of a known dialect. */
export interface SchemaSource {
  /** The schema as JSON, which is its cache key. */
  readonly text: string;
  readonly dialect: '2020-12' | 'draft-07';
  /** Whether it names parts of itself with $id, $anchor or $dynamicAnchor. */
  readonly hasIds: boolean;
}

/**
 * Checks type, size, depth and dialect of a schema before it is compiled.
 * @throws InvalidSchemaError
 */
export function readSchema(schema: unknown): SchemaSource {
  if (!isRecord(schema)) throw new InvalidSchemaError('it is not an object');
  const names = keysOf(schema);
  const text = exceedsJsonBytes(schema, maxBytes) ? undefined : JSON.stringify(schema);
  if (text === undefined || Buffer.byteLength(text) > maxBytes) throw new InvalidSchemaError(`it is larger than ${maxBytes} bytes`);
  // An asynchronous check returns a promise, which is neither true nor false: https://ajv.js.org/guide/async-validation.html
  if (schema.$async !== undefined) throw new InvalidSchemaError('$async is not a keyword of JSON Schema');
  const hasIds = ['$id', '$anchor', '$dynamicAnchor'].some((name) => names.has(name));
  return { text, dialect: dialectOf(schema.$schema), hasIds };
}

/** Reports whether a schema describes a list, not an object that contains one. */
export function describesList({ text }: SchemaSource): boolean {
  const schema: unknown = JSON.parse(text);
  return isRecord(schema) && schema.type === 'array';
}

/** Reports why a schema is not usable. */
export class InvalidSchemaError extends Error {}

function dialectOf(name: unknown): SchemaSource['dialect'] {
  if (name === undefined) return '2020-12';
  const bare = typeof name === 'string' ? name.replace(/^https?:\/\//, '').replace(/#$/, '') : '';
  if (bare === 'json-schema.org/draft/2020-12/schema') return '2020-12';
  if (bare === 'json-schema.org/draft-07/schema') return 'draft-07';
  throw new InvalidSchemaError('its $schema is not 2020-12 or draft-07');
}

/** Maximum number of values in a schema: each has at least one byte, so a larger one is not converted to JSON to be measured. */
const maxValues = maxBytes;

/** Returns the keys of all levels. Iterative, because recursion would overflow the stack before the depth is known. */
function keysOf(schema: Record<string, unknown>): ReadonlySet<string> {
  const names = new Set<string>();
  let level: object[] = [schema];
  let values = 0;
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > maxDepth) throw new InvalidSchemaError(`it is nested deeper than ${maxDepth} levels`);
    const next: object[] = [];
    for (const value of level) {
      for (const [name, item] of Object.entries(value)) {
        values += 1;
        if (values > maxValues) throw new InvalidSchemaError(`it is larger than ${maxBytes} bytes`);
        if (!Array.isArray(value)) names.add(name);
        if (typeof item === 'object' && item !== null) next.push(item);
      }
    }
    level = next;
  }
  return names;
}
