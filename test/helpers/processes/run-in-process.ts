import { PassThrough, Readable } from 'node:stream';
import { main } from '../../../src/cli/main.js';

export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a command in this process, without input, because a separate process takes a second of CPU time. Tests of file
 * descriptors, signals, node options and the built file use `run`.
 */
export async function runInProcess(
  args: readonly string[],
  { env = {} }: { readonly env?: Readonly<Record<string, string>> } = {},
): Promise<CommandResult> {
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
