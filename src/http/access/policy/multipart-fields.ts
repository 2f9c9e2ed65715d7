import { maxValueLength, type Parameter } from '../../semantics/parameters.js';

/** Servers accept fewer parts, and shorter headers of a part. */
const maxParts = 4096;
const maxHeaderLength = 4096;
const maxHeaderLengths = 512 * 1024;

const unreadable: Parameter = { name: undefined, value: '' };

/** Returns the fields of a multipart form (RFC 7578), whatever its boundary is and however its lines end. */
export function* partsOf(text: string): Generator<Parameter> {
  let count = 0;
  let lengths = 0;
  for (const { index } of text.matchAll(/^[ \t]*content-disposition[ \t]*:/gim)) {
    const block = text.slice(index, index + maxHeaderLength);
    const end = /\r?\n\r?\n/.exec(block);
    count += 1;
    lengths += end?.index ?? maxHeaderLength;
    if (end === null || count > maxParts || lengths > maxHeaderLengths) {
      yield unreadable;
      return;
    }
    const start = index + end.index + end[0].length;
    const value = contentOf(text.slice(start, start + maxValueLength));
    for (const name of namesIn(firstHeader(block.slice(0, end.index)))) yield { name, value };
  }
}

/** Returns a header that may continue on further lines (RFC 5322 §2.2.3). */
function firstHeader(headers: string): string {
  return headers.replace(/\r?\n[ \t]+/g, ' ').split(/[\r\n]/)[0] ?? '';
}

/** Returns the beginning of the content, up to the next boundary. */
function contentOf(text: string): string {
  return text.split(/\r?\n--/, 1)[0] ?? '';
}

/** Returns the `name` parameters of Content-Disposition; undefined for one that is encoded (RFC 2047) or divided (RFC 2231). */
function* namesIn(header: string): Generator<string | undefined> {
  for (const [, suffix = '', quoted, token = ''] of header.matchAll(/\bname\s*([*\d]*)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]*))/gi)) {
    const name = quoted?.replace(/\\(.)/g, '$1') ?? token;
    if (/\d/.test(suffix) || name.includes('=?')) yield undefined;
    else yield suffix === '' ? name : name.replace(/^[^']*'[^']*'/, '');
  }
}
