import { readdirSync, readFileSync } from 'node:fs';

/**
 * CPU time of all threads of another process in milliseconds, exact to nanoseconds where Linux keeps scheduler statistics.
 * `undefined` on other systems, whose CPU columns stay empty.
 */
export function cpuMsOf(pid) {
  try {
    let ns = 0;
    for (const thread of readdirSync(`/proc/${pid}/task`)) {
      ns += Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]);
    }
    return ns / 1e6;
  } catch {
    return undefined;
  }
}

/** Resident memory of another process in MiB; `undefined` without /proc. */
export function residentMiBOf(pid) {
  try {
    const kib = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kib === undefined ? undefined : Number(kib) / 1024;
  } catch {
    return undefined;
  }
}

/** Runs `work` and returns what it took: milliseconds by the clock, and of CPU time of the process. */
export async function measured(pid, work) {
  const cpu = cpuMsOf(pid);
  const startedAt = performance.now();
  await work();
  const wallMs = performance.now() - startedAt;
  const end = cpuMsOf(pid);
  return { wallMs, cpuMs: cpu === undefined || end === undefined ? undefined : end - cpu };
}
