import { spawn } from 'node:child_process';
import { once } from 'node:events';

const running = new Set();

/** Starts a process that ends with the bench, whatever ends the bench. */
export function startChild(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'], ...options });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

export async function endChild(child) {
  if (!running.has(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** Returns the first line that matches on one of the child's streams. */
export function firstLine(child, stream, pattern) {
  return new Promise((resolve, reject) => {
    let text = '';
    const onEnd = () => reject(new Error(`${child.spawnargs.join(' ')} ended, and wrote: ${text.slice(0, 2000)}`));
    child.once('exit', onEnd);
    stream.setEncoding('utf8').on('data', (part) => {
      if (text === undefined) return;
      text += part;
      const found = pattern.exec(text);
      if (found === null) return;
      text = undefined;
      child.off('exit', onEnd);
      resolve(found[1]);
    });
  });
}

process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));
