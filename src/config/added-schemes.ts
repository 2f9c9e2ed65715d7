/** Options of auth whose value the server sends behind a scheme (RFC 9110 §11.4). */
const schemes: ReadonlyMap<unknown, RegExp> = new Map([
  ['token', /^\s*(Bearer|Basic|Token)\s/i],
  ['password', /^\s*(Basic)\s/i],
]);

/** Returns the scheme that a credential starts with although the server adds one: `Bearer Bearer x` is refused by APIs. */
export function addedScheme(option: unknown, text: string): string | undefined {
  return schemes.get(option)?.exec(text)?.[1];
}
