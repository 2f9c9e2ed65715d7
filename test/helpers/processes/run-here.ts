import { PassThrough, Readable } from 'node:stream';
import { main } from '../../../src/cli/main.js';

export interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * A command in this process, without input: a process of its own takes a second of the processor. What only a process has,
 * its descriptors, signals, node options and the built file, is tested with `run`.
 */
export async function runHere(
  args: readonly string[],
  { env = {} }: { readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Said> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const texts = Promise.all([stdout, stderr].map(textOf));
  const io = { stdin: Readable.from([]), stdout, stderr, env, shutdown: new AbortController().signal };
  const code = await main(args, io);
  stdout.end();
  stderr.end();
  const [out = '', err = ''] = await texts;
  return { code, stdout: out, stderr: err };
}

async function textOf(stream: PassThrough): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString();
}
