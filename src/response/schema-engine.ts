import type { Ajv, ValidateFunction } from 'ajv';
import { TimeLimitError } from '../runtime/time-limit.js';
import type { Within } from '../runtime/worker/task.js';
import { addMultipleOf } from './multiple-of.js';
import { checkProtoProperties } from './proto-properties.js';
import type { SchemaSource } from './validate-schema.js';
import { describeErrors, type Violation } from './violations.js';

export type Compiled = { readonly ok: true; readonly validate: ValidateFunction } | { readonly ok: false; readonly reason: string };

/** `listAll`: find all violations, not only the first. Millions of them would need more memory than the value. */
export interface CompileOptions {
  readonly listAll: boolean;
}

/**
 * Compiles an untrusted schema. Ajv does not load remote schemas; `within` ends everything else that is slow, such as
 * references that double with each level.
 */
export async function compileSchema(source: SchemaSource, { listAll }: CompileOptions, within: Within): Promise<Compiled> {
  engine ??= loadEngine();
  const { cache, instanceFor, discard } = await engine;
  const key = `${listAll} ${source.text}`;
  const cached = cache.get(key);
  if (cached !== undefined) return { ok: true, validate: cached };
  const schema: Record<string, unknown> = JSON.parse(source.text);
  checkProtoProperties(schema);
  const ajv = instanceFor(source, listAll);
  await new Promise(setImmediate);
  try {
    const validate = within(() => ajv.compile(schema));
    cache.set(key, validate);
    return { ok: true, validate };
  } catch (error) {
    // The state of a shared instance is unknown after a compilation that was ended, or that overflowed the stack.
    if (error instanceof TimeLimitError || error instanceof RangeError) discard(source, listAll);
    return { ok: false, reason: error instanceof TimeLimitError ? 'it takes too long to compile' : reasonOf(error) };
  } finally {
    // Otherwise the shared instance would hold every schema and resolve references to its $id.
    ajv.removeSchema(schema);
  }
}

/**
 * Returns the violations of a value; undefined if the check does not end with true or false: it takes too long, or endless
 * references overflow the stack. `exact` returns the value as violations show it. Default: the value itself.
 */
export function violationsOf(
  validate: ValidateFunction,
  value: unknown,
  within: Within,
  exact: () => unknown = () => value,
): readonly Violation[] | undefined {
  try {
    const result: unknown = within(() => validate(value));
    if (typeof result === 'boolean') return result ? [] : describeErrors(validate.errors ?? [], exact);
    // The rejection of a promise that nothing handles would end the process.
    if (result instanceof Promise) result.catch(() => undefined);
    return undefined;
  } catch {
    return undefined;
  } finally {
    // The errors reference the value.
    validate.errors = null;
  }
}

interface Engine {
  readonly cache: { get(key: string): ValidateFunction | undefined; set(key: string, value: ValidateFunction): void };
  instanceFor(source: SchemaSource, listAll: boolean): Ajv;
  discard(source: SchemaSource, listAll: boolean): void;
}

let engine: Promise<Engine> | undefined;

/** Loads Ajv with the first schema. Each dialect has a shared instance, because a new one compiles the schema of schemas. */
async function loadEngine(): Promise<Engine> {
  // One after another: loading blocks this process for about as long as creating the first instance does.
  const ajv7 = await import('ajv');
  await new Promise(setImmediate);
  const ajv2020 = await import('ajv/dist/2020.js');
  await new Promise(setImmediate);
  const { default: formats } = await import('ajv-formats');
  const { LRUCache } = await import('lru-cache');
  await new Promise(setImmediate);
  const create = ({ dialect }: SchemaSource, allErrors: boolean): Ajv => {
    const ajv = dialect === 'draft-07' ? new ajv7.Ajv({ ...options, allErrors }) : new ajv2020.Ajv2020({ ...options, allErrors });
    formats.default(ajv);
    addMultipleOf(ajv);
    // Compiles the schema of schemas, which takes longer than the time limit of most schemas.
    ajv.validateSchema({});
    return ajv;
  };
  const shared = new Map<string, Ajv>();
  const keyOf = ({ dialect }: SchemaSource, listAll: boolean) => `${dialect} ${listAll}`;
  return {
    cache: new LRUCache<string, ValidateFunction>({ max: 100 }),
    instanceFor(source, listAll) {
      // Ajv registers the names inside a schema in the instance, where schemas of other callers could reference them.
      if (source.hasIds) return create(source, listAll);
      const ajv = shared.get(keyOf(source, listAll)) ?? create(source, listAll);
      shared.set(keyOf(source, listAll), ajv);
      return ajv;
    },
    discard: (source, listAll) => shared.delete(keyOf(source, listAll)),
  };
}

/** Compiles a pattern, if necessary without the `u` flag: many schemas contain escapes that it forbids, such as `\-`. */
const lenientRegExp = Object.assign(
  (pattern: string, flags: string) => {
    try {
      return new RegExp(pattern, flags);
    } catch {
      return new RegExp(pattern);
    }
  },
  { code: 'new RegExp' },
);

/** Own properties only: `toString` of an object is not a member of its JSON. */
const options = { strict: false, verbose: true, logger: false, ownProperties: true, code: { regExp: lenientRegExp } } as const;

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : 'it cannot be compiled';
  return message.length > 300 ? `${message.slice(0, 300)}…` : message;
}
