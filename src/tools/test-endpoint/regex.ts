import { badInput } from '../../errors.js';
import { runWithTimeLimit, TimeLimitError } from '../../response/time-bound.js';

/** Time limit for matching a regular expression, which blocks this process. */
export const matchMs = 500;

export function compileRegex(pattern: string, owner: string, flags = ''): RegExp {
  try {
    return new RegExp(pattern, flags);
  } catch {
    throw badInput('invalid-arguments', `${owner} is not a valid regular expression.`, 'Use the syntax of JavaScript regular expressions.');
  }
}

/** Reports whether a text matches; undefined if the time limit is exceeded. */
export function matches(regex: RegExp, text: string): boolean | undefined {
  try {
    return runWithTimeLimit(matchMs, () => regex.test(text));
  } catch (error) {
    if (error instanceof TimeLimitError) return undefined;
    throw error;
  }
}
