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
import { bubblewrapArgs, insideSandbox, probeBubblewrap } from './sandbox.js';
import { openStreams, type Streams } from './streams.js';

export interface ScriptCall {
  readonly skillFolder: string;
  /** Below the skill's folder. */
  readonly path: string;
  readonly args: readonly string[];
  /** What stands on stdin, to its end. */
  readonly input: string;
  readonly timeoutMs: number;
  /** Names of environment variables that the script may see. */
  readonly env: readonly string[];
}

export interface ScriptEnd {
  readonly exitCode: number | undefined;
  /** The signal that ended it. */
  readonly signal: string | undefined;
  readonly timedOut: boolean;
  /** It wrote more than is read of a stream, and was stopped. */
  readonly flooded: boolean;
  readonly stdout: Capture;
  readonly stderr: Capture;
  readonly durationMs: number;
  readonly sandboxed: boolean;
}

export interface RunOptions {
  readonly signal: AbortSignal;
  /** Told again and again while the script runs. */
  readonly onBeat: (elapsedMs: number) => void;
}

export interface ScriptRunner {
  readonly options: ScriptOptions;
  /** @throws ApiError when the script did not run, or was cancelled; how it ended is data. */
  run(call: ScriptCall, options: RunOptions): Promise<ScriptEnd>;
  /** Ends every script that still runs. */
  close(): void;
}

export interface RunnerDependencies {
  readonly clock: Clock;
  readonly env: Environment;
  readonly logger: Logger;
}

const mostWaiting = 64;
const beatMs = 5000;
/** How long the output may take to arrive once the script has ended; something it left behind may hold it open. */
const lastOutputMs = 250;

export function createScriptRunner(options: ScriptOptions, { clock, env, logger }: RunnerDependencies): ScriptRunner {
  const slots = createSemaphore(options.concurrency, mostWaiting, 'scripts');
  const running = new Set<ChildProcess>();
  const close = () => {
    for (const child of running) killGroup(child);
  };
  const track = (child: ChildProcess): (() => void) => {
    // This process may end without a word; a sandbox dies with it by itself.
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
    async run(call, { signal, onBeat }) {
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
            'its streams could not be opened',
            'Make sure that mkfifo is installed and the temporary folder can be written.',
            cause,
          );
        });
        // Nothing is awaited from here to the listeners: the events of a child would come before.
        const child = start(spawn, call, env, streams, sandboxed ? options : undefined);
        const untrack = track(child);
        const stopBeat = startBeat(clock, onBeat);
        try {
          return { ...(await ended(child, streams, call, clock, signal)), sandboxed };
        } finally {
          stopBeat();
          untrack();
        }
      } finally {
        release();
      }
    },
    close,
  };
}

/** Whether scripts run sandboxed; says once why they do not. */
async function chooseSandbox(options: ScriptOptions, env: Environment, logger: Logger): Promise<boolean> {
  const reason = options.sandbox === 'off' ? 'the sandbox is switched off' : await probeBubblewrap(options, searchPathOf(env));
  if (reason === undefined) return true;
  if (options.sandbox === 'required') {
    throw new ApiError('sandbox-required', `Scripts run in a sandbox only, and there is none: ${reason}.`, {
      outcome: 'not-sent',
      safeToRetry: false,
      hint: 'Tell the user: install bubblewrap where this server runs, or start it with --sandbox auto.',
    });
  }
  logger.warn({ reason }, 'scripts of skills run without a sandbox: they can read and change what this server can');
  return false;
}

function start(
  spawn: typeof import('node:child_process').spawn,
  { skillFolder, path, args, env: named }: ScriptCall,
  server: Environment,
  streams: Streams,
  sandbox: ScriptOptions | undefined,
): ChildProcess {
  try {
    const found = findProgram(skillFolder, path, searchPathOf(server));
    const program = { ...found, args: [...found.args, ...args] };
    const environment = environmentOf(server, named, program.folder);
    const [command, argv, env] =
      sandbox === undefined
        ? [program.command, program.args, environment]
        : ['bwrap', bubblewrapArgs(program, sandbox), insideSandbox(environment)];
    // detached: a group of its own, which can be ended as a whole.
    return spawn(command, argv, { cwd: program.folder, env, stdio: [...streams.handed], detached: true });
  } catch (cause) {
    // Some faults of spawn come as an event, others, such as too long a list of arguments, at once.
    streams.handedOver();
    for (const stream of [streams.stdout, streams.stderr]) stream.destroy();
    throw cause instanceof ApiError ? cause : cannotStart(cause);
  }
}

function cannotStart(cause: unknown): ApiError {
  const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown fault';
  const hint =
    reason === 'E2BIG'
      ? 'Pass shorter values.'
      : 'Tell the user: check that the interpreter of the script is installed, and that the script may be run.';
  return notStarted(reason, hint, cause);
}

function ended(
  child: ChildProcess,
  { stdout, stderr, handedOver }: Streams,
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
      handedOver();
      finish();
      reject(cannotStart(error));
    });
    child.once('spawn', handedOver);
    child.once('exit', (exitCode, endedBy) => {
      const durationMs = clock.monotonic() - startedAt;
      // What it started and left behind ends with it.
      kill();
      const giveUp = clock.after(lastOutputMs, () => {
        for (const stream of [stdout, stderr]) stream.destroy();
      });
      void outputs.then(() => {
        giveUp();
        finish();
        if (signal.aborted) reject(cancelled('unknown'));
        else resolve({ exitCode: exitCode ?? undefined, signal: endedBy ?? undefined, timedOut, flooded, ...captured, durationMs });
      });
    });
  });
}

/** Everything in the group of the child, which it leads. */
function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

function startBeat(clock: Clock, onBeat: (elapsedMs: number) => void): () => void {
  const startedAt = clock.monotonic();
  const next = (): (() => void) =>
    clock.after(beatMs, () => {
      onBeat(clock.monotonic() - startedAt);
      stop = next();
    });
  let stop = next();
  return () => stop();
}

function cancelled(outcome: 'not-sent' | 'unknown'): ApiError {
  return new ApiError('cancelled', 'The call was cancelled by its caller.', {
    outcome,
    safeToRetry: outcome === 'not-sent',
    hint:
      outcome === 'not-sent'
        ? 'The script did not run.'
        : 'The script was stopped, and may have done part of its work: check before you run it again.',
  });
}
