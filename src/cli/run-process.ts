import { main } from './main.js';

/** Runs the command of this process, and ends the process with its exit code. */
export async function runProcess(): Promise<never> {
  const shutdown = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      // A second signal skips the graceful shutdown.
      if (shutdown.signal.aborted) process.exit(1);
      shutdown.abort();
    });
  }

  const { stdin, stdout, stderr, env } = process;
  let outputError: NodeJS.ErrnoException | undefined;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // EPIPE is expected if the reader closes the pipe early (`| head`); the serving transports detect a broken stdout on their own.
    if (error.code === 'EPIPE' || outputError !== undefined) return;
    outputError = error;
    stderr.write(`error: stdout could not be written: ${error.message}\n`);
    // A command ends as usual, because it may still have to save a renewed token.
    shutdown.abort();
  });
  // Nothing is left to report it to, and the command must not end because nobody reads its messages.
  stderr.on('error', () => undefined);
  let abandonStdout = (): void => undefined;
  const abandoned = new Promise<void>((resolve) => {
    abandonStdout = resolve;
  });
  const exitCode = await main(process.argv.slice(2), { stdin, stdout, stderr, env, shutdown: shutdown.signal, abandonStdout });
  // Waits for pending output: writes to a pipe are asynchronous on some systems. A broken pipe calls back with its error.
  await Promise.race([new Promise((resolve) => stdout.write('', resolve)), abandoned]);
  // process.exitCode is not enough: an open stdin would keep the finished process alive.
  process.exit(outputError === undefined ? exitCode : 74);
}
