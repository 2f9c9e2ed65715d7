export type Mapping = Readonly<Record<string, unknown>>;

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `over` upon `base`: mappings are merged, whatever else is there replaces what was. Neither is changed. */
export function merge(base: Mapping, over: Mapping): Mapping {
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(over)) {
    const below = merged.get(key);
    if (key === 'headers' && isMapping(below) && isMapping(value)) merged.set(key, mergeFields(below, value));
    else merged.set(key, isMapping(below) && isMapping(value) ? merge(below, value) : value);
  }
  // fromEntries defines properties, and so can't reach a prototype by the name __proto__.
  return Object.fromEntries(merged);
}

/** Header fields: two spellings of one would both be sent. */
export function mergeFields(base: Mapping, over: Mapping): Mapping {
  const names = new Set(Object.keys(over).map((name) => name.toLowerCase()));
  return Object.fromEntries([...Object.entries(base).filter(([name]) => !names.has(name.toLowerCase())), ...Object.entries(over)]);
}
