import type { Clock } from '../runtime/clock.js';

export interface CommandOptions {
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly maxBytes: number;
  readonly timeoutMs: number;
}

export type CommandResult = { readonly ok: true; readonly stdout: Buffer } | { readonly ok: false; readonly fault: string };

/**
 * Runs a program without a shell, and gives what it wrote to stdout. It leads a process group of its own, so that nothing it
 * started outlives it. What it wrote to stderr may hold secrets, and is not told.
 */
export async function runSecretCommand(program: string, args: readonly string[], options: CommandOptions): Promise<CommandResult> {
  const { folder, env, clock, maxBytes, timeoutMs } = options;
  const { spawn } = await import('node:child_process');
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: folder, env, detached: !isWindows, windowsHide: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    let bytes = 0;
    let complained = false;
    let fault: string | undefined;
    const killAll = () => killGroup(child.pid, () => child.kill('SIGKILL'));
    const stop = (reason: string) => {
      fault ??= reason;
      killAll();
      // A process that has left the group may still hold them open.
      child.stdout.destroy();
      child.stderr.destroy();
    };
    const cancelTimer = clock.after(timeoutMs, () => stop(`took longer than ${timeoutMs / 1000} s`));
    child.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      bytes += chunk.byteLength;
      if (bytes > maxBytes) stop(`wrote more than ${maxBytes / 1024} KiB`);
    });
    child.stderr.on('data', () => {
      complained = true;
    });
    child.once('error', (error) => {
      fault ??= `can't be started (${'code' in error ? error.code : 'unknown fault'})`;
    });
    // What it left running would hold its stdout open.
    child.once('exit', killAll);
    child.once('close', (code, signal) => {
      cancelTimer();
      if (code !== 0) fault ??= `ended with ${signal ?? `exit code ${code}`}${complained ? ', and wrote to stderr' : ''}`;
      resolve(fault === undefined ? { ok: true, stdout: Buffer.concat(chunks) } : { ok: false, fault });
    });
  });
}

const isWindows = process.platform === 'win32';

function killGroup(leader: number | undefined, killLeader: () => void): void {
  if (leader === undefined) return;
  try {
    if (isWindows) killLeader();
    else process.kill(-leader, 'SIGKILL');
  } catch {
    // Nobody is left in the group.
  }
}
