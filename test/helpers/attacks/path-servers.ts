/** How one server reads a path, written without the code under test. */
export interface PathServer {
  /** How often the whole path is decoded before it is split. */
  readonly decodes: number;
  readonly normalizes: boolean;
  readonly dropsParameters: boolean;
  readonly readsBackslashes: boolean;
  readonly dropsEndings: boolean;
  readonly mergesSlashes: boolean;
}

const flags = [false, true];

/** Every combination of habits that servers have. */
export const pathServers: readonly PathServer[] = [0, 1, 2, 3].flatMap((decodes) =>
  flags.flatMap((normalizes) =>
    flags.flatMap((dropsParameters) =>
      flags.flatMap((readsBackslashes) =>
        flags.flatMap((dropsEndings) =>
          flags.map((mergesSlashes) => ({ decodes, normalizes, dropsParameters, readsBackslashes, dropsEndings, mergesSlashes })),
        ),
      ),
    ),
  ),
);

export function segmentsAt(server: PathServer, path: string): string[] {
  let text = path;
  for (let round = 0; round < server.decodes; round += 1) text = unescapeOnce(text);
  if (server.normalizes) text = text.normalize('NFKC');
  if (server.readsBackslashes) text = text.split('\\').join('/');
  const segments: string[] = [];
  for (const part of text.split('/').slice(1)) {
    let segment = server.dropsParameters ? (part.split(';')[0] ?? '') : part;
    for (let round = 0; round < 8; round += 1) segment = unescapeOnce(segment);
    if (server.normalizes) segment = segment.normalize('NFKC');
    if (server.dropsEndings) while (segment.endsWith('.') || segment.endsWith(' ')) segment = segment.slice(0, -1);
    if (segment !== '' || !server.mergesSlashes) segments.push(segment);
  }
  return segments;
}

/** Decodes ASCII and the well-formed UTF-8 that the tests use, one escape after the other. */
export function unescapeOnce(text: string): string {
  if (!text.includes('%')) return text;
  let decoded = '';
  for (let at = 0; at < text.length; ) {
    const unicode = /^%u([0-9a-f]{4})/i.exec(text.slice(at, at + 6))?.[1];
    const bytes = /^(?:%e[0-9a-f]%[89ab][0-9a-f]%[89ab][0-9a-f]|%c[3-9a-f]%[89ab][0-9a-f]|%[0-7][0-9a-f])/i.exec(
      text.slice(at, at + 9),
    )?.[0];
    decoded +=
      unicode !== undefined
        ? String.fromCharCode(Number.parseInt(unicode, 16))
        : bytes !== undefined
          ? decodeURIComponent(bytes)
          : text[at];
    at += unicode !== undefined ? 6 : (bytes?.length ?? 1);
  }
  return decoded;
}

/** Compares segments with a pattern by trying every way to use a wildcard. */
export function globMatches(pattern: readonly string[], segments: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return segments.length === 0;
  if (first === '**') return segments.some((_, used) => globMatches(rest, segments.slice(used))) || globMatches(rest, []);
  const [segment, ...others] = segments;
  return segment !== undefined && segmentMatches(first, segment) && globMatches(rest, others);
}

function segmentMatches(pattern: string, segment: string): boolean {
  if (pattern === '') return segment === '';
  if (pattern[0] !== '*') return pattern[0] === segment[0] && segmentMatches(pattern.slice(1), segment.slice(1));
  return segmentMatches(pattern.slice(1), segment) || (segment !== '' && segmentMatches(pattern, segment.slice(1)));
}
