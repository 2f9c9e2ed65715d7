import { isDeepStrictEqual } from 'node:util';
import type { Bounded } from '../runtime/bounded.js';
import { runTask, type TaskLimits } from '../runtime/worker/run-task.js';
import type { Task } from '../runtime/worker/task.js';
import { maxSmallBytes } from './body-bytes.js';
import { boundJson } from './bound/bound-json.js';
import { parseJson, parseJsonNumbers } from './parse-json.js';
import { compileSchema, violationsOf } from './schema-engine.js';
import { isSmallSchema, type Validation } from './validate.js';
import type { SchemaSource } from './validate-schema.js';

interface OutputInput {
  readonly text: string;
  readonly schema: SchemaSource | undefined;
  readonly maxBytes: number;
}

/** Text that should be JSON, parsed, bounded and checked. */
export type ReadOutput =
  | { readonly kind: 'text' }
  /** `shown` is the value, bounded; `shownIsValid` reports whether that matches the schema too. */
  | { readonly kind: 'json'; readonly shown: Bounded; readonly validation: Validation; readonly shownIsValid: boolean };

export const outputTask: Task<OutputInput, ReadOutput> = {
  name: 'read-output',
  isSmall: ({ text, schema }) => text.length <= maxSmallBytes && (schema === undefined || isSmallSchema(schema)),
  async run({ text, schema, maxBytes }, within) {
    const parsed = parseJsonNumbers(text);
    if (!parsed.ok) return { kind: 'text' };
    const exact = parseJson(text);
    const shown = boundJson(exact.ok ? exact.value : parsed.value, maxBytes);
    if (schema === undefined) return { kind: 'json', shown, validation: { kind: 'valid' }, shownIsValid: true };
    const compiled = await compileSchema(schema, { listAll: true }, within);
    if (!compiled.ok) return { kind: 'json', shown, validation: { kind: 'unusable', reason: compiled.reason }, shownIsValid: false };
    const check = (value: unknown): Validation => {
      const violations = violationsOf(compiled.validate, value, within);
      if (violations === undefined) return { kind: 'undecided' };
      return violations.length === 0 ? { kind: 'valid' } : { kind: 'invalid', violations };
    };
    const validation = check(parsed.value);
    const shownIsValid =
      validation.kind === 'valid' && (isDeepStrictEqual(shown.value, parsed.value) || check(shown.value).kind === 'valid');
    return { kind: 'json', shown, validation, shownIsValid };
  },
};

/** Reads the output of a script. Never throws: returns undefined if it exceeds the limits. */
export async function readOutput(
  text: string,
  schema: SchemaSource | undefined,
  maxBytes: number,
  limits: TaskLimits,
): Promise<ReadOutput | undefined> {
  const end = await runTask(outputTask, { text, schema, maxBytes }, limits);
  return end.ok ? end.output : undefined;
}
