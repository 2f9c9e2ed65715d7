/** Returns the names in order, with a number after each that occurred before: `a`, `a (2)`. No two results are equal. */
export function uniqueNames(names: readonly string[]): string[] {
  const used = new Set<string>();
  const given = new Set(names);
  return names.map((name) => {
    let unique = name;
    for (let n = 2; used.has(unique) || (unique !== name && given.has(unique)); n += 1) unique = `${name} (${n})`;
    used.add(unique);
    return unique;
  });
}
