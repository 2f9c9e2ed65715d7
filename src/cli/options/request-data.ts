import { decode, readTextFile } from '../../documents/read-text-file.js';
import { UsageError } from '../../errors.js';
import type { Io } from '../io/io.js';

const maxBytes = 10 * 1024 * 1024;

/**
 * Returns the request body of --data. As in curl, `@file` is read from a file and `@-` from stdin; unlike there, the contents are
 * sent unchanged, with their line breaks.
 * @throws UsageError if they cannot be read or are not text
 */
export async function readData(data: string | undefined, stdin: Io['stdin']): Promise<string | undefined> {
  if (data === undefined || !data.startsWith('@')) return data;
  const name = data.slice(1);
  if (name === '') throw new UsageError('--data @ requires the name of a file, or - for stdin, after the @', 2);
  if (name === '-') return readStdin(stdin);
  const read = await readTextFile(name, maxBytes);
  if (!read.ok)
    throw new UsageError(`--data ${data}: the file ${read.error}; to send a text that starts with @, pass it on stdin with --data @-`, 2);
  return read.text;
}

async function readStdin(stdin: Io['stdin']): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stdin) {
    const part = Buffer.from(chunk);
    chunks.push(part);
    bytes += part.byteLength;
    if (bytes > maxBytes) throw new UsageError(`--data @-: stdin is larger than ${maxBytes / 1024} KiB`, 2);
  }
  const text = decode(Buffer.concat(chunks));
  if (text === undefined) throw new UsageError('--data @-: stdin is not UTF-8 text', 2);
  return text;
}
