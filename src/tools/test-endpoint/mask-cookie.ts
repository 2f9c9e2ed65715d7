/** Attributes whose values describe a cookie and do not identify a session (RFC 6265 §5.2, CHIPS, Priority of Chromium). */
const shownAttributes: ReadonlySet<string> = new Set([
  ...['domain', 'expires', 'httponly', 'max-age', 'partitioned', 'path', 'priority', 'samesite', 'secure'],
]);

/**
 * Returns a Set-Cookie line without the value of the cookie, so that a pattern cannot find it out sign by sign. The text before
 * the first `;` is the value if it has no `=` (RFC 6265bis §5.6).
 */
export function maskCookie(line: string): string {
  const [pair = '', ...attributes] = line.split(';');
  const name = pair.includes('=') ? `${pair.slice(0, pair.indexOf('=')).trim()}=` : '';
  return [`${name}[hidden]`, ...attributes.map(maskAttribute)].join('; ');
}

function maskAttribute(attribute: string): string {
  const text = attribute.trim();
  const isShown = shownAttributes.has((text.split('=', 1)[0] ?? '').trim().toLowerCase());
  return isShown ? text : '[hidden]';
}
