/** Runs tasks of the same key one after another, and tasks of different keys concurrently. */
export interface KeyedLock {
  run<Result>(key: string, task: () => Promise<Result>): Promise<Result>;
}

export function createKeyedLock(): KeyedLock {
  const last = new Map<string, Promise<void>>();
  return {
    run(key, task) {
      const result = (last.get(key) ?? Promise.resolve()).then(task);
      const ended = result
        .then(
          () => undefined,
          () => undefined,
        )
        .then(() => {
          if (last.get(key) === ended) last.delete(key);
        });
      last.set(key, ended);
      return result;
    },
  };
}
