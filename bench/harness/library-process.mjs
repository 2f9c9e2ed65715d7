import { join } from 'node:path';
import { endChild, startChild } from './children.mjs';

const program = join(import.meta.dirname, '../contenders/library.mjs');

/** Starts an HTTP client in a process of its own. `run` and `stream` resolve with the time and memory that they took. */
export async function startLibrary(settings) {
  const child = startChild(process.execPath, [program, JSON.stringify(settings)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const next = () =>
    new Promise((resolve, reject) => {
      const onExit = (code) => reject(new Error(`${settings.kind} ended with ${code}`));
      child.once('exit', onExit);
      child.once('message', (message) => {
        child.off('exit', onExit);
        if (message.error === undefined) resolve(message);
        else reject(new Error(`${settings.kind}: ${message.error}`));
      });
    });
  const ask = (task, input) => {
    child.send({ task, ...input });
    return next();
  };
  await next();
  return { pid: child.pid, run: (input) => ask('run', input), stream: (bytes) => ask('stream', { bytes }), close: () => endChild(child) };
}
