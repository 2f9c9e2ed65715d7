import { badInput } from '../../errors.js';
import { bounded, OutOfTime } from '../../response/time-bound.js';

/** Milliseconds for a regular expression over a text: it blocks this process. */
export const matchMs = 500;

export function compileRegex(pattern: string, owner: string, flags = ''): RegExp {
  try {
    return new RegExp(pattern, flags);
  } catch {
    throw badInput('invalid-arguments', `${owner} is no regular expression.`, 'Write it as in JavaScript, without slashes around it.');
  }
}

/** Undefined when it takes too long. */
export function matches(regex: RegExp, text: string): boolean | undefined {
  try {
    return bounded(matchMs, () => regex.test(text));
  } catch (error) {
    if (error instanceof OutOfTime) return undefined;
    throw error;
  }
}
