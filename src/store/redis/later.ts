import type { RedisLink } from './redis-link.js';

/** A minute of many writes. Beyond it, what a task would have stored is lost, as it is if this node ends. */
const maxTasks = 10_000;

export type Later = (task: () => Promise<unknown>) => void;

/** Returns a function that runs a task once the store is ready, and again if it then fails. */
export function createLater(link: Pick<RedisLink, 'health' | 'onHealth'>): Later {
  const waiting: (() => Promise<unknown>)[] = [];
  let isRunning = false;

  async function runAll(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    while (link.health().kind === 'ready') {
      const task = waiting.shift();
      if (task === undefined) break;
      await task().catch(() => undefined);
      if (link.health().kind !== 'ready') waiting.unshift(task);
    }
    isRunning = false;
  }

  link.onHealth(() => void runAll());
  return (task) => {
    if (waiting.length >= maxTasks) return;
    waiting.push(task);
    void runAll();
  };
}
