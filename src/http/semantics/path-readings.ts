/**
 * Returns the readings of a path that servers may use: as sent; decoded, even if encoded several times; without the
 * parameters of its segments (RFC 3986 §3.3: Tomcat and Spring remove `;x=1` before routing); with backslashes, empty and
 * dot segments resolved. A policy rule for one reading must also apply to the others.
 */
export function pathReadings(path: string): readonly string[] {
  const decoded = decodeFully(path);
  const readings = [path, decoded, normalize(decoded), normalize(decoded.replace(/;[^/\\]*/g, ''))];
  return [...new Set(readings.flatMap((reading) => [reading, withoutTrailingSlash(reading)]))];
}

/** More rounds than servers decode; escapes that remain are not decoded. */
const maxDecodeRounds = 5;

export function decodeFully(path: string): string {
  let decoded = path;
  for (let round = 0; round < maxDecodeRounds; round += 1) {
    const next = decoded.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => Buffer.from(escapes.replaceAll('%', ''), 'hex').toString());
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}

function normalize(path: string): string {
  const segments: string[] = [];
  for (const segment of path.replaceAll('\\', '/').split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return `/${segments.join('/')}`;
}

function withoutTrailingSlash(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}
