const maxBytes = 64 * 1024;
/** Ajv compiles by recursion, and no schema of an API nests as deep. */
const maxDepth = 64;

export interface SchemaSource {
  readonly schema: Record<string, unknown>;
  /** Its JSON: the same text is the same schema. */
  readonly text: string;
  readonly dialect: '2020-12' | 'draft-07';
  /** It names parts of itself. */
  readonly hasIds: boolean;
}

/**
 * What can be told of a schema before it is compiled.
 * @throws SchemaFault
 */
export function readSchema(schema: unknown): SchemaSource {
  if (!isObject(schema)) throw new SchemaFault('it is not an object');
  const names = keysOf(schema);
  const text = JSON.stringify(schema);
  if (Buffer.byteLength(text) > maxBytes) throw new SchemaFault(`it has more than ${maxBytes} bytes`);
  const hasIds = ['$id', '$anchor', '$dynamicAnchor'].some((name) => names.has(name));
  return { schema, text, dialect: dialectOf(schema.$schema), hasIds };
}

/** Why a schema can't be used: 'it …'. */
export class SchemaFault extends Error {}

function dialectOf(name: unknown): SchemaSource['dialect'] {
  if (name === undefined) return '2020-12';
  const bare = typeof name === 'string' ? name.replace(/^https?:\/\//, '').replace(/#$/, '') : '';
  if (bare === 'json-schema.org/draft/2020-12/schema') return '2020-12';
  if (bare === 'json-schema.org/draft-07/schema') return 'draft-07';
  throw new SchemaFault('its $schema is neither 2020-12 nor draft-07');
}

/** All keys, at any level. A loop, because recursion would overflow before the depth is known. */
function keysOf(schema: Record<string, unknown>): ReadonlySet<string> {
  const names = new Set<string>();
  let level: object[] = [schema];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > maxDepth) throw new SchemaFault(`it is nested deeper than ${maxDepth} levels`);
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
