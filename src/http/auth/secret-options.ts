/** Options of auth whose values are secrets. */
const secretOptions: ReadonlySet<PropertyKey> = new Set([
  'value',
  'token',
  'password',
  'secret',
  'key',
  'clientSecret',
  'privateKey',
  'refreshToken',
  'secretAccessKey',
  'sessionToken',
]);

/** Names of request parameters and claims that hold a secret. */
const secretName = /(secret|passw(or)?d|api[-_]?key|token|assertion)$/i;

/** Reports whether the value at a path in auth is a secret. */
export function isSecretOption(path: readonly PropertyKey[]): boolean {
  const name = path.at(-1);
  if (path.length === 1) return name !== undefined && secretOptions.has(name);
  return typeof name === 'string' && secretName.test(name);
}
