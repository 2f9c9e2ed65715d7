/**
 * Formats a JSON value as YAML that every parser reads the same way, also those that know a part of YAML only: nested blocks, and
 * scalars as in JSON. `lineBreak` precedes each line.
 */
export function toYaml(value: unknown, lineBreak: string): string {
  const inner = `${lineBreak}  `;
  if (Array.isArray(value) && value.length > 0) {
    return value.map((item: unknown) => `${lineBreak}-${isNested(item) ? toYaml(item, inner) : ` ${JSON.stringify(item)}`}`).join('');
  }
  if (isNested(value)) {
    const entries = Object.entries(value);
    return entries
      .map(([key, item]) => `${lineBreak}${keyOf(key)}:${isNested(item) ? toYaml(item, inner) : ` ${JSON.stringify(item)}`}`)
      .join('');
  }
  return JSON.stringify(value);
}

/** Reports whether a value is a list or a mapping with contents. */
function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

/** Keys that could be read as another type, or that contain other characters, are quoted. */
function keyOf(key: string): string {
  return /^[A-Za-z_][\w-]*$/.test(key) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(key) ? key : JSON.stringify(key);
}
