import { onAbort } from '../runtime/abort.js';
import type { Clock } from '../runtime/clock.js';

export interface CommandOptions {
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly maxBytes: number;
  readonly timeoutMs: number;
  /** Ends the program. */
  readonly signal?: AbortSignal;
}

export type CommandResult = { readonly ok: true; readonly stdout: Buffer } | { readonly ok: false; readonly failure: string };

/**
 * Runs a program without a shell and returns its stdout. The program leads its own process group, so that its child processes
 * are killed with it. Its stderr may contain secrets and is discarded.
 */
export async function runSecretCommand(program: string, args: readonly string[], options: CommandOptions): Promise<CommandResult> {
  const { folder, env, clock, maxBytes, timeoutMs, signal } = options;
  const { spawn } = await import('node:child_process');
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: folder, env, detached: !isWindows, windowsHide: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    let bytes = 0;
    let hasStderr = false;
    let failure: string | undefined;
    const killAll = () => killGroup(child.pid, () => child.kill('SIGKILL'));
    const stop = (reason: string) => {
      failure ??= reason;
      killAll();
      // A process that has left the group may keep the pipes open.
      child.stdout.destroy();
      child.stderr.destroy();
    };
    const cancelTimer = clock.after(timeoutMs, () => stop(`did not finish within ${timeoutMs / 1000} s`));
    const unlink = signal === undefined ? () => undefined : onAbort(signal, () => stop('was ended, because this server is stopping'));
    child.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      bytes += chunk.byteLength;
      if (bytes > maxBytes) stop(`printed more than ${maxBytes / 1024} KiB`);
    });
    child.stderr.on('data', () => {
      hasStderr = true;
    });
    child.once('error', (error) => {
      failure ??= `could not be started (${'code' in error ? error.code : 'unknown error'})`;
    });
    // Child processes that are still running would keep stdout open.
    child.once('exit', killAll);
    child.once('close', (code, signal) => {
      cancelTimer();
      unlink();
      if (code !== 0) failure ??= `failed with ${signal ?? `exit code ${code}`}${hasStderr ? ', and wrote to stderr' : ''}`;
      resolve(failure === undefined ? { ok: true, stdout: Buffer.concat(chunks) } : { ok: false, failure });
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
    // The process group no longer exists.
  }
}
