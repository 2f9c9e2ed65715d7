import type { JSONValue } from '@jmespath-community/jmespath';
import { badInput } from '../errors.js';
import { runWithTimeLimit, TimeLimitError } from '../runtime/time-limit.js';
import type { Within } from '../runtime/worker/task.js';
import { describeSyntaxError, startsOf } from './syntax-error.js';

/** Compiling takes less than 10 ms of CPU time; on a machine without free CPU, that can be a second. */
const compileMs = 2000;
const describeMs = 100;
const maxExpressionLength = 2000;

export type QueryResult = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

/**
 * Checks the syntax of an untrusted JMESPath expression (https://jmespath.site).
 * @throws ApiError `invalid-arguments`, which names `owner`, if it is not valid.
 */
export async function checkExpression(expression: string, owner: string): Promise<void> {
  if (expression.length > maxExpressionLength) throw invalid(owner, `it is longer than ${maxExpressionLength} characters`);
  const library = await import('@jmespath-community/jmespath');
  const compiled = attempt(
    (part) => runWithTimeLimit(compileMs, part),
    () => library.compile(expression),
  );
  if (compiled.ok) return;
  const described = attempt(
    (part) => runWithTimeLimit(describeMs, part),
    () => describeSyntaxError(expression, library),
  );
  throw invalid(owner, described.ok ? described.value : compiled.reason);
}

/** Evaluates an expression. Only in the worker: its functions can build texts and lists of any size. */
export async function queryJson(expression: string, value: unknown, within: Within): Promise<QueryResult> {
  const { compile, TreeInterpreter } = await import('@jmespath-community/jmespath');
  if (!isJson(value)) return { ok: false, reason: 'there is no JSON body' };
  return attempt(within, (): unknown => TreeInterpreter.search(compile(expression), value));
}

/** Returns the parts of an expression that are expressions themselves and that it begins with, the longest first. */
export async function partsOf(expression: string, within: Within): Promise<readonly string[]> {
  const { compile, tokenize } = await import('@jmespath-community/jmespath');
  const starts = attempt(within, () => startsOf(expression, tokenize));
  if (!starts.ok) return [];
  const parts = starts.value.map((start) => expression.slice(0, start).trimEnd());
  return parts.filter((part) => part !== '' && attempt(within, () => compile(part)).ok).reverse();
}

function attempt<Result>(
  within: Within,
  work: () => Result,
): { readonly ok: true; readonly value: Result } | { readonly ok: false; readonly reason: string } {
  try {
    return { ok: true, value: within(work) };
  } catch (error) {
    if (error instanceof TimeLimitError) return { ok: false, reason: 'it takes too long to evaluate' };
    return { ok: false, reason: error instanceof Error ? error.message.slice(0, 200) : 'it failed' };
  }
}

/** Reports whether a value is JSON, as every value of JSON.parse is. */
function isJson(value: unknown): value is JSONValue {
  return value !== undefined && typeof value !== 'function' && typeof value !== 'symbol' && typeof value !== 'bigint';
}

function invalid(owner: string, reason: string) {
  return badInput(
    'invalid-arguments',
    `${owner} is not a valid JMESPath expression: ${reason}.`,
    "Use an expression such as items[0].id or length(items). Quote string literals with '...' and JSON literals with backticks.",
  );
}
