import type { ChildProcess } from 'node:child_process';
import { ApiError } from '../../errors.js';
import { onAbort } from '../../runtime/abort.js';
import type { Clock } from '../../runtime/clock.js';
import { createSemaphore } from '../../runtime/semaphore.js';
import type { Logger } from '../../telemetry/logger.js';
import { type Capture, capture } from './capture.js';
import { type Environment, environmentOf, searchPathOf } from './environment.js';
import type { ScriptOptions } from './options.js';
import { findProgram, notStarted } from './program.js';
import { bubblewrapArgs, probeBubblewrap, sandboxEnvironment } from './sandbox.js';
import { openStreams, type Streams } from './streams.js';

export interface ScriptCall {
  readonly skillFolder: string;
  /** Path relative to the skill folder. */
  readonly path: string;
  readonly args: readonly string[];
  /** Complete contents of stdin. */
  readonly input: string;
  readonly timeoutMs: number;
  /** Names of the environment variables passed to the script. */
  readonly env: readonly string[];
}

export interface ScriptEnd {
  readonly exitCode: number | undefined;
  /** Signal that killed the script. */
  readonly signal: string | undefined;
  readonly timedOut: boolean;
  /** Whether the script was killed because it exceeded the output limit of a stream. */
  readonly flooded: boolean;
  readonly stdout: Capture;
  readonly stderr: Capture;
  readonly durationMs: number;
  readonly sandboxed: boolean;
}

export interface RunOptions {
  readonly signal: AbortSignal;
  /** Called every 5 seconds while the script runs. */
  readonly onProgress: (elapsedMs: number) => void;
}

export interface ScriptRunner {
  readonly options: ScriptOptions;
  /** Runs a script. @throws ApiError if it did not start or was cancelled; any other end is a result. */
  run(call: ScriptCall, options: RunOptions): Promise<ScriptEnd>;
  /** Kills all running scripts. */
  close(): void;
}

export interface RunnerDependencies {
  readonly clock: Clock;
  readonly env: Environment;
  readonly logger: Logger;
}

const maxQueuedScripts = 64;
const progressIntervalMs = 5000;
/** Time for the remaining output after the script exits: a process that it left behind can hold its streams open. */
const outputDrainMs = 250;

export function createScriptRunner(options: ScriptOptions, { clock, env, logger }: RunnerDependencies): ScriptRunner {
  const slots = createSemaphore(options.concurrency, maxQueuedScripts, 'scripts');
  const running = new Set<ChildProcess>();
  const close = () => {
    for (const child of running) killGroup(child);
  };
  const track = (child: ChildProcess): (() => void) => {
    // This process may exit without close(). A sandbox dies with its parent, other scripts do not.
    if (running.size === 0) process.once('exit', close);
    running.add(child);
    return () => {
      running.delete(child);
      if (running.size === 0) process.off('exit', close);
    };
  };
  let sandbox: Promise<boolean> | undefined;

  return {
    options,
    async run(call, { signal, onProgress }) {
      const release = await slots.acquire(signal).catch((reason: unknown) => {
        throw reason instanceof ApiError ? reason : cancelled('not-sent');
      });
      try {
        sandbox ??= chooseSandbox(options, env, logger);
        const sandboxed = await sandbox;
        if (signal.aborted) throw cancelled('not-sent');
        const { spawn } = await import('node:child_process');
        const streams = await openStreams(call.input).catch((cause: unknown) => {
          throw notStarted(
            'its input and output streams could not be opened',
            'Ask the operator to check that mkfifo is installed and the temporary folder is writable.',
            cause,
          );
        });
        // No await between start() and the listeners in waitForExit(): events of the child would be missed.
        const child = start(spawn, call, env, streams, sandboxed ? options : undefined);
        const untrack = track(child);
        const stopProgress = reportProgress(clock, onProgress);
        try {
          return { ...(await waitForExit(child, streams, call, clock, signal)), sandboxed };
        } finally {
          stopProgress();
          untrack();
        }
      } finally {
        release();
      }
    },
    close,
  };
}

/** Decides whether scripts run in a sandbox, and logs the reason if they do not. */
async function chooseSandbox(options: ScriptOptions, env: Environment, logger: Logger): Promise<boolean> {
  const reason = options.sandbox === 'off' ? 'the sandbox is disabled' : await probeBubblewrap(options, searchPathOf(env));
  if (reason === undefined) return true;
  if (options.sandbox === 'required') {
    throw new ApiError('sandbox-required', `Scripts may only run in a sandbox, and none is available: ${reason}.`, {
      outcome: 'not-sent',
      safeToRetry: false,
      hint: 'Ask the operator to install bubblewrap, or to start the server with --sandbox auto (runs scripts without a sandbox if there is none).',
    });
  }
  logger.warn({ reason }, 'skill scripts run without a sandbox: they can read and change everything that this server can');
  return false;
}

function start(
  spawn: typeof import('node:child_process').spawn,
  { skillFolder, path, args, env: names }: ScriptCall,
  server: Environment,
  streams: Streams,
  sandbox: ScriptOptions | undefined,
): ChildProcess {
  try {
    const resolved = findProgram(skillFolder, path, searchPathOf(server));
    const program = { ...resolved, args: [...resolved.args, ...args] };
    const environment = environmentOf(server, names, program.folder);
    const [command, argv, env] =
      sandbox === undefined
        ? [program.command, program.args, environment]
        : ['bwrap', bubblewrapArgs(program, sandbox), sandboxEnvironment(environment)];
    // detached: a process group of its own, which can be killed as a whole.
    return spawn(command, argv, { cwd: program.folder, env, stdio: [...streams.childStdio], detached: true });
  } catch (cause) {
    // spawn throws some errors, such as E2BIG, and emits others as an event.
    streams.closeChildStdio();
    for (const stream of [streams.stdout, streams.stderr]) stream.destroy();
    throw cause instanceof ApiError ? cause : cannotStart(cause);
  }
}

function cannotStart(cause: unknown): ApiError {
  const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
  const hint =
    reason === 'E2BIG'
      ? 'Pass shorter values.'
      : "Ask the operator to check that the script's interpreter is installed and the script is executable.";
  return notStarted(reason, hint, cause);
}

function waitForExit(
  child: ChildProcess,
  { stdout, stderr, closeChildStdio }: Streams,
  { timeoutMs }: ScriptCall,
  clock: Clock,
  signal: AbortSignal,
): Promise<Omit<ScriptEnd, 'sandboxed'>> {
  const startedAt = clock.monotonic();
  let timedOut = false;
  let flooded = false;
  const kill = () => killGroup(child);
  const onFlood = () => {
    flooded = true;
    kill();
  };
  const captured = { stdout: capture(stdout, onFlood), stderr: capture(stderr, onFlood) };
  const outputs = Promise.all([stdout, stderr].map((stream) => new Promise((resolve) => stream.once('close', resolve))));
  const cancelTimeout = clock.after(timeoutMs, () => {
    timedOut = true;
    kill();
  });
  return new Promise((resolve, reject) => {
    const unlink = onAbort(signal, kill);
    const finish = () => {
      cancelTimeout();
      unlink();
      for (const stream of [stdout, stderr]) stream.destroy();
    };
    child.once('error', (error) => {
      closeChildStdio();
      finish();
      reject(cannotStart(error));
    });
    child.once('spawn', closeChildStdio);
    child.once('exit', (exitCode, killSignal) => {
      const durationMs = clock.monotonic() - startedAt;
      // Kills the processes that the script left behind.
      kill();
      const cancelDrain = clock.after(outputDrainMs, () => {
        for (const stream of [stdout, stderr]) stream.destroy();
      });
      void outputs.then(() => {
        cancelDrain();
        finish();
        if (signal.aborted) reject(cancelled('unknown'));
        else resolve({ exitCode: exitCode ?? undefined, signal: killSignal ?? undefined, timedOut, flooded, ...captured, durationMs });
      });
    });
  });
}

/** Kills the process group that the child leads. */
function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group has already ended.
  }
}

function reportProgress(clock: Clock, onProgress: (elapsedMs: number) => void): () => void {
  const startedAt = clock.monotonic();
  const next = (): (() => void) =>
    clock.after(progressIntervalMs, () => {
      onProgress(clock.monotonic() - startedAt);
      stop = next();
    });
  let stop = next();
  return () => stop();
}

function cancelled(outcome: 'not-sent' | 'unknown'): ApiError {
  return new ApiError('cancelled', 'The caller cancelled the call.', {
    outcome,
    safeToRetry: outcome === 'not-sent',
    hint:
      outcome === 'not-sent'
        ? 'The script did not run. Call the tool again if you need its result.'
        : 'The script was stopped and may have done part of its work. Check before you run it again.',
  });
}
