import { canonical, isExact } from './json-numbers.js';

/**
 * Reports whether a value of a response is the expected one, as JSON compares: -0 is 0, 1.0 is 1, and the order of members has
 * no meaning. Numbers that a double cannot hold are texts in a response (`parseJson`), so an expected one is a text as well.
 */
export function jsonEquals(expected: unknown, actual: unknown): boolean {
  if (expected === actual) return true;
  if (typeof expected === 'string') return isSameNumber(expected, actual);
  // The caller's own number was rounded in the same way.
  if (typeof expected === 'number') return typeof actual === 'string' && isInexact(actual) && Number(actual) === expected;
  if (typeof expected !== 'object' || typeof actual !== 'object' || expected === null || actual === null) return false;
  if (Array.isArray(expected) || Array.isArray(actual)) {
    if (!Array.isArray(expected) || !Array.isArray(actual) || expected.length !== actual.length) return false;
    return expected.every((item, index) => jsonEquals(item, actual[index]));
  }
  const names = Object.keys(expected);
  if (names.length !== Object.keys(actual).length) return false;
  return names.every((name) => Object.hasOwn(actual, name) && jsonEquals(Reflect.get(expected, name), Reflect.get(actual, name)));
}

const numberToken = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/** Longer texts are not numbers that anyone compares, and each costs time to check. */
const maxNumberLength = 1000;

function isInexact(text: string): boolean {
  return text.length <= maxNumberLength && numberToken.test(text) && !isExact(text);
}

/** Reports whether a text is a number of the response that is too large or too long for a double. */
function isSameNumber(expected: string, actual: unknown): boolean {
  if (expected.length > maxNumberLength || !numberToken.test(expected)) return false;
  if (typeof actual === 'string') return isInexact(expected) && isInexact(actual) && canonical(expected) === canonical(actual);
  return (
    typeof actual === 'number' &&
    Number.isInteger(actual) &&
    !Number.isSafeInteger(actual) &&
    canonical(expected) === canonical(String(actual))
  );
}
