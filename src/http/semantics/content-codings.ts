/**
 * What a name in Content-Encoding is. `real`: a content coding that exists, whether or not it is supported. `none`: text that
 * servers put there although it is not a content coding, such as a charset. `unknown`: everything else.
 */
export type CodingKind = 'real' | 'none' | 'unknown';

/** The registry of RFC 9110 §16.6.1 (https://www.iana.org/assignments/http-parameters), and codings in use without registration. */
const realCodings: ReadonlySet<string> = new Set([
  ...['gzip', 'x-gzip', 'deflate', 'x-deflate', 'br', 'compress', 'x-compress', 'zstd', 'dcb', 'dcz', 'aes128gcm', 'exi', 'pack200-gzip'],
  ...['bzip2', 'x-bzip2', 'lzma', 'xz', 'snappy', 'lz4', 'sdch'],
]);

/** No content coding: the transfer format of an upload (aws-chunked), a transfer coding, encodings of mail (RFC 2045 §6). */
const noCodings: ReadonlySet<string> = new Set(['identity', 'none', 'null', 'aws-chunked', 'chunked', '7bit', '8bit', 'binary', '*']);

// Decision: docs/decisions/2026-11-26-a-wrong-content-encoding-is-a-note.md
/** Returns the names in Content-Encoding in lowercase, in the order in which the server applied them (RFC 9110 §8.4). */
export function contentCodings(headers: Headers): string[] {
  const names = (headers.get('content-encoding') ?? '').toLowerCase().split(',');
  // Some servers copy the weights and quotes of Accept-Encoding.
  return names.map((name) => name.replace(/;.*/s, '').replace(/["']/g, '').trim()).filter((name) => name !== '');
}

export function codingKind(name: string): CodingKind {
  if (realCodings.has(name)) return 'real';
  return noCodings.has(name) || isCharset(name) ? 'none' : 'unknown';
}

function isCharset(name: string): boolean {
  try {
    new TextDecoder(name);
    return true;
  } catch {
    return false;
  }
}

/** Returns the names in Content-Encoding that are not content codings, so that a body that was read is as if they were absent. */
export function mislabelledCodings(headers: Headers): string[] {
  return contentCodings(headers).filter((name) => codingKind(name) !== 'real');
}
