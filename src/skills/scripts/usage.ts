import { readdirSync, readFileSync } from 'node:fs';
import type { Clock } from '../../runtime/clock.js';
import type { ScriptLimits } from './limits.js';

interface Usage {
  /** Number of threads; a process has at least one. */
  readonly threads: number;
  readonly bytes: number;
}

export type ExceededLimit = 'memory' | 'processes';

const intervalMs = 200;

/**
 * Measures a process and everything that it started until it is stopped, and reports the first limit that is exceeded. The
 * kernel limits only single processes, unless a control group is available; and no number of processes for root.
 */
export function watchUsage(pid: number, limits: ScriptLimits, clock: Clock, onExceeded: (limit: ExceededLimit) => void): () => void {
  let stop = () => {};
  const check = () => {
    const { threads, bytes } = usageOf(pid, limits.processes);
    if (threads > limits.processes) onExceeded('processes');
    else if (bytes > limits.memoryMiB * 1024 * 1024) onExceeded('memory');
    else stop = clock.after(intervalMs, check);
  };
  stop = clock.after(intervalMs, check);
  return () => stop();
}

/** Returns the usage of a process and its descendants (proc(5)); stops when the number of threads exceeds `maxThreads`. */
export function usageOf(pid: number, maxThreads: number): Usage {
  const pending = [pid];
  let [threads, bytes] = [0, 0];
  for (let next = pending.pop(); next !== undefined && threads <= maxThreads; next = pending.pop()) {
    try {
      bytes += memoryOf(readFileSync(`/proc/${next}/status`, 'utf8'));
      for (const thread of readdirSync(`/proc/${next}/task`)) {
        threads += 1;
        pending.push(...numbersIn(readFileSync(`/proc/${next}/task/${thread}/children`, 'utf8')));
      }
    } catch {
      // The process or the thread has ended.
    }
  }
  return { threads, bytes };
}

/** Returns the memory that belongs to a process: not shared with a file, resident or swapped out. */
function memoryOf(status: string): number {
  const kibibytes = [...status.matchAll(/^(?:RssAnon|RssShmem|VmSwap):\s+(\d+) kB$/gm)].map(([, number]) => Number(number));
  return kibibytes.reduce((sum, number) => sum + number, 0) * 1024;
}

function numbersIn(text: string): number[] {
  return text.split(' ').filter(Boolean).map(Number);
}
