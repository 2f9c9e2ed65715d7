import { badInput } from '../../errors.js';

/** Checks the syntax of an untrusted pattern, which is matched only under a time limit. */
export function checkRegex(pattern: string, owner: string, flags = ''): void {
  try {
    new RegExp(pattern, flags);
  } catch {
    throw badInput('invalid-arguments', `${owner} is not a valid regular expression.`, 'Use the syntax of JavaScript regular expressions.');
  }
}
