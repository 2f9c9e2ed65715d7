const parts = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

// Decision: docs/decisions/2026-11-26-numbers-keep-their-digits.md
/**
 * Reports whether parsing a JSON number and printing it again returns the same number. It does not for integers beyond 2^53, for
 * more digits than a double has, and beyond its range. -0 equals 0.
 */
export function isExact(token: string): boolean {
  const value = Number(token);
  // Number.isSafeInteger alone would accept 9007199254740990.9, whose double is an integer.
  // Not String: it caches what it returns, which takes twice the time for a list of different fractions.
  const printed = JSON.stringify(value);
  if (printed === token) return !Number.isInteger(value) || Number.isSafeInteger(value) || !/^-?\d+$/.test(token);
  if (/^-?\d+$/.test(token)) return Number.isSafeInteger(value);
  if (value === 0) return isZero(token);
  return Number.isFinite(value) && canonical(token) === canonical(printed);
}

/** Returns the closest number that a schema can check: not infinite, and not 0 if the number is not 0. */
export function nearestNumber(token: string): number {
  const value = Number(token);
  if (!Number.isFinite(value)) return Math.sign(value) * Number.MAX_VALUE;
  if (value === 0 && !isZero(token)) return token.startsWith('-') ? -Number.MIN_VALUE : Number.MIN_VALUE;
  return value;
}

function isZero(token: string): boolean {
  return /^-?[0.]+(?:[eE]|$)/.test(token);
}

/** Returns equal texts for equal numbers that are not 0: the digits without outer zeros, and the exponent of the last one. */
export function canonical(token: string): string {
  const [, sign = '', integer = '', fraction = '', exponent = '0'] = parts.exec(token) ?? [];
  const digits = (integer + fraction).replace(/^0+/, '');
  // Not a pattern: it would need quadratic time for digits that contain a long row of zeros.
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  return `${sign}${digits.slice(0, end)}e${Number(exponent) - fraction.length + digits.length - end}`;
}
