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
  { env = {}, isTTY = false }: { readonly env?: Readonly<Record<string, string>>; readonly isTTY?: boolean } = {},
): Promise<CommandResult> {
  const [stdout, stderr] = [Object.assign(new PassThrough(), { isTTY }), new PassThrough()];
  const texts = Promise.all([stdout, stderr].map(textOf));
  const io = { stdin: Readable.from([]), stdout, stderr, env, shutdown: new AbortController().signal };
  const code = await main(args, io);
  stdout.end();
  stderr.end();
  const [out = '', err = ''] = await texts;
  return { code, stdout: out, stderr: err };
}

export interface ServingInProcess {
  /** URL of the MCP endpoint. */
  readonly url: string;
  /** Shuts the server down. */
  stop(): Promise<number>;
}

/** Serves over HTTP in this process, until `stop`. Log lines go to stderr of this process: tests of them use `startHttp`. */
export async function serveInProcess(
  args: readonly string[],
  { env = {}, address = '127.0.0.1:0' }: { readonly env?: Readonly<Record<string, string>>; readonly address?: string } = {},
): Promise<ServingInProcess> {
  const shutdown = new AbortController();
  const stderr = new PassThrough();
  const io = { stdin: Readable.from([]), stdout: new PassThrough(), stderr, env, shutdown: shutdown.signal };
  const ended = main(['--log-level', 'silent', 'serve', '--http', address, ...args], io);
  let text = '';
  const url = await new Promise<string>((resolve, reject) => {
    stderr.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const [found] = /http:\/\/[\w.[\]:]+\/mcp(?=;)/.exec(text) ?? [];
      if (found !== undefined) resolve(found);
    });
    ended.then((code) => reject(new Error(`the server ended with ${code}: ${text}`)), reject);
  });
  return {
    url,
    stop() {
      shutdown.abort();
      return ended;
    },
  };
}

async function textOf(stream: PassThrough): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString();
}
