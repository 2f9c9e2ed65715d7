import { openConfigured } from '../../app/open-apis.js';
import { methods } from '../../http/semantics/method.js';
import { createRedactor } from '../../redaction/redactor.js';
import { describeProgress } from '../../telemetry/describe-progress.js';
import type { CallEvent } from '../../telemetry/events.js';
import { createLogger } from '../../telemetry/logger.js';
import type { Baselines } from '../../tools/contract/baselines.js';
import type { AnyTool } from '../../tools/contract/define-tool.js';
import { type RunOptions, runTool, type ToolResult } from '../../tools/run-tool.js';
import { type ExitCode, type Io, supportsColour } from '../io/io.js';
import { withOperatorHints } from '../io/operator-hints.js';
import { printLines } from '../io/print.js';
import { accessOf, type CommonOptions } from '../options/options.js';

/** Runs a tool. `onBody` receives the whole body of the response. */
export type RunTool = (tool: AnyTool, args: unknown, hooks?: Pick<RunOptions, 'onBody'>) => Promise<ToolResult>;

/** Opens the APIs, runs `work` with a function that runs tools, and closes the APIs. */
export async function withTools<T>(common: CommonOptions, io: Io, work: (run: RunTool) => Promise<T>, baselines?: Baselines): Promise<T> {
  const redactor = createRedactor();
  const logger = createLogger({
    level: common.logLevel ?? 'silent',
    readable: io.stderr.isTTY === true,
    colour: supportsColour(io.stderr, io.env),
    redactor,
  });
  // All methods: --allow-methods restricts agents, not the user who types the command.
  const { apis, ignored, close } = await openConfigured({
    ...{ file: common.config, env: io.env, logger, redactor },
    access: { ...accessOf(common), allowMethods: methods },
  });
  // Also with --json and in a pipe: what the file allows or forbids does not apply.
  if (ignored !== undefined) io.stderr.write(printLines([`warning: ${ignored.file} is not in use: it ${ignored.reason}`]));
  const dependencies = { apis, ...(baselines && { baselines }), logger, redactor };
  try {
    const options: RunOptions = {
      signal: io.shutdown,
      reader: 'operator',
      ...(io.stderr.isTTY === true && { onEvent: printProgress(io) }),
    };
    return await work(async (tool, args, hooks) => withOperatorHints(await runTool(tool, args, dependencies, { ...options, ...hooks })));
  } finally {
    await close();
    await logger.flush();
  }
}

/** Prints what a long call does. Only on a terminal: a script that reads stderr looks for errors. */
function printProgress(io: Io) {
  return (event: CallEvent) => {
    const text = describeProgress(event);
    if (text !== undefined) io.stderr.write(`${text}\n`);
  };
}

const usageErrors: ReadonlySet<unknown> = new Set(['invalid-arguments', 'invalid-url', 'invalid-header', 'invalid-body']);

export function exitCodeOf({ ok, error }: ToolResult): ExitCode {
  if (ok) return 0;
  return typeof error === 'object' && error !== null && 'code' in error && usageErrors.has(error.code) ? 2 : 1;
}
