import type { Ajv, ErrorObject, ValidateFunction } from 'ajv';
import { ApiError } from '../errors.js';
import { type Method, safeMethods } from '../http/semantics/method.js';
import type { DecodedBody } from './decode.js';
import { bounded, OutOfTime } from './time-bound.js';
import { readSchema, SchemaFault, type SchemaSource } from './validate-schema.js';

/** Milliseconds to compile a schema, and again to check a body: both block this process. */
const compileMs = 500;
const checkMs = 500;
const maxViolations = 20;
const maxValueLength = 200;

export interface Violation {
  /** JSON Pointer (RFC 6901) into the body; empty for the body itself. */
  readonly path: string;
  readonly message: string;
  /** The value there as JSON, cut. */
  readonly value?: string;
}

export type ResponseCheck = (body: DecodedBody, method: Method) => CheckedBody;

export interface CheckedBody {
  readonly violations: readonly Violation[];
  readonly error?: ApiError;
}

/** What of a value does not fit; `undefined` when that can't be told in time. */
export type ValueCheck = (value: unknown) => readonly Violation[] | undefined;

/**
 * Compiles a schema that nobody vouches for. Ajv loads no remote schema by itself, and whatever else a schema may cost
 * (a slow pattern, references that double with each level) ends with the time bound.
 * @throws SchemaFault when it is no schema that can be checked against.
 */
export async function createValueCheck(schema: unknown, limits = { compileMs }): Promise<ValueCheck> {
  const compiled = await compile(readSchema(schema), limits.compileMs);
  return (value) => {
    try {
      return bounded(checkMs, () => compiled(value)) ? [] : describeErrors(compiled.errors ?? []);
    } catch (error) {
      if (error instanceof OutOfTime) return undefined;
      throw error;
    } finally {
      // They hold on to the value.
      compiled.errors = null;
    }
  };
}

/** @throws ApiError `invalid-arguments` when the schema can't be used. */
export async function createResponseCheck(schema: unknown): Promise<ResponseCheck> {
  const check = await createValueCheck(schema).catch((error: unknown) => {
    throw error instanceof SchemaFault ? unusable(error) : error;
  });
  return (body, method) => {
    if (body.kind !== 'json') return mismatch([{ path: '', message: notJson(body) }], method);
    const violations = check(body.value);
    if (violations === undefined) {
      return { violations: [], error: schemaMismatch(`The body can't be checked against responseSchema within ${checkMs} ms.`, method) };
    }
    return violations.length === 0 ? { violations } : mismatch(violations, method);
  };
}

function unusable(fault: SchemaFault): ApiError {
  return new ApiError('invalid-arguments', `responseSchema can't be used: ${fault.message}.`, {
    outcome: 'rejected',
    safeToRetry: false,
    hint: 'Pass a JSON Schema of 2020-12 (or draft-07, named by $schema) that refers only to itself, or leave responseSchema out.',
    cause: fault.cause,
  });
}

interface Engine {
  readonly cache: { get(key: string): ValidateFunction | undefined; set(key: string, value: ValidateFunction): void };
  open(source: SchemaSource): Ajv;
  /** Forgets the shared instance: compiling was broken off, so nobody knows the state it is in. */
  drop(source: SchemaSource): void;
}

let engine: Promise<Engine> | undefined;

async function compile(source: SchemaSource, ms: number): Promise<ValidateFunction> {
  engine ??= loadEngine();
  const { cache, open, drop } = await engine;
  const known = cache.get(source.text);
  if (known !== undefined) return known;
  const ajv = open(source);
  try {
    const compiled = bounded(ms, () => ajv.compile(source.schema));
    cache.set(source.text, compiled);
    return compiled;
  } catch (error) {
    if (error instanceof OutOfTime) drop(source);
    throw new SchemaFault(error instanceof OutOfTime ? `it takes more than ${ms} ms to compile` : reasonOf(error), { cause: error });
  } finally {
    // Or the instance would keep every schema, and know it by its $id.
    ajv.removeSchema(source.schema);
  }
}

/** Ajv takes 60 ms to load, and a new instance 13 ms: one is shared for each dialect, once a schema comes. */
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
    open(source) {
      // Ajv keeps the names inside a schema in the instance, where the schema of another caller could refer to them.
      if (source.hasIds) return create(source.dialect);
      const ajv = shared.get(source.dialect) ?? create(source.dialect);
      shared.set(source.dialect, ajv);
      return ajv;
    },
    drop: ({ dialect }) => shared.delete(dialect),
  };
}

/** Many schemas in the wild escape what the `u` flag does not allow to be escaped, such as `\-`. */
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
  const message = error instanceof Error ? error.message : 'it can not be compiled';
  return message.length > 300 ? `${message.slice(0, 300)}…` : message;
}

function describeErrors(errors: readonly ErrorObject[]): Violation[] {
  return errors.slice(0, maxViolations).map((error) => ({
    path: cut(error.instancePath),
    message: cut(`${error.message ?? error.keyword}${detailOf(error)}`),
    value: cut(JSON.stringify(preview(error.data, 0)) ?? ''),
  }));
}

/** The parameters that the message of Ajv leaves out and the reader needs. */
function detailOf({ params }: ErrorObject): string {
  const detail: unknown = params.additionalProperty ?? params.unevaluatedProperty ?? params.allowedValues ?? params.allowedValue;
  return detail === undefined ? '' : `: ${JSON.stringify(preview(detail, 0))}`;
}

/** Enough of a value to fill what is shown of it; the body may have 32 MiB. */
function preview(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.slice(0, maxValueLength);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 4) return '…';
  if (Array.isArray(value)) {
    const items = value.slice(0, 20).map((item) => preview(item, depth + 1));
    return value.length > 20 ? [...items, '…'] : items;
  }
  const entries = Object.entries(value);
  const kept = entries.slice(0, 20).map(([key, item]): [string, unknown] => [key.slice(0, maxValueLength), preview(item, depth + 1)]);
  return Object.fromEntries(entries.length > 20 ? [...kept, ['…', '…']] : kept);
}

function cut(text: string): string {
  return text.length > maxValueLength ? `${text.slice(0, maxValueLength - 1)}…` : text;
}

function notJson({ kind }: Exclude<DecodedBody, { kind: 'json' }>): string {
  return kind === 'none' ? 'must be JSON, but there is no body' : `must be JSON, but the body is ${kind === 'binary' ? 'binary' : 'text'}`;
}

function mismatch(violations: readonly Violation[], method: Method): CheckedBody {
  const more = violations.length === maxViolations ? ` (the first ${maxViolations} are listed)` : '';
  return { violations, error: schemaMismatch(`The body does not fit responseSchema; see schemaViolations${more}.`, method) };
}

function schemaMismatch(message: string, method: Method): ApiError {
  return new ApiError('schema-mismatch', message, {
    outcome: 'unknown',
    safeToRetry: false,
    hint: safeMethods.has(method)
      ? 'The API answers otherwise than you expect: read the body, and correct the request or the schema.'
      : 'The request has probably taken effect; only the answer is not what you expect. Read the body before you send anything again.',
  });
}
