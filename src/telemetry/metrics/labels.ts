import { errorCodes } from '../../errors.js';

/** Label of events that belong to no configured API. Names of APIs begin with a letter or digit. */
export const bareUrl = '-';
/** Label of values beyond the maximum, and of unknown ones. */
export const other = '(other)';

/**
 * Returns a function that passes the first `max` different values and turns further ones into one: each value of a label is
 * a series that never ends, and reloads can rename APIs and tools without limit.
 */
export function boundLabel(max: number): (value: string) => string {
  const seen = new Set<string>();
  return (value) => {
    if (seen.has(value)) return value;
    if (seen.size >= max) return other;
    seen.add(value);
    return value;
  };
}

const codes: ReadonlySet<string> = new Set(Object.keys(errorCodes));

export function codeLabel(code: string): string {
  return codes.has(code) ? code : other;
}

/** Returns the class of a status, such as `4xx`. */
export function statusLabel(status: number | undefined): string {
  if (status === undefined) return 'none';
  return status >= 100 && status < 600 ? `${Math.floor(status / 100)}xx` : other;
}
