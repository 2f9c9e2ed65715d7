import type { JSONValue } from '@jmespath-community/jmespath';
import { badInput } from '../errors.js';
import { runWithTimeLimit, TimeLimitError } from './time-bound.js';

/** Time limits for compiling and for evaluating an expression: both block this process. */
const timeLimitMs = 500;
const maxExpressionLength = 2000;

export type QueryResult = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };
export type JsonQuery = (value: unknown) => QueryResult;

/**
 * Compiles an untrusted JMESPath expression (https://jmespath.site).
 * @throws ApiError `invalid-arguments`, which names `owner`, if it is not valid.
 */
export async function compileQuery(expression: string, owner: string): Promise<JsonQuery> {
  const { compile, TreeInterpreter } = await import('@jmespath-community/jmespath');
  if (expression.length > maxExpressionLength) throw invalid(owner, `it is longer than ${maxExpressionLength} characters`);
  const tree = attempt(() => compile(expression));
  if (!tree.ok) throw invalid(owner, tree.reason);
  return (value) => {
    if (!isJson(value)) return { ok: false, reason: 'there is no JSON body' };
    return attempt((): unknown => TreeInterpreter.search(tree.value, value));
  };
}

function attempt<T>(work: () => T): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string } {
  try {
    return { ok: true, value: runWithTimeLimit(timeLimitMs, work) };
  } catch (error) {
    if (error instanceof TimeLimitError) return { ok: false, reason: `it takes longer than ${timeLimitMs} ms to evaluate` };
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
