import type { JSONValue } from '@jmespath-community/jmespath';
import { badInput } from '../errors.js';
import { bounded, OutOfTime } from './time-bound.js';

/** Milliseconds to read an expression, and again to run it: both block this process. */
const boundMs = 500;
const longestExpression = 2000;

export type Queried = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };
export type JsonQuery = (value: unknown) => Queried;

/**
 * A JMESPath expression (https://jmespath.site) that nobody vouches for, ready to be run.
 * @throws ApiError `invalid-arguments`, which names `owner`, when it is none.
 */
export async function compileQuery(expression: string, owner: string): Promise<JsonQuery> {
  const { compile, TreeInterpreter } = await import('@jmespath-community/jmespath');
  if (expression.length > longestExpression) throw invalid(owner, `it is longer than ${longestExpression} characters`);
  const tree = attempt(() => compile(expression));
  if (!tree.ok) throw invalid(owner, tree.reason);
  return (value) => {
    if (!isJson(value)) return { ok: false, reason: 'there is no JSON' };
    return attempt((): unknown => TreeInterpreter.search(tree.value, value));
  };
}

function attempt<T>(work: () => T): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string } {
  try {
    return { ok: true, value: bounded(boundMs, work) };
  } catch (error) {
    if (error instanceof OutOfTime) return { ok: false, reason: `it takes longer than ${boundMs} ms` };
    return { ok: false, reason: error instanceof Error ? error.message.slice(0, 200) : 'it failed' };
  }
}

/** Whatever JSON.parse gives is; and nothing else comes here. */
function isJson(value: unknown): value is JSONValue {
  return value !== undefined && typeof value !== 'function' && typeof value !== 'symbol' && typeof value !== 'bigint';
}

function invalid(owner: string, reason: string) {
  return badInput(
    'invalid-arguments',
    `${owner} is no JMESPath expression: ${reason}.`,
    'Write it like items[0].id, or length(items), with numbers and texts to compare with in backticks or quotes.',
  );
}
