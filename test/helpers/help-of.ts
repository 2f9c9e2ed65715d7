import { PassThrough } from 'node:stream';
import { runProgram } from '../../src/cli/program.js';

/** Returns the help of a command, such as `['config', 'check']`. */
export async function helpOf(command: readonly string[]): Promise<string> {
  const output = new PassThrough();
  const io = { stdin: new PassThrough(), stdout: output, stderr: output, env: {}, shutdown: new AbortController().signal };
  await runProgram([...command, '--help'], io);
  return String(output.read());
}
