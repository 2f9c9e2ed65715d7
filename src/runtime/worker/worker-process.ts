import type { ChildProcess } from 'node:child_process';
import { onAbort } from '../abort.js';
import { systemClock } from '../clock.js';
import { createSemaphore } from '../semaphore.js';
import type { Job, Reply } from './task.js';

/** Result of a job. `too-slow`: it exceeded its time limit, or did not begin in time. `failed`: it threw, or ran out of memory. */
export type JobEnd<Output> =
  | { readonly kind: 'done'; readonly output: Output; readonly ranMs: number }
  | { readonly kind: 'too-slow' | 'failed'; readonly reason?: string; readonly ranMs: number };

export interface JobLimits {
  /** Callers take turns. Default: the only caller. */
  readonly caller?: string | undefined;
  /** Maximum time in the queue. */
  readonly waitMs: number;
  /** Ends the job when it aborts. */
  readonly signal?: AbortSignal | undefined;
}

/** A process that starts with its first job, and is replaced after a job that had to be ended. */
export interface WorkerProcess {
  /** Runs jobs one after another: callers take turns, the jobs of each run in the order of the calls. Never rejects. */
  run<Input, Output>(job: Job<Input>, limits: JobLimits): Promise<JobEnd<Output>>;
  /** Ends the process; the next job starts another one. */
  close(): void;
}

export interface WorkerOptions {
  /** Returns the path of the worker's code. */
  readonly file: () => string;
  /** Maximum JavaScript heap of the worker in MiB; a job that needs more fails. Default: 1024. */
  readonly memoryMiB?: number;
}

/** Maximum time until a new worker is ready. */
const startMs = 20_000;
/** Time that a job has to return after its limit, before the worker is killed. */
const graceMs = 200;
/** A worker without jobs is ended after this time, because it keeps the memory of its largest job. */
const idleMs = 30_000;

// Decision: docs/decisions/2026-11-26-one-worker-for-slow-work.md
export function createWorkerProcess({ file, memoryMiB = 1024 }: WorkerOptions): WorkerProcess {
  const slot = createSemaphore(1, Number.POSITIVE_INFINITY);
  let worker: Promise<ChildProcess> | undefined;
  let idle: NodeJS.Timeout | undefined;

  async function start(): Promise<ChildProcess> {
    const { fork } = await import('node:child_process');
    const { SystemRoot } = process.env;
    const child = fork(file(), [], {
      // The worker needs neither the environment, which contains secrets, nor the streams, which belong to MCP.
      env: SystemRoot === undefined ? {} : { SystemRoot },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [`--max-old-space-size=${memoryMiB}`],
      serialization: 'advanced',
    });
    const kill = () => void child.kill('SIGKILL');
    process.once('exit', kill);
    child
      .once('exit', () => {
        process.off('exit', kill);
        forget(child);
      })
      // Without a listener, an error between two jobs would end this process.
      .on('error', () => forget(child));
    await nextMessage(child, startMs);
    return child;
  }

  function forget(ended: ChildProcess): void {
    const clear = (current: ChildProcess) => {
      if (current === ended) worker = undefined;
    };
    void worker?.then(clear, () => undefined);
  }

  function stop(child: ChildProcess): void {
    worker = undefined;
    child.kill('SIGKILL');
  }

  async function runNow<Output>(job: Job<unknown>, { signal }: JobLimits): Promise<JobEnd<Output>> {
    let child: ChildProcess;
    worker ??= start();
    try {
      child = await worker;
    } catch (error) {
      worker = undefined;
      return { kind: 'failed', reason: textOf(error), ranMs: 0 };
    }
    const startedAt = systemClock.monotonic();
    const ranMs = () => systemClock.monotonic() - startedAt;
    try {
      setReferenced(child, true);
      child.send(job);
      const reply = await nextMessage<Reply<Output>>(child, job.limitMs + graceMs, signal);
      if ('output' in reply) return { kind: 'done', output: reply.output, ranMs: ranMs() };
      return { kind: 'failed', reason: reply.failure, ranMs: ranMs() };
    } catch (error) {
      stop(child);
      return { kind: error instanceof TooSlow ? 'too-slow' : 'failed', reason: textOf(error), ranMs: ranMs() };
    } finally {
      setReferenced(child, false);
    }
  }

  const close = () => void worker?.then(stop, () => undefined);

  return {
    close,
    async run(job, limits) {
      clearTimeout(idle);
      const release = await acquireWithin(slot, limits);
      if (release === undefined) return { kind: 'too-slow', ranMs: 0 };
      try {
        return await runNow(job, limits);
      } finally {
        release();
        clearTimeout(idle);
        idle = setTimeout(close, idleMs).unref();
      }
    },
  };
}

/** An idle worker must not keep this process from exiting. */
function setReferenced(child: ChildProcess, isBusy: boolean): void {
  for (const handle of [child, child.channel]) isBusy ? handle?.ref() : handle?.unref();
}

class TooSlow extends Error {}

/** Resolves with the next message of the worker; rejects if it ends, if the time is over, or if the signal aborts. */
function nextMessage<Message>(child: ChildProcess, ms: number, signal?: AbortSignal): Promise<Message> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(() => reject(new TooSlow())), ms);
    const onMessage = (message: Message) => end(() => resolve(message));
    const onError = (error: unknown) => end(() => reject(error));
    const onExit = () => end(() => reject(new Error('the worker ended')));
    child.once('message', onMessage).once('error', onError).once('exit', onExit);
    let unlink: () => void = () => undefined;
    function end(settle: () => void): void {
      clearTimeout(timer);
      unlink();
      child.off('message', onMessage).off('error', onError).off('exit', onExit);
      settle();
    }
    if (signal !== undefined) unlink = onAbort(signal, () => end(() => reject(new TooSlow())));
  });
}

async function acquireWithin(
  slot: ReturnType<typeof createSemaphore>,
  { waitMs, signal, caller }: JobLimits,
): Promise<(() => void) | undefined> {
  const wait = new AbortController();
  const timer = setTimeout(() => wait.abort(), waitMs);
  const unlink = signal === undefined ? () => undefined : onAbort(signal, () => wait.abort());
  try {
    return await slot.acquire(wait.signal, caller);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
    unlink();
  }
}

function textOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
