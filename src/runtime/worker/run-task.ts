import { join } from 'node:path';
import { systemClock } from '../clock.js';
import { packageInfo } from '../package-info.js';
import type { TimeBudget } from '../time-budget.js';
import { runWithTimeLimit, TimeLimitError } from '../time-limit.js';
import type { Task } from './task.js';
import { createWorkerProcess } from './worker-process.js';

export interface TaskLimits {
  /** Time that all tasks of the call may take, in sum. */
  readonly budget: TimeBudget;
  /** Maximum time of each part that runs within `Within`. Default: 500. */
  readonly partMs?: number;
  /** Maximum time that a task waits for the worker. Default: 5000. */
  readonly waitMs?: number;
  /** Ends the task when it aborts. */
  readonly signal?: AbortSignal;
  /** Callers take turns in the worker. Default: the only caller. */
  readonly caller?: string;
}

/** A task that ended, or the reason why it did not. `failed`: it overflowed the stack or the memory, or its code threw. */
export type TaskEnd<Output> =
  | { readonly ok: true; readonly output: Output }
  | { readonly ok: false; readonly reason: 'too-slow' | 'failed' };

/** Maximum time of a part in this process, which serves nothing else meanwhile. */
const hereMs = 25;

const worker = createWorkerProcess({ file: () => join(packageInfo().dist, 'worker.js') });

// Decision: docs/decisions/2026-11-26-one-worker-for-slow-work.md
/**
 * Runs a task. A small one is tried in this process first, where almost all end within a few milliseconds. One that is large,
 * or that takes longer than 25 ms, runs in the worker process, whose end is its time limit. Never rejects.
 */
export async function runTask<Input, Output>(
  task: Task<Input, Output>,
  input: Input,
  { budget, partMs = 500, waitMs = 5000, signal, caller }: TaskLimits,
): Promise<TaskEnd<Output>> {
  if (task.isSmall(input) && !budget.isSlow && budget.leftMs() > 0) {
    const end = await runHere(task, input, budget);
    if (end !== undefined) return end;
  }
  const limitMs = budget.leftMs();
  if (limitMs === 0) return { ok: false, reason: 'too-slow' };
  const end = await worker.run<Input, Output>({ task: task.name, input, partMs, limitMs }, { waitMs, signal, caller });
  budget.spend(end.ranMs);
  return end.kind === 'done' ? { ok: true, output: end.output } : { ok: false, reason: end.kind };
}

/**
 * Time of all tasks in one turn of the event loop. With one task a turn, however short, the turns of a busy server, which serve
 * many other calls, make calls wait in line for seconds.
 */
const turnMs = 5;
let spentMs = 0;
let turn: Promise<void> | undefined;

/** Resolves when this process has served other work. */
function nextTurn(): Promise<void> {
  turn ??= new Promise((resolve) => {
    setImmediate(() => {
      spentMs = 0;
      turn = undefined;
      resolve();
    });
  });
  return turn;
}

function spendInTurn(ms: number): void {
  spentMs += ms;
  void nextTurn();
}

/** Returns undefined if a part takes too long for this process. */
async function runHere<Input, Output>(task: Task<Input, Output>, input: Input, budget: TimeBudget): Promise<TaskEnd<Output> | undefined> {
  while (spentMs >= turnMs) await nextTurn();
  let exceeded = false;
  const within = <Result>(part: () => Result): Result => {
    // The task may have continued after a part that was ended; its result does not count.
    if (exceeded) throw new TimeLimitError('this process has no time left');
    const startedAt = systemClock.monotonic();
    try {
      return runWithTimeLimit(hereMs, part);
    } catch (error) {
      exceeded = error instanceof TimeLimitError;
      budget.isSlow ||= exceeded;
      throw error;
    } finally {
      const ms = systemClock.monotonic() - startedAt;
      budget.spend(ms);
      spendInTurn(ms);
    }
  };
  try {
    const output = await task.run(input, within);
    return exceeded ? undefined : { ok: true, output };
  } catch {
    return exceeded ? undefined : { ok: false, reason: 'failed' };
  }
}
