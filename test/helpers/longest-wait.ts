/** Returns the result of `work`, and the longest time in which this process served no timer while it ran. */
export async function maxWaitDuring<Value>(work: () => Promise<Value>): Promise<{ readonly value: Value; readonly maxMs: number }> {
  let maxMs = 0;
  let last = performance.now();
  const observe = () => {
    maxMs = Math.max(maxMs, performance.now() - last);
    last = performance.now();
  };
  const timer = setInterval(observe, 5);
  try {
    const value = await work();
    observe();
    return { value, maxMs };
  } finally {
    clearInterval(timer);
  }
}
