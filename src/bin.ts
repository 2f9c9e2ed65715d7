#!/usr/bin/env node
import { config } from 'zod';
import { main } from './cli/main.js';

// zod compiles each schema with `new Function` on its first use: 5 ms of every start, for schemas that see few values.
config({ jitless: true });

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`error: api-integration-mcp needs Node 20.19 or newer; this is ${process.versions.node}\n`);
  process.exit(3);
}

const shutdown = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    // The second one means: now.
    if (shutdown.signal.aborted) process.exit(1);
    shutdown.abort();
  });
}

const { stdin, stdout, stderr, env } = process;
// A reader that has seen enough (`| head`) is no fault; the serving transports notice a broken stdout by themselves.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
const exitCode = await main(process.argv.slice(2), { stdin, stdout, stderr, env, shutdown: shutdown.signal });
// Writing to a pipe is asynchronous on some systems; a broken one calls back with its error.
await new Promise((resolve) => stdout.write('', resolve));
// Not process.exitCode: a stdin that never ends must not keep a finished process alive.
process.exit(exitCode);
