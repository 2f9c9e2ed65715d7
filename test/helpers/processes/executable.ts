import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const executable = fileURLToPath(new URL('../../../dist/bin.js', import.meta.url));

/** Returns package.json, which the executable is compared with. */
export function packageJson(): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
}

export interface ProcessResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Running executable. Its input stays open until `endInput`. */
export interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  readonly ended: Promise<ProcessResult>;
  stdout(): string;
  stderr(): string;
  /** Resolves as soon as stderr matches; rejects if the process ends first. */
  untilStderr(pattern: RegExp): Promise<RegExpExecArray>;
  write(text: string): void;
  endInput(): void;
  /** Kills the process if it is still running. */
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeArgs?: readonly string[];
  readonly cwd?: string;
  /** Precedes the command line: a program that runs it in another environment. */
  readonly via?: readonly string[];
}

export function start(args: readonly string[], { env = {}, nodeArgs = [], via = [], cwd }: StartOptions = {}): Running {
  const [command = process.execPath, ...rest] = [...via, process.execPath, ...nodeArgs, executable, ...args];
  const child = spawn(command, rest, { env: { PATH: process.env.PATH, ...env }, stdio: 'pipe', ...(cwd !== undefined && { cwd }) });
  let stdout = '';
  let stderr = '';
  const watchers = new Set<() => void>();
  const notify = () => {
    for (const watch of watchers) watch();
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    notify();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    notify();
  });
  // Writing to a process that has ended fails; tests observe the end through `ended`.
  child.stdin.on('error', () => undefined);
  const ended = new Promise<ProcessResult>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      resolve({ code, signal, stdout, stderr });
      notify();
    });
  });
  return {
    child,
    ended,
    stdout: () => stdout,
    stderr: () => stderr,
    untilStderr: (pattern) =>
      new Promise((resolve, reject) => {
        const watch = () => {
          const match = pattern.exec(stderr);
          if (match !== null) {
            watchers.delete(watch);
            resolve(match);
          } else if (child.exitCode !== null) {
            watchers.delete(watch);
            reject(new Error(`ended with ${child.exitCode} before stderr matched ${pattern}: ${stderr}`));
          }
        };
        watchers.add(watch);
        watch();
      }),
    write: (text) => void child.stdin.write(text),
    endInput: () => void child.stdin.end(),
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Runs the executable without input until it ends. */
export function run(args: readonly string[], options: StartOptions = {}): Promise<ProcessResult> {
  const running = start(args, options);
  running.endInput();
  return running.ended;
}

export interface RunningHttp extends Running {
  /** URL of the MCP endpoint. */
  readonly url: URL;
}

export async function startHttp(args: readonly string[], options: StartOptions = {}): Promise<RunningHttp> {
  const running = start([...args, 'serve', '--http', '127.0.0.1:0'], options);
  running.endInput();
  const [url] = await running.untilStderr(/http:\/\/127\.0\.0\.1:\d+\/mcp(?=;)/);
  return { ...running, url: new URL(url) };
}

/** Returns the JSON lines of a log; omits other lines. */
export function logLines(stderr: string): Record<string, unknown>[] {
  const lines = stderr.split('\n').filter((line) => line.startsWith('{'));
  return lines.map((line): Record<string, unknown> => JSON.parse(line));
}
