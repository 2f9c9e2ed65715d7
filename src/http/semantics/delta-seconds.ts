/** Larger values are reduced to this one (RFC 9111 §1.2.2). */
const maxDeltaSeconds = 2 ** 31;

/** Parses delta-seconds (RFC 9111 §1.2.2): digits only. Returns undefined for a sign, a fraction and everything else. */
export function parseDeltaSeconds(text: string): number | undefined {
  return /^\d+$/.test(text) ? Math.min(Number(text), maxDeltaSeconds) : undefined;
}

/** Returns the seconds of Age: of a list the first; undefined if it is invalid, and to be ignored (RFC 9111 §5.1). */
export function parseAge(field: string | null): number | undefined {
  return parseDeltaSeconds((field ?? '').split(',', 1)[0]?.trim() ?? '');
}
