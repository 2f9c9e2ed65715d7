export type Mapping = Readonly<Record<string, unknown>>;

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Merges `over` into a copy of `base`: mappings are merged recursively, other values are replaced. */
export function merge(base: Mapping, over: Mapping): Mapping {
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(over)) {
    const current = merged.get(key);
    if (key === 'headers' && isMapping(current) && isMapping(value)) merged.set(key, mergeHeaders(current, value));
    else merged.set(key, isMapping(current) && isMapping(value) ? merge(current, value) : value);
  }
  // fromEntries defines own properties, so a key __proto__ cannot set the prototype.
  return Object.fromEntries(merged);
}

/** Merges headers by case-insensitive name: otherwise two spellings of one header would both be sent. */
export function mergeHeaders(base: Mapping, over: Mapping): Mapping {
  const names = new Set(Object.keys(over).map((name) => name.toLowerCase()));
  return Object.fromEntries([...Object.entries(base).filter(([name]) => !names.has(name.toLowerCase())), ...Object.entries(over)]);
}
