/**
 * What servers may take a path for: as it stands; decoded, however often it was encoded; without the parameters of its
 * segments (RFC 3986 §3.3: Tomcat and Spring drop `;x=1` before they look for a handler); with backslashes, empty and dot
 * segments resolved. A rule that speaks of one reading must not be passed by writing another.
 */
export function pathReadings(path: string): readonly string[] {
  const decoded = decodeFully(path);
  const readings = [path, decoded, plain(decoded), plain(decoded.replace(/;[^/\\]*/g, ''))];
  return [...new Set(readings.flatMap((reading) => [reading, withoutSlash(reading)]))];
}

/** More rounds than any server makes; what is left then is taken as it is. */
const mostRounds = 5;

export function decodeFully(path: string): string {
  let decoded = path;
  for (let round = 0; round < mostRounds; round += 1) {
    const next = decoded.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => Buffer.from(escapes.replaceAll('%', ''), 'hex').toString());
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}

function plain(path: string): string {
  const kept: string[] = [];
  for (const segment of path.replaceAll('\\', '/').split('/')) {
    if (segment === '..') kept.pop();
    else if (segment !== '' && segment !== '.') kept.push(segment);
  }
  return `/${kept.join('/')}`;
}

function withoutSlash(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}
