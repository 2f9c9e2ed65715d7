import { ApiError } from '../errors.js';
import { type Method, safeMethods } from '../http/semantics/method.js';
import { runTask, type TaskLimits } from '../runtime/worker/run-task.js';
import type { Task } from '../runtime/worker/task.js';
import { type BodyBytes, decodeExactly, decodeForCheck, maxSmallBytes } from './body-bytes.js';
import type { DecodedBody } from './decode.js';
import { exceedsJsonBytes } from './json-size.js';
import { isJsonSequenceType, parseMediaType } from './media-type.js';
import { compileSchema, violationsOf } from './schema-engine.js';
import { InvalidSchemaError, readSchema, type SchemaSource } from './validate-schema.js';
import { maxViolations, type Violation } from './violations.js';

export type { Violation } from './violations.js';

/** Result of a check. `unusable`: the schema does not compile. `undecided`: a limit of this server ended the check. */
export type Validation =
  | { readonly kind: 'valid' | 'undecided' }
  | { readonly kind: 'invalid'; readonly violations: readonly Violation[] }
  | { readonly kind: 'unusable'; readonly reason: string };

interface CheckInput {
  readonly schema: SchemaSource;
  readonly subject: BodyBytes | { readonly value: unknown };
}

/** Compiling a schema of this size takes less than 100 ms, whatever its patterns are. */
const maxSmallSchema = 4096;
/** Of a larger value only the first violation is searched. */
const maxListedBytes = 1024 * 1024;

/** Reports whether a schema can be compiled in this process. */
export function isSmallSchema({ text, hasIds }: SchemaSource): boolean {
  // Names inside a schema require an instance of Ajv of its own, which takes longer than a small schema.
  return text.length <= maxSmallSchema && !hasIds;
}

export const compileTask: Task<SchemaSource, string | undefined> = {
  name: 'compile-schema',
  isSmall: isSmallSchema,
  async run(schema, within) {
    const compiled = await compileSchema(schema, { listAll: true }, within);
    return compiled.ok ? undefined : compiled.reason;
  },
};

export const validateTask: Task<CheckInput, Validation> = {
  name: 'validate',
  isSmall: ({ schema, subject }) => isSmallSchema(schema) && !exceedsBytes(subject, maxSmallBytes),
  async run({ schema, subject }, within) {
    const compiled = await compileSchema(schema, { listAll: !exceedsBytes(subject, maxListedBytes) }, within);
    if (!compiled.ok) return { kind: 'unusable', reason: compiled.reason };
    const body: DecodedBody = 'bytes' in subject ? decodeForCheck(subject) : { kind: 'json', value: subject.value };
    if (body.kind !== 'json') return { kind: 'invalid', violations: [{ path: '', message: notJson(body, subject) }] };
    const exact = () => ('bytes' in subject ? decodeExactly(subject) : body.value);
    const violations = violationsOf(compiled.validate, body.value, within, exact);
    if (violations === undefined) return { kind: 'undecided' };
    return violations.length === 0 ? { kind: 'valid' } : { kind: 'invalid', violations };
  },
};

function exceedsBytes(subject: CheckInput['subject'], maxBytes: number): boolean {
  return 'bytes' in subject ? subject.bytes.length > maxBytes : exceedsJsonBytes(subject.value, maxBytes);
}

function notJson(body: Exclude<DecodedBody, { kind: 'json' }>, subject: CheckInput['subject']): string {
  if (body.kind === 'none') return 'must be JSON, but there is no body';
  if (body.kind === 'invalid-json') return `must be JSON, but the body is not valid: ${body.reason}`;
  const isSequence = 'bytes' in subject && isJsonSequenceType(parseMediaType(subject.contentType));
  return `must be JSON, but the body is ${isSequence ? 'a sequence of JSON values' : body.kind}`;
}

/**
 * Reads an untrusted schema and compiles it for a trial.
 * @throws InvalidSchemaError if the schema is not usable.
 */
export async function checkSchema(schema: unknown, limits: TaskLimits): Promise<SchemaSource> {
  const source = readSchema(schema);
  const end = await runTask(compileTask, source, limits);
  const reason = end.ok ? end.output : 'it takes too long to compile';
  if (reason !== undefined) throw new InvalidSchemaError(reason);
  return source;
}

/** Checks a value or a body against a schema. Never throws: what a limit of this server ends is undecided. */
export async function validate(schema: SchemaSource, subject: CheckInput['subject'], limits: TaskLimits): Promise<Validation> {
  const end = await runTask(validateTask, { schema, subject }, limits);
  return end.ok ? end.output : { kind: 'undecided' };
}

/**
 * Compiles the schema of an argument before anything is sent.
 * @throws ApiError `invalid-arguments`, which names `owner`, if the schema is not usable.
 */
export async function checkResponseSchema(schema: unknown, owner: string, limits: TaskLimits): Promise<SchemaSource> {
  try {
    return await checkSchema(schema, limits);
  } catch (error) {
    if (!(error instanceof InvalidSchemaError)) throw error;
    throw new ApiError('invalid-arguments', `${owner} is not usable: ${error.message}.`, {
      outcome: 'rejected',
      safeToRetry: false,
      hint: `Pass a JSON Schema (2020-12, or draft-07 via $schema) without external references, or omit ${owner}.`,
      cause: error,
    });
  }
}

export interface CheckedBody {
  readonly violations: readonly Violation[];
  readonly error?: ApiError;
}

/** Checks the complete body of a response. The request has been sent, so every failure is a mismatch that keeps status and body. */
export async function checkResponseBody(schema: SchemaSource, body: BodyBytes, method: Method, limits: TaskLimits): Promise<CheckedBody> {
  const result = await validate(schema, body, limits);
  if (result.kind === 'valid') return { violations: [] };
  if (result.kind === 'invalid') {
    const more = result.violations.length === maxViolations ? ` (the first ${maxViolations} are listed)` : '';
    const message = `The body does not match responseSchema; see schemaViolations${more}.`;
    return { violations: result.violations, error: schemaMismatch(message, method) };
  }
  const message = 'The body could not be checked against responseSchema within the limits of this server.';
  return { violations: [], error: schemaMismatch(message, method).with({ hint: undecidedHint(method) }) };
}

function undecidedHint(method: Method): string {
  const cause = 'The body may be right: the schema has endless references, or a slow pattern, or the body is too large for it.';
  return safeMethods.has(method)
    ? `${cause} Read the body, then simplify responseSchema or omit it.`
    : `${cause} Read the body; the request probably took effect, so do not send it again.`;
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
