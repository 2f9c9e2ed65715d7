import { systemClock } from '../clock.js';
import { runWithTimeLimit, TimeLimitError } from '../time-limit.js';
import type { Job, Reply, Task, Within } from './task.js';

const maxFailureLength = 200;

/** Runs the jobs that the parent process sends, one after another. Sends one message when it is ready. */
export function serveTasks(tasks: readonly Task<never, unknown>[]): void {
  const send = (message: Reply<unknown> | 'ready') => process.send?.(message);
  process.on('message', async ({ task: name, input, partMs, limitMs }: Job) => {
    const endsAt = systemClock.monotonic() + limitMs;
    const within: Within = (part, maxMs = partMs) => {
      const leftMs = Math.floor(Math.min(maxMs, endsAt - systemClock.monotonic()));
      if (leftMs < 1) throw new TimeLimitError('the job has no time left');
      return runWithTimeLimit(leftMs, part);
    };
    try {
      const task = tasks.find((candidate) => candidate.name === name);
      if (task === undefined) throw new Error(`unknown task ${name}`);
      send({ output: await task.run(input, within) });
    } catch (error) {
      send({ failure: (error instanceof Error ? error.message : String(error)).slice(0, maxFailureLength) });
    }
  });
  // Ctrl+C and a shutdown reach the whole process group, but the parent still needs its worker while it drains.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
  process.on('disconnect', () => process.exit());
  send('ready');
}
