import { release } from 'node:os';
import type { Program } from './program.js';

/** Limits of one script, all its processes together. */
export interface ScriptLimits {
  readonly memoryMiB: number;
  /** Processes and threads. */
  readonly processes: number;
}

/**
 * Returns a program that limits each of its processes, and then becomes the given one: no core dumps, and writable memory
 * (RLIMIT_DATA, because RLIMIT_AS counts address space that Node.js only reserves). `watchUsage` limits their sum.
 */
export function withLimits(program: Program, { memoryMiB, processes }: ScriptLimits, ownUserNamespace: boolean): Program {
  const limits = ['ulimit -c 0', `ulimit -d ${memoryMiB * 1024}`];
  // The option is -u in bash and -p in dash.
  if (ownUserNamespace && countsProcessesPerNamespace()) limits.push(`ulimit -u ${processes} 2>/dev/null || ulimit -p ${processes}`);
  const lines = limits.map((limit) => `{ ${limit}; } 2>/dev/null`);
  return { ...program, command: '/bin/sh', args: ['-c', [...lines, 'exec "$@"'].join('\n'), 'sh', program.command, ...program.args] };
}

/** Reports whether RLIMIT_NPROC counts the processes of the user namespace (Linux 5.14) and not all processes of the user. */
function countsProcessesPerNamespace(): boolean {
  const [major = 0, minor = 0] = release().split('.').map(Number);
  return major > 5 || (major === 5 && minor >= 14);
}
