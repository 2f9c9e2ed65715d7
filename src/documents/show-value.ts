export const mask = '••••';

type Path = readonly PropertyKey[];

/** Options whose values may be credentials unless they are known to be harmless. */
const secretKeys: ReadonlySet<PropertyKey> = new Set(['auth', 'headers', 'query', 'tls', 'proxy']);

/** Formats an invalid value for a message. A text that may be a secret is masked. */
export function showValue(path: Path, value: unknown): string {
  if (typeof value === 'string') return isHarmless(path, value) ? JSON.stringify(value) : mask;
  if (typeof value === 'number' && path.some((name) => secretKeys.has(name))) return mask;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (value === null || value === undefined) return 'nothing';
  return typeof value === 'object' ? 'a mapping' : String(value);
}

function isHarmless(path: Path, text: string): boolean {
  const isWord = /^[A-Za-z]{0,16}(-[A-Za-z]{1,16}){0,2}$/.test(text);
  if (path.includes('auth')) return isWord && path.at(-1) !== undefined && enumOptions.has(path.at(-1) ?? '');
  if (path.some((name) => secretKeys.has(name))) return false;
  return isWord || /^[\w.,:+/ -]{1,8}$/.test(text);
}

/** Options of auth whose values are enumerated words. */
const enumOptions: ReadonlySet<PropertyKey> = new Set(['type', 'grant', 'in', 'algorithm', 'clientAuthentication', 'secretEncoding']);

export function showPath(path: Path): string {
  return path.map(showName).join('.');
}

/** Formats a key, masked if it looks like a secret, as in `token: {abc123}`. */
export function showName(name: PropertyKey): string {
  const text = String(name);
  const looksSecret = text
    .split(/[^A-Za-z0-9]+/)
    .some((piece) => piece.length > 32 || (piece.length >= 10 && /\d/.test(piece) && /[a-z]/i.test(piece)));
  return looksSecret || /[^\x20-\x7e]/.test(text) || text.length > 80 ? mask : text;
}
