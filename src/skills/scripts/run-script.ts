import type { ChildProcess } from 'node:child_process';
import { ApiError } from '../../errors.js';
import { onAbort } from '../../runtime/abort.js';
import type { Clock } from '../../runtime/clock.js';
import { ownCommand } from '../../runtime/own-command.js';
import { createSemaphore } from '../../runtime/semaphore.js';
import type { Logger } from '../../telemetry/logger.js';
import { type Capture, capture } from './capture.js';
import { type Environment, environmentOf, searchPathOf } from './environment.js';
import type { InterpreterFinder } from './find-interpreter.js';
import { chooseIsolation, type Isolation, launchOf, refuseExposure } from './isolation.js';
import type { ScriptLimits } from './limits.js';
import type { ScriptOptions } from './options.js';
import { findProgram, notStarted, type Program } from './program.js';
import { noSecrets, type ServerSecrets } from './server-secrets.js';
import { openStreams, type Streams } from './streams.js';
import { type ExceededLimit, watchUsage } from './usage.js';

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
  /** Limit of the script options that the script exceeded, and was killed for. */
  readonly exceeded: ExceededLimit | undefined;
  readonly stdout: Capture;
  readonly stderr: Capture;
  readonly durationMs: number;
  readonly sandboxed: boolean;
  /** Variables that the manifest names and that were not passed, because they contain secrets of the server. */
  readonly withheld: readonly string[];
}

export interface RunOptions {
  readonly signal: AbortSignal;
  /** Callers take turns. Default: the only caller. */
  readonly caller?: string;
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
  /** Returns what scripts must not get, as currently configured. Default: nothing. */
  readonly secrets?: () => ServerSecrets;
  /** Returns why the files of a skill may not run now, if so. Default: they may. */
  readonly checkFolder?: (skillFolder: string) => Promise<string | undefined>;
}

const maxQueuedScripts = 64;
const progressIntervalMs = 5000;
/** Time for the remaining output after the script exits: a process that it left behind can hold its streams open. */
const outputDrainMs = 250;

export function createScriptRunner(options: ScriptOptions, dependencies: RunnerDependencies): ScriptRunner {
  const { clock, env, logger, secrets = () => noSecrets, checkFolder = async () => undefined } = dependencies;
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
  let chosen: Promise<Isolation> | undefined;
  let finder: InterpreterFinder | undefined;
  const findInterpreter: InterpreterFinder = async (...program) => {
    finder ??= (await import('./find-interpreter.js')).createInterpreterFinder(options, env, clock);
    return finder(...program);
  };
  const reported = new Set<string>();
  const reportWithheld = (skillFolder: string, path: string, names: readonly string[]) => {
    for (const variable of names) {
      const key = JSON.stringify([skillFolder, path, variable]);
      if (reported.has(key)) continue;
      reported.add(key);
      logger.warn({ skill: skillFolder, script: path, variable }, 'variable not passed to a script: it contains a secret of this server');
    }
  };

  return {
    options,
    async run(call, { signal, caller, onProgress }) {
      const release = await slots.acquire(signal, caller).catch((reason: unknown) => {
        throw reason instanceof ApiError ? reason : cancelled('not-sent');
      });
      try {
        chosen ??= chooseIsolation(options, env, logger);
        const isolation = await chosen;
        const hidden = secrets();
        refuseExposure(isolation, env, hidden);
        const changed = await checkFolder(call.skillFolder);
        if (changed !== undefined) throw notTrusted(changed);
        const found = findProgram(call.skillFolder, call.path, searchPathOf(env));
        const given = { ...found, args: [...found.args, ...call.args] };
        const program = isolation.kind === 'bubblewrap' ? await findInterpreter(given, isolation.level, hidden) : given;
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
        const { child, withheld } = start(spawn, program, call.env, env, streams, isolation, options, hidden);
        const untrack = track(child);
        const stopProgress = reportProgress(clock, onProgress);
        try {
          reportWithheld(call.skillFolder, call.path, withheld);
          const limits = isolation.kind === 'none' ? undefined : options;
          const end = await waitForExit(child, streams, call, limits, clock, signal);
          return { ...end, sandboxed: isolation.kind === 'bubblewrap', withheld };
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

function notTrusted(reason: string): ApiError {
  return notStarted(
    reason,
    `Ask the operator to check the change, and then run in the folder of the configuration file: ${ownCommand('config trust')}`,
  );
}

function start(
  spawn: typeof import('node:child_process').spawn,
  program: Program,
  names: readonly string[],
  server: Environment,
  streams: Streams,
  isolation: Isolation,
  options: ScriptOptions,
  secrets: ServerSecrets,
): { readonly child: ChildProcess; readonly withheld: readonly string[] } {
  try {
    const { variables, withheld } = environmentOf(server, names, program.folder, secrets);
    const launch = launchOf(isolation, program, variables, options, secrets);
    // detached: a process group of its own, which can be killed as a whole.
    const settings = { cwd: program.folder, env: launch.env, stdio: [...streams.childStdio], detached: true };
    return { child: spawn(launch.command, launch.args, settings), withheld };
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
  limits: ScriptLimits | undefined,
  clock: Clock,
  signal: AbortSignal,
): Promise<Omit<ScriptEnd, 'sandboxed' | 'withheld'>> {
  const startedAt = clock.monotonic();
  let timedOut = false;
  let flooded = false;
  let exceeded: ExceededLimit | undefined;
  const kill = () => killGroup(child);
  const onExceeded = (limit: ExceededLimit) => {
    exceeded = limit;
    kill();
  };
  const stopWatching = limits === undefined || child.pid === undefined ? () => {} : watchUsage(child.pid, limits, clock, onExceeded);
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
      stopWatching();
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
        else
          resolve({
            exitCode: exitCode ?? undefined,
            signal: killSignal ?? undefined,
            timedOut,
            flooded,
            exceeded,
            ...captured,
            durationMs,
          });
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
