const maxBytes = 64 * 1024;
/** Limits the recursion of Ajv; schemas of APIs are not as deep. */
const maxDepth = 64;

export interface SchemaSource {
  readonly schema: Record<string, unknown>;
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
  if (!isObject(schema)) throw new InvalidSchemaError('it is not an object');
  const names = keysOf(schema);
  const text = JSON.stringify(schema);
  if (Buffer.byteLength(text) > maxBytes) throw new InvalidSchemaError(`it is larger than ${maxBytes} bytes`);
  const hasIds = ['$id', '$anchor', '$dynamicAnchor'].some((name) => names.has(name));
  return { schema, text, dialect: dialectOf(schema.$schema), hasIds };
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

/** Returns the keys of all levels. Iterative, because recursion would overflow the stack before the depth is known. */
function keysOf(schema: Record<string, unknown>): ReadonlySet<string> {
  const names = new Set<string>();
  let level: object[] = [schema];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > maxDepth) throw new InvalidSchemaError(`it is nested deeper than ${maxDepth} levels`);
    const next: object[] = [];
    for (const value of level) {
      for (const [name, item] of Object.entries(value)) {
        if (!Array.isArray(value)) names.add(name);
        if (isContainer(item)) next.push(item);
      }
    }
    level = next;
  }
  return names;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return isContainer(value) && !Array.isArray(value);
}
