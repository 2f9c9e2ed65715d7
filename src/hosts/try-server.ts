import { spawn } from 'node:child_process';
import { recordIn } from './entries.js';
import type { Launch } from './launch.js';

export type Trial =
  | { readonly ok: true; readonly tools: readonly string[]; readonly ms: number; readonly maxStartMs: number }
  /** `output`: the start of what the server printed on stderr. */
  | { readonly ok: false; readonly reason: 'not-found' | 'ended' | 'too-slow' | 'noise'; readonly detail: string; readonly output: string };

/** Time that hosts wait for a server, unless the entry names another one: Codex waits for 10 s. */
const defaultStartMs = 10_000;
const maxOutput = 2000;

/** Starts a server as a host does, and asks for its tools. */
export function tryServer(
  launch: Launch,
  env: Readonly<Record<string, string>>,
  { cwd, maxStartMs = defaultStartMs }: { readonly cwd: string; readonly maxStartMs?: number | undefined },
): Promise<Trial> {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(launch.command, [...launch.args], { env, cwd, stdio: 'pipe' });
    let output = '';
    let rest = '';
    let isDone = false;
    const finish = (trial: Trial) => {
      if (isDone) return;
      isDone = true;
      clearTimeout(timer);
      child.kill();
      resolve(trial);
    };
    const fail = (reason: 'not-found' | 'ended' | 'too-slow' | 'noise', detail: string) =>
      finish({ ok: false, reason, detail, output: output.trim().slice(0, maxOutput) });
    const timer = setTimeout(() => fail('too-slow', `no list of tools within ${maxStartMs / 1000} s`), maxStartMs);
    const send = (message: object) => void child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
    child.on('error', (error: NodeJS.ErrnoException) => fail('not-found', error.code ?? error.message));
    child.on('close', (code, signal) => fail('ended', `exit code ${code ?? signal}`));
    child.stdin.on('error', () => undefined);
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output = `${output}${text}`.slice(0, maxOutput);
    });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const lines = `${rest}${text}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const message = parse(line);
        if (message === undefined) return fail('noise', line.slice(0, 100));
        if (message.id === 1) {
          send({ method: 'notifications/initialized' });
          send({ id: 2, method: 'tools/list' });
        } else if (message.id === 2) {
          const { tools } = recordIn(message.result);
          const names = Array.isArray(tools) ? tools.map((tool) => String(recordIn(tool).name)) : [];
          finish({ ok: true, tools: names, ms: Date.now() - started, maxStartMs });
        }
      }
    });
    send({
      id: 1,
      method: 'initialize',
      params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'doctor', version: '1' } },
    });
  });
}

function parse(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return recordIn(JSON.parse(line));
  } catch {
    return undefined;
  }
}
