import { badInput, type ErrorCode } from '../../errors.js';

/**
 * Returns why a number may not be the one that the caller wrote; undefined for others. JSON.parse rounds integers beyond 2^53 - 1
 * without an error (RFC 8259 §6), and a rounded identifier names something else.
 */
export function numberProblem(value: number): string | undefined {
  if (!Number.isFinite(value)) return 'is not a finite number';
  if (!Number.isInteger(value) || Number.isSafeInteger(value)) return undefined;
  return 'is an integer beyond 9007199254740991, so it may have been rounded on its way to this server';
}

/** Returns a number as text. Throws for one that may not be the one that the caller wrote. `place` begins the message. */
export function numberText(value: number | bigint, place: string, code: ErrorCode = 'invalid-arguments'): string {
  const problem = typeof value === 'number' ? numberProblem(value) : undefined;
  if (problem === undefined) return String(value);
  throw badInput(code, `${place} ${problem}.`, 'Pass the number as text, in quotes. Text is sent unchanged.');
}
