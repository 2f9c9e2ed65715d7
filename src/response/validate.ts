import type { Ajv, ErrorObject, ValidateFunction } from 'ajv';
import { ApiError } from '../errors.js';
import { type Method, safeMethods } from '../http/semantics/method.js';
import type { DecodedBody } from './decode.js';
import { runWithTimeLimit, TimeLimitError } from './time-bound.js';
import { InvalidSchemaError, readSchema, type SchemaSource } from './validate-schema.js';

/** Time limits for compiling a schema and for checking a body: both block this process. */
const compileMs = 500;
const checkMs = 500;
const maxViolations = 20;
const maxValueLength = 200;

export interface Violation {
  /** JSON Pointer (RFC 6901) into the body; empty for the body itself. */
  readonly path: string;
  readonly message: string;
  /** The value at `path` as JSON, truncated. */
  readonly value?: string;
}

export type ResponseCheck = (body: DecodedBody, method: Method) => CheckedBody;

export interface CheckedBody {
  readonly violations: readonly Violation[];
  readonly error?: ApiError;
}

/** Returns the violations of a value; `undefined` if the time limit is exceeded. */
export type ValueCheck = (value: unknown) => readonly Violation[] | undefined;

/**
 * Compiles an untrusted schema. Ajv does not load remote schemas, and the time limits end everything else that is slow
 * (a pattern, references that double with each level).
 * @throws InvalidSchemaError if the schema is not usable.
 */
export async function createValueCheck(schema: unknown, limits = { compileMs }): Promise<ValueCheck> {
  const compiled = await compile(readSchema(schema), limits.compileMs);
  return (value) => {
    try {
      return runWithTimeLimit(checkMs, () => compiled(value)) ? [] : describeErrors(compiled.errors ?? []);
    } catch (error) {
      if (error instanceof TimeLimitError) return undefined;
      throw error;
    } finally {
      // The errors reference the value.
      compiled.errors = null;
    }
  };
}

/**
 * Compiles the responseSchema of a call.
 * @throws ApiError `invalid-arguments` if the schema is not usable.
 */
export async function createResponseCheck(schema: unknown): Promise<ResponseCheck> {
  const check = await createValueCheck(schema).catch((error: unknown) => {
    throw error instanceof InvalidSchemaError ? unusableSchemaError(error) : error;
  });
  return (body, method) => {
    if (body.kind !== 'json') return mismatch([{ path: '', message: notJson(body) }], method);
    const violations = check(body.value);
    if (violations === undefined) {
      return {
        violations: [],
        error: schemaMismatch(`The body could not be checked against responseSchema within ${checkMs} ms.`, method),
      };
    }
    return violations.length === 0 ? { violations } : mismatch(violations, method);
  };
}

function unusableSchemaError(error: InvalidSchemaError): ApiError {
  return new ApiError('invalid-arguments', `responseSchema is not usable: ${error.message}.`, {
    outcome: 'rejected',
    safeToRetry: false,
    hint: 'Pass a JSON Schema (2020-12, or draft-07 via $schema) without external references, or omit responseSchema.',
    cause: error.cause,
  });
}

interface Engine {
  readonly cache: { get(key: string): ValidateFunction | undefined; set(key: string, value: ValidateFunction): void };
  instanceFor(source: SchemaSource): Ajv;
  /** Discards the shared instance, whose state is unknown after an aborted compilation. */
  discard(source: SchemaSource): void;
}

let engine: Promise<Engine> | undefined;

async function compile(source: SchemaSource, ms: number): Promise<ValidateFunction> {
  engine ??= loadEngine();
  const { cache, instanceFor, discard } = await engine;
  const cached = cache.get(source.text);
  if (cached !== undefined) return cached;
  const ajv = instanceFor(source);
  try {
    const compiled = runWithTimeLimit(ms, () => ajv.compile(source.schema));
    cache.set(source.text, compiled);
    return compiled;
  } catch (error) {
    if (error instanceof TimeLimitError) discard(source);
    throw new InvalidSchemaError(error instanceof TimeLimitError ? `it takes more than ${ms} ms to compile` : reasonOf(error), {
      cause: error,
    });
  } finally {
    // Otherwise the shared instance would hold every schema and resolve references to its $id.
    ajv.removeSchema(source.schema);
  }
}

/** Loads Ajv with the first schema. Loading takes 60 ms and an instance 13 ms, so each dialect has a shared instance. */
async function loadEngine(): Promise<Engine> {
  const [ajv7, ajv2020, { default: formats }, { LRUCache }] = await Promise.all([
    import('ajv'),
    import('ajv/dist/2020.js'),
    import('ajv-formats'),
    import('lru-cache'),
  ]);
  const create = (dialect: SchemaSource['dialect']): Ajv => {
    const ajv = dialect === 'draft-07' ? new ajv7.Ajv(options) : new ajv2020.Ajv2020(options);
    formats.default(ajv);
    return ajv;
  };
  const shared = new Map<string, Ajv>();
  return {
    cache: new LRUCache<string, ValidateFunction>({ max: 100 }),
    instanceFor(source) {
      // Ajv registers the names inside a schema in the instance, where schemas of other callers could reference them.
      if (source.hasIds) return create(source.dialect);
      const ajv = shared.get(source.dialect) ?? create(source.dialect);
      shared.set(source.dialect, ajv);
      return ajv;
    },
    discard: ({ dialect }) => shared.delete(dialect),
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

const options = { strict: false, allErrors: true, verbose: true, logger: false, code: { regExp: lenientRegExp } } as const;

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : 'it cannot be compiled';
  return message.length > 300 ? `${message.slice(0, 300)}…` : message;
}

function describeErrors(errors: readonly ErrorObject[]): Violation[] {
  return errors.slice(0, maxViolations).map((error) => ({
    path: truncate(error.instancePath),
    message: truncate(`${error.message ?? error.keyword}${detailOf(error)}`),
    value: truncate(JSON.stringify(preview(error.data, 0)) ?? ''),
  }));
}

/** Returns the parameter that Ajv's message omits, such as the allowed values. */
function detailOf({ params }: ErrorObject): string {
  const detail: unknown = params.additionalProperty ?? params.unevaluatedProperty ?? params.allowedValues ?? params.allowedValue;
  return detail === undefined ? '' : `: ${JSON.stringify(preview(detail, 0))}`;
}

/** Copies only as much of a value as is shown: the body can have 32 MiB. */
function preview(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.slice(0, maxValueLength);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 4) return '…';
  if (Array.isArray(value)) {
    const items = value.slice(0, 20).map((item) => preview(item, depth + 1));
    return value.length > 20 ? [...items, '…'] : items;
  }
  const entries = Object.entries(value);
  const shortened = entries.slice(0, 20).map(([key, item]): [string, unknown] => [key.slice(0, maxValueLength), preview(item, depth + 1)]);
  return Object.fromEntries(entries.length > 20 ? [...shortened, ['…', '…']] : shortened);
}

function truncate(text: string): string {
  return text.length > maxValueLength ? `${text.slice(0, maxValueLength - 1)}…` : text;
}

function notJson({ kind }: Exclude<DecodedBody, { kind: 'json' }>): string {
  return kind === 'none' ? 'must be JSON, but there is no body' : `must be JSON, but the body is ${kind === 'binary' ? 'binary' : 'text'}`;
}

function mismatch(violations: readonly Violation[], method: Method): CheckedBody {
  const more = violations.length === maxViolations ? ` (the first ${maxViolations} are listed)` : '';
  return { violations, error: schemaMismatch(`The body does not match responseSchema; see schemaViolations${more}.`, method) };
}

function schemaMismatch(message: string, method: Method): ApiError {
  return new ApiError('schema-mismatch', message, {
    outcome: 'unknown',
    safeToRetry: false,
    hint: safeMethods.has(method)
      ? 'The response differs from what you expected. Read the body, then correct the request or the schema.'
      : 'The request probably took effect; only the response differs from what you expected. Read the body before you send anything again.',
  });
}
