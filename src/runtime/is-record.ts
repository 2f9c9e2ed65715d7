/** Reports whether a value is an object other than a list, as those that JSON.parse returns. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
